export { setClassGroup } from './actions/set-class-group.js';
export { presentClassGroup } from './class-group.present.js';
export { classGroupsModule } from './class-groups.module.js';
