import type { ModuleDefinition } from '../../kernel/module.js';
import { EvidenceFieldResolver, EvidenceResolver } from './evidence.resolver.js';
import { Photo } from './photo.entity.js';
import { photoRoutes } from './photo.routes.js';
import { EvidenceRecord, EvidenceStudent } from './record.entity.js';
import { CaptureTally } from './tally.entity.js';

export const evidenceModule: ModuleDefinition = {
  name: 'evidence',
  entities: [EvidenceRecord, EvidenceStudent, Photo, CaptureTally],
  resolvers: [EvidenceResolver, EvidenceFieldResolver],
  routes: photoRoutes,
};
