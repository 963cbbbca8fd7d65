import type { ModuleDefinition } from '../kernel/module.js';
import { accountsModule } from './accounts/index.js';
import { classGroupsModule } from './class-groups/index.js';
import { exemptionsModule } from './exemptions/index.js';
import { exchangeModule } from './exchange/index.js';
import { evidenceModule } from './evidence/index.js';
import { evaluationsModule } from './evaluations/index.js';
import { measurementsModule } from './measurements/index.js';
import { growthReportsModule } from './growth-reports/index.js';
import { momentsModule } from './moments/index.js';
import { notificationsModule } from './notifications/index.js';
import { oversightModule } from './oversight/index.js';
import { organisationModule } from './organisation/index.js';
import { peopleModule } from './people/index.js';
import { phrasesModule } from './phrases/index.js';
import { privacyModule } from './privacy/index.js';
import { recognitionModule } from './recognition/index.js';
import { schemesModule } from './schemes/index.js';

/** The modules of the house, in order: a module uses only those above it, and only their index. */
export const modules: readonly ModuleDefinition[] = [
  organisationModule,
  peopleModule,
  accountsModule,
  privacyModule,
  notificationsModule,
  schemesModule,
  classGroupsModule,
  exemptionsModule,
  evidenceModule,
  recognitionModule,
  measurementsModule,
  phrasesModule,
  evaluationsModule,
  momentsModule,
  growthReportsModule,
  oversightModule,
  exchangeModule,
];
