export { openOperator } from './actions/open-operator.js';
export { openStaffAccounts } from './actions/open-staff-accounts.js';
export { accountsModule } from './accounts.module.js';
export { resolveActor } from './resolve-actor.js';
