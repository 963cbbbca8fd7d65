export { openOperator } from './actions/open-operator.js';
export { openCountyOfficer } from './actions/open-county-officer.js';
export {
  accountsOnPaper,
  openOnPaper,
  openStaffAccounts,
  prepareOnPaper,
  preparePassword,
  prepareStaffAccounts,
  type OpenedAccount,
  type OpenedOnPaper,
} from './actions/open-staff-accounts.js';
export {
  accountAfterReset,
  PASSWORD_RESET,
  prepareReset,
  resetStaffPassword,
  type PasswordReset,
} from './actions/reset-staff-password.js';
export { ResetStaffPasswordInput } from './staff-people.types.js';
export { accountsModule } from './accounts.module.js';
export { keepsAccess } from './guardian.policy.js';
export { hashNewPassword } from './password.js';
export { resolveActor } from './resolve-actor.js';
export { UseDays } from './use-days.js';
export { InvitationAudience, issueInvitations } from './actions/issue-invitations.js';
export { redeemInvitation } from './actions/redeem-invitation.js';
export { openSession, proveIdentity } from './actions/sign-in.js';
export { findBoundPersons, findIdentityNames } from './account.queries.js';
export { issueOnPaper, slipsOnPaper, type IssuedOnPaper } from './actions/issue-on-paper.js';
export { RENEWAL_ISSUED, renewAccount, renewalOnPaper, type RenewalIssued } from './actions/renew-account.js';
export { RenewalReason } from './invitation.lifecycle.js';
export {
  homesWithoutAccount,
  presentAccountRates,
  presentClassAccounts,
  presentStaffWithout,
} from './account-rates.present.js';
export { ACCOUNT_FILTER_NAMES, AccountFilter } from './account-rates.rules.js';
export { PeopleSort } from './school-people.orders.js';
export { presentSchoolPeople } from './school-people.present.js';
export { ACCOUNT_STATE_NAMES, AccountState, HomeAccount, PersonKind } from './school-people.rules.js';
