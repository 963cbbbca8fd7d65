/** The reviewed expectations about accounts, sessions and slips, written by hand like all others of the matrix. */

const all = (names, relation) => Object.fromEntries(names.map((name) => [name, relation]));
const fields = (names, rule) => Object.fromEntries(names.split(' ').map((name) => [name, rule]));
const SHOWN = { everybody: 'value' };
const MAY_BE_EMPTY = { everybody: 'any' };

const SCHOOLS = ['schoolA', 'schoolB', 'schoolC'];
const BESIDE = ['office', 'staff', 'operator', 'bureau'];
const CLASSES = ['third', 'second', 'classB'];
const key = () => `matrix-${Math.random().toString(36).slice(2, 14)}`;

/** Each query by id. */
export const ACCOUNT_QUERIES = {
  // Who leads a class finds its pupils and homes; what of them, tests of ZM-1 say.
  schoolPeople: {
    of: SCHOOLS,
    gets: { keeper: 'answered', ...all(BESIDE, 'FORBIDDEN') },
    but: all(['homeroomOwn', 'homeroomOther', 'homeroomB'], 'answered'),
  },
  schoolStaff: { of: SCHOOLS, gets: { keeper: 'answered', ...all(BESIDE, 'FORBIDDEN') } },
};

/** Each mutation by id; who may is stopped by what stands behind the permission: slips for nobody. */
export const ACCOUNT_MUTATIONS = {
  printInvitations: {
    of: CLASSES,
    input: (id) => ({ classId: id, audience: 'GUARDIANS', studentIds: [], clientMutationId: key() }),
    gets: { ...all(['office', 'teacher'], 'FORBIDDEN'), ...all(['keeper', 'leader'], 'RULE_BROKEN') },
  },
  renewAccount: {
    of: CLASSES,
    input: (id) => ({ classId: id, personId: 'none', reason: 'FORGOTTEN', clientMutationId: key() }),
    gets: { ...all(['office', 'teacher'], 'FORBIDDEN'), ...all(['keeper', 'leader'], 'INVALID_INPUT') },
  },
  printStaffAccounts: {
    of: SCHOOLS,
    input: (id) => ({ schoolId: id, staffNumbers: [], clientMutationId: key() }),
    gets: { keeper: 'RULE_BROKEN', ...all(BESIDE, 'FORBIDDEN') },
  },
  // The director keeps the rolls, but would come into the administrator's own account.
  resetStaffPassword: {
    of: SCHOOLS,
    input: (id) => ({ schoolId: id, staffId: 'none', reason: 'FORGOTTEN', clientMutationId: key() }),
    gets: { keeper: 'INVALID_INPUT', ...all(BESIDE, 'FORBIDDEN') },
    but: { academicDirector: 'FORBIDDEN' },
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
  SchoolPersonPage: { ...fields('nodes totalCount', SHOWN), nextCursor: MAY_BE_EMPTY },
  SchoolPerson: {
    ...fields('id name state stateName', SHOWN),
    ...fields('staff pupil children phoneMasked invitedUntil lastSignInOn', MAY_BE_EMPTY),
  },
  PupilPlace: { ...fields('studentId classId className isPaused', SHOWN), seatNumber: MAY_BE_EMPTY },
  GuardedChild: fields('studentId studentName kinship classId className', SHOWN),
  StaffPersonPage: { ...fields('nodes totalCount', SHOWN), nextCursor: MAY_BE_EMPTY },
  StaffPerson: {
    ...fields('id staffNumber name state stateName', SHOWN),
    ...fields('mainSubject titles whyNotReset', MAY_BE_EMPTY),
  },
  ResetPassword: fields('name account initialPassword slip', SHOWN),
  PrintedSlips: fields('fileName content slips', SHOWN),
  InvitationSlip: { ...fields('personName studentName code expiresAt', SHOWN), kinship: MAY_BE_EMPTY },
};

const RESET = 'a password that is reset: tests of HN-20';

/** Whose value nothing in this world brings about: a reset would sign somebody out. */
export const ACCOUNT_WITHOUT_VALUE = {
  'ResetPassword.name': RESET,
  'ResetPassword.account': RESET,
  'ResetPassword.initialPassword': RESET,
  'ResetPassword.slip': RESET,
  'GuardianAccount.invitedUntil': 'a slip that is still out: tests of ZM-1',
  'StaffPerson.mainSubject': 'staff with a subject in the roll: tests of ZM-1',
  'SchoolPersonPage.nextCursor': 'more than fifty people: tests of ZM-1',
  'StaffPersonPage.nextCursor': 'more than fifty members of staff: tests of ZM-1',
};
