import type { ModuleDefinition } from '../../kernel/module.js';
import { ClassGroup, ClassGroupMember } from './class-group.entity.js';
import { ClassGroupResolver } from './class-group.resolver.js';

export const classGroupsModule: ModuleDefinition = {
  name: 'class-groups',
  entities: [ClassGroup, ClassGroupMember],
  resolvers: [ClassGroupResolver],
};
