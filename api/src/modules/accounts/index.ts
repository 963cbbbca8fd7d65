export { openOperator } from './actions/open-operator.js';
export { openStaffAccounts, prepareStaffAccounts } from './actions/open-staff-accounts.js';
export { accountsModule } from './accounts.module.js';
export { hashNewPassword } from './password.js';
export { resolveActor } from './resolve-actor.js';
