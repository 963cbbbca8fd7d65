export { openOperator } from './actions/open-operator.js';
export { openStaffAccounts, prepareStaffAccounts } from './actions/open-staff-accounts.js';
export { accountsModule } from './accounts.module.js';
export { hashNewPassword } from './password.js';
export { resolveActor } from './resolve-actor.js';
export { InvitationAudience, issueInvitations } from './actions/issue-invitations.js';
export { redeemInvitation } from './actions/redeem-invitation.js';
export { openSession, proveIdentity } from './actions/sign-in.js';
export { findIdentityNames } from './account.queries.js';
