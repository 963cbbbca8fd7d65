import type { ModuleDefinition } from '../../kernel/module.js';
import { SchemeOfSchool, SchemeVersion } from './scheme.entity.js';
import { SchemeFieldResolver, SchemeResolver } from './scheme.resolver.js';

export const schemesModule: ModuleDefinition = {
  name: 'schemes',
  entities: [SchemeOfSchool, SchemeVersion],
  resolvers: [SchemeResolver, SchemeFieldResolver],
};
