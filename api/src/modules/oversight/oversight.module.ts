import type { ModuleDefinition } from '../../kernel/module.js';
import { OversightResolver } from './oversight.resolver.js';
import { SampleDraw, SampledBooklet, SampleNote } from './sample.entity.js';
import { SampleResolver } from './sample.resolver.js';
import { AssessmentSheet } from './sheet.entity.js';

export const oversightModule: ModuleDefinition = {
  name: 'oversight',
  entities: [AssessmentSheet, SampleDraw, SampledBooklet, SampleNote],
  resolvers: [OversightResolver, SampleResolver],
};
