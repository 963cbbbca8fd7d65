/** The reviewed expectations about accounts, sessions and slips, written by hand like all others of the matrix. */

const fields = (names, rule) => Object.fromEntries(names.split(' ').map((name) => [name, rule]));
const SHOWN = { everybody: 'value' };
const MAY_BE_EMPTY = { everybody: 'any' };

/** Each field of each type. */
export const ACCOUNT_FIELDS = {
  Device: fields('id name since expiresAt isThis', SHOWN),
  SignIn: fields('id at device succeeded', SHOWN),
  SignedIn: fields('token expiresAt me', SHOWN),
  OpenedAccount: fields('staffNumber name account initialPassword', SHOWN),
  ClassCard: fields('studentId studentName code', SHOWN),
  ClassDoor: fields('code expiresAt', SHOWN),
  BorrowedSession: fields('token minutes', SHOWN),
  InvitationSlip: { ...fields('personName studentName code expiresAt', SHOWN), kinship: MAY_BE_EMPTY },
};
