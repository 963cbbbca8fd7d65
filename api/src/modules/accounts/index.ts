export { openOperator } from './actions/open-operator.js';
export { openStaffAccounts, type OpenedAccount } from './actions/open-staff-accounts.js';
export { openSchoolAdministrator } from './actions/open-school-administrator.js';
export { accountsModule } from './accounts.module.js';
export { resolveActor } from './resolve-actor.js';
