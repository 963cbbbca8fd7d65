import type { ModuleDefinition } from '../../kernel/module.js';
import { GrowthResolver } from './growth.resolver.js';
import { MomentsResolver } from './moments.resolver.js';

export const momentsModule: ModuleDefinition = {
  name: 'moments',
  entities: [],
  resolvers: [MomentsResolver, GrowthResolver],
};
