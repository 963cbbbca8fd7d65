import type { ModuleDefinition } from '../../kernel/module.js';
import { Phrase } from './phrase.entity.js';
import { PhrasesResolver } from './phrases.resolver.js';

export const phrasesModule: ModuleDefinition = {
  name: 'phrases',
  entities: [Phrase],
  resolvers: [PhrasesResolver],
};
