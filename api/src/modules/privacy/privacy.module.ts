import type { ModuleDefinition } from '../../kernel/module.js';
import { Consent } from './consent.entity.js';
import { PrivacyResolver } from './privacy.resolver.js';

export const privacyModule: ModuleDefinition = {
  name: 'privacy',
  entities: [Consent],
  resolvers: [PrivacyResolver],
};
