export { findActiveStaff, findClassNames, type StaffForAccount } from './people.queries.js';
export { peopleModule } from './people.module.js';
export { keepsRolls } from './people.policy.js';
export { ROLE_TITLES, RoleKind, Sex } from './people.rules.js';
export { Person } from './person.entity.js';
export { appoint, createPerson } from './persons.js';
