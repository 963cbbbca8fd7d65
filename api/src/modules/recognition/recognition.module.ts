import type { ModuleDefinition } from '../../kernel/module.js';
import { Flower } from './flower.entity.js';
import { RecognitionResolver } from './recognition.resolver.js';

export const recognitionModule: ModuleDefinition = {
  name: 'recognition',
  entities: [Flower],
  resolvers: [RecognitionResolver],
};
