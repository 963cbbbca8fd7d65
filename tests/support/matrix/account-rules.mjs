/** The reviewed expectations about accounts, sessions and slips, written by hand like all others of the matrix. */

const all = (names, relation) => Object.fromEntries(names.map((name) => [name, relation]));
const fields = (names, rule) => Object.fromEntries(names.split(' ').map((name) => [name, rule]));
const SHOWN = { everybody: 'value' };
const MAY_BE_EMPTY = { everybody: 'any' };

const CLASSES = ['third', 'second', 'classB'];
const key = () => `matrix-${Math.random().toString(36).slice(2, 14)}`;

/** Each mutation by id; who may is stopped by what stands behind the permission: slips for nobody. */
export const ACCOUNT_MUTATIONS = {
  printInvitations: {
    of: CLASSES,
    input: (id) => ({ classId: id, audience: 'GUARDIANS', studentIds: [], clientMutationId: key() }),
    gets: { ...all(['office', 'teacher'], 'FORBIDDEN'), ...all(['keeper', 'leader'], 'RULE_BROKEN') },
  },
};

/** Each field of each type. */
export const ACCOUNT_FIELDS = {
  Device: fields('id name since expiresAt isThis', SHOWN),
  SignIn: fields('id at device succeeded', SHOWN),
  SignedIn: fields('token expiresAt me', SHOWN),
  OpenedAccount: fields('staffNumber name account initialPassword', SHOWN),
  ClassCard: fields('studentId studentName code', SHOWN),
  ClassDoor: fields('code expiresAt', SHOWN),
  BorrowedSession: fields('token minutes', SHOWN),
  PrintedSlips: fields('fileName content slips', SHOWN),
  InvitationSlip: { ...fields('personName studentName code expiresAt', SHOWN), kinship: MAY_BE_EMPTY },
};
