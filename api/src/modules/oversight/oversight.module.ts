import type { ModuleDefinition } from '../../kernel/module.js';
import { OversightResolver } from './oversight.resolver.js';
import { AssessmentSheet } from './sheet.entity.js';

export const oversightModule: ModuleDefinition = {
  name: 'oversight',
  entities: [AssessmentSheet],
  resolvers: [OversightResolver],
};
