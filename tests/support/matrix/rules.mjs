import {
  CAPTURE_FIELDS,
  CAPTURE_MUTATIONS,
  CAPTURE_QUERIES,
  captureRelations,
  CAPTURE_WITHOUT_VALUE,
} from './capture-rules.mjs';
import { JUDGE_FIELDS, JUDGE_MUTATIONS, JUDGE_QUERIES, judgeRelations, JUDGE_WITHOUT_VALUE } from './judge-rules.mjs';
import { MEASURE_FIELDS, MEASURE_MUTATIONS, MEASURE_QUERIES, MEASURE_WITHOUT_VALUE } from './measure-rules.mjs';
import { MESSAGE_FIELDS, MESSAGE_WITHOUT_VALUE } from './message-rules.mjs';
import { KEEP_FIELDS, KEEP_MUTATIONS, KEEP_QUERIES, keepRelations, KEEP_WITHOUT_VALUE } from './keep-rules.mjs';
import * as people from './people-rules.mjs';
import {
  OVERSEE_FIELDS,
  OVERSEE_MUTATIONS,
  OVERSEE_QUERIES,
  OVERSEE_WITHOUT_VALUE,
  overseeRelations,
} from './oversee-rules.mjs';
import { KIN, kinRelations } from './kin-rules.mjs';
import * as accounts from './account-rules.mjs';
import { ROSTER_FIELDS, ROSTER_MUTATIONS } from './roster-rules.mjs';
import { TERM_FIELDS, TERM_MUTATIONS, TERM_QUERIES } from './term-rules.mjs';

/**
 * The reviewed expectations of the authorization matrix, written by hand: who stands how to what, and what that lets
 * them see and do. Whoever is not named is a stranger, for whom the thing does not exist.
 */

const OFFICES_A = {
  administrator: 'keeper',
  academicDirector: 'keeper',
  principal: 'office',
  deputyPrincipal: 'office',
  moralDirector: 'office',
  doctor: 'office',
  counsellor: 'office',
};
const OFFICES_B = { administratorB: 'keeper', principalB: 'office' };
const TEACHERS_A = ['homeroomOwn', 'homeroomOther', 'teacherOwn', 'teacherOther', 'teacherIdle', 'teacherParent'];
const THIRD = { ...OFFICES_A, homeroomOwn: 'leader', teacherOwn: 'teacher', teacherParent: 'teacher' };
const SECOND = { ...OFFICES_A, homeroomOther: 'leader', teacherOther: 'teacher' };
const CLASS_B = { ...OFFICES_B, homeroomB: 'leader', teacherB: 'teacher' };

const all = (names, relation) => Object.fromEntries(names.map((name) => [name, relation]));

const STAFF_A = { ...OFFICES_A, ...all(TEACHERS_A, 'staff') };
const STAFF_B = { ...OFFICES_B, homeroomB: 'staff', teacherB: 'staff' };
const ABOVE = { operator: 'operator' };
const OF_COUNTY_A = { ...ABOVE, countyOfficer: 'bureau' };
const ABOVE_COUNTY_A = { ...ABOVE, countyOfficer: 'below' };

export const RELATIONS = {
  child: { ...THIRD, father: 'guardian', mother: 'guardian', pupil: 'self' },
  friend: { ...THIRD, classmateParent: 'guardian', classmate: 'self' },
  sister: { ...SECOND, mother: 'guardian' },
  /** The child of the homeroom teacher of its class. */
  other: { ...SECOND, otherParent: 'guardian', homeroomOther: 'kin' },
  leaver: { ...OFFICES_A, leaverParent: 'guardian' },
  mover: { ...SECOND, otherParent: 'guardian' },
  childB: { ...CLASS_B, mother: 'guardian' },
  strangerB: { ...CLASS_B, parentB: 'guardian', pupilB: 'self' },
  ...kinRelations({ OFFICES_A, THIRD, CLASS_B }),
  third: THIRD,
  second: SECOND,
  classB: CLASS_B,
  importA: OFFICES_A,
  previewA: OFFICES_A,
  waitingA: OFFICES_A,
  importB: OFFICES_B,
  schoolA: { ...STAFF_A, ...OF_COUNTY_A },
  schoolB: { ...STAFF_B, ...ABOVE },
  schoolC: { administratorC: 'keeper', ...OF_COUNTY_A },
  countyA: { ...all(Object.keys(STAFF_A), 'below'), administratorC: 'below', ...OF_COUNTY_A },
  cityA: { ...all(Object.keys(STAFF_A), 'below'), administratorC: 'below', ...ABOVE_COUNTY_A },
  provinceA: { ...all(Object.keys(STAFF_A), 'below'), administratorC: 'below', ...ABOVE_COUNTY_A },
  countyB: { ...all(Object.keys(STAFF_B), 'below'), ...ABOVE },
  provinceB: { ...all(Object.keys(STAFF_B), 'below'), ...ABOVE },
  platform: {
    ...all([...Object.keys(STAFF_A), ...Object.keys(STAFF_B), 'administratorC'], 'below'),
    ...ABOVE_COUNTY_A,
  },
  device: { teacherOwn: 'owner' },
  ...captureRelations({ OFFICES_A, OFFICES_B, STAFF_A, STAFF_B, THIRD, SECOND, CLASS_B }),
  ...judgeRelations({ THIRD, CLASS_B }),
  ...keepRelations(),
  ...overseeRelations(),
  ...people.peopleRelations({ THIRD, CLASS_B }),
  none: {},
};

/** Everybody of school A and of school C, who must never hear anything of school B; the mother and the academic director belong to both. */
export const PEOPLE_OF_A = [
  ...Object.keys(STAFF_A).filter((who) => who !== 'academicDirector'),
  ...[
    'administratorC',
    'countyOfficer',
    'formerStaff',
    'newcomer',
    'father',
    'classmateParent',
    'otherParent',
    'leaverParent',
  ],
  ...['pupil', 'classmate', 'teenager', 'grownParent', 'guest'],
];
export const PEOPLE_OF_B = [...Object.keys(STAFF_B), 'parentB', 'pupilB'];

const UNITS = ['platform', 'provinceA', 'cityA', 'countyA', 'schoolA', 'provinceB', 'countyB', 'schoolB', 'schoolC'];
const SCHOOLS = ['schoolA', 'schoolB', 'schoolC'];
const STUDENTS = ['child', 'friend', 'sister', 'other', 'leaver', 'mover', 'childB', 'strangerB', ...KIN];
const CLASSES = ['third', 'second', 'classB'];
const IMPORTS = ['importA', 'previewA', 'waitingA', 'importB'];

const answers = (...relations) => all(relations, 'answered');
const anyStaff = answers('keeper', 'office', 'staff', 'operator', 'bureau');
const withClass = answers('keeper', 'office', 'leader', 'teacher');
const withChild = { ...withClass, ...answers('guardian', 'self', 'kin', 'deciding', 'seeing') };
const keepersOnly = { ...all(['office', 'staff', 'operator', 'bureau'], 'FORBIDDEN') };

/** Each query by id: the things it is asked about, what each relation gets. A relation that is not named finds nothing. */
export const QUERIES = {
  unit: { of: UNITS, gets: { ...anyStaff, ...answers('below') } },
  terms: { of: [...SCHOOLS], gets: anyStaff, never: ['countyA'] },
  courses: { of: [...SCHOOLS], gets: anyStaff, never: ['countyA'] },
  schoolClasses: { of: [...SCHOOLS], gets: anyStaff, never: ['countyA'] },
  schoolClass: { of: CLASSES, gets: withClass },
  classStudents: { of: CLASSES, gets: withClass },
  rosterImports: { of: SCHOOLS, gets: { ...keepersOnly, ...answers('keeper') } },
  rosterImport: { of: IMPORTS, gets: answers('keeper') },
  student: { of: STUDENTS, gets: withChild },
  consents: { of: STUDENTS, gets: withChild },
  ...CAPTURE_QUERIES,
  ...JUDGE_QUERIES,
  ...MEASURE_QUERIES,
  ...KEEP_QUERIES,
  ...people.PEOPLE_QUERIES,
  ...accounts.ACCOUNT_QUERIES,
  ...TERM_QUERIES,
  ...OVERSEE_QUERIES,
};

const key = () => `matrix-${Math.random().toString(36).slice(2, 14)}`;
const term = { schoolYear: 2027, semester: 3, startsOn: '2027-09-01', endsOn: '2028-01-20' };
const readersOfClass = all(['office', 'teacher'], 'FORBIDDEN');

/**
 * Each mutation by id. Who may do it is stopped by a rule that stands behind the permission (or has no effect), so that
 * every cell can be asked again and again.
 */
export const MUTATIONS = {
  openUnit: {
    of: UNITS,
    input: (id) => ({ parentId: id, kind: 'COUNTY', name: '闯入区', code: '?' }),
    gets: { ...all(['keeper', 'office', 'staff', 'below', 'bureau'], 'FORBIDDEN'), operator: 'INVALID_INPUT' },
  },
  openTerm: {
    of: SCHOOLS,
    input: (id) => ({ schoolId: id, ...term }),
    gets: {
      staff: 'FORBIDDEN',
      office: 'FORBIDDEN',
      bureau: 'FORBIDDEN',
      keeper: 'INVALID_INPUT',
      operator: 'INVALID_INPUT',
    },
    but: { principal: 'INVALID_INPUT', principalB: 'INVALID_INPUT' },
  },
  openSchoolAdministrator: {
    of: SCHOOLS,
    input: (id) => ({ schoolId: id, staffNumber: ' ', name: '闯入者' }),
    gets: { ...all(['keeper', 'office', 'staff', 'bureau'], 'FORBIDDEN'), operator: 'INVALID_INPUT' },
  },
  openStaffAccounts: {
    of: SCHOOLS,
    input: (id) => ({ schoolId: id, staffNumbers: [] }),
    gets: { ...keepersOnly, ...answers('keeper') },
  },
  startRosterImport: {
    of: SCHOOLS,
    input: (id) => ({ schoolId: id, clientMutationId: key() }),
    gets: { ...keepersOnly, ...answers('keeper') },
  },
  commitRosterImport: {
    of: ['importA', 'importB'],
    input: (id) => ({ importId: id, skipRefused: true, joinTeacherParents: [], clientMutationId: key() }),
    gets: { keeper: 'CONFLICT' },
  },
  undoRosterImport: {
    of: ['previewA', 'waitingA'],
    input: (id) => ({ importId: id, clientMutationId: key() }),
    gets: { keeper: 'CONFLICT' },
  },
  ...ROSTER_MUTATIONS,
  issueInvitations: {
    of: CLASSES,
    input: (id) => ({ classId: id, audience: 'GUARDIANS' }),
    gets: { ...readersOfClass, ...answers('keeper', 'leader') },
  },
  printCards: { of: CLASSES, gets: { ...readersOfClass, ...answers('keeper', 'leader') } },
  openClassDoor: { of: CLASSES, gets: answers('keeper', 'office', 'leader', 'teacher') },
  // From fourteen on a pupil has an account of its own.
  handOver: {
    of: STUDENTS,
    gets: {
      ...all(['keeper', 'office', 'leader', 'teacher', 'self', 'seeing', 'deciding'], 'FORBIDDEN'),
      ...answers('guardian', 'kin'),
    },
    by: { teen: { guardian: 'FORBIDDEN', kin: 'FORBIDDEN' } },
  },
  decideConsent: {
    of: STUDENTS,
    input: (id) => ({ studentId: id, kind: 'DISPLAY', decision: 'WITHDRAWN', clientMutationId: key() }),
    gets: {
      ...all(['keeper', 'office', 'leader', 'teacher', 'self', 'seeing'], 'FORBIDDEN'),
      ...all(['guardian', 'kin', 'deciding'], 'INVALID_INPUT'),
    },
  },
  endSession: { of: ['device'], gets: { owner: 'answered' } },
  ...CAPTURE_MUTATIONS,
  ...JUDGE_MUTATIONS,
  ...MEASURE_MUTATIONS,
  ...KEEP_MUTATIONS,
  ...people.PEOPLE_MUTATIONS,
  ...accounts.ACCOUNT_MUTATIONS,
  ...TERM_MUTATIONS,
  ...OVERSEE_MUTATIONS,
};

export { WITHOUT_ID } from './gate-rules.mjs';

const fields = (names, rule) => Object.fromEntries(names.split(' ').map((name) => [name, rule]));

/** The field stands there for whoever got the thing at all. */
const SHOWN = { everybody: 'value' };
/** As SHOWN, but may be empty by its nature. */
const MAY_BE_EMPTY = { everybody: 'any' };

const NOBODYS_BUSINESS = all(
  ['keeper', 'office', 'leader', 'teacher', 'guardian', 'self', 'kin', 'deciding', 'seeing'],
  'null',
);

/** Each field of each object type: what it shows to whom. A field that stands here nowhere fails the test. */
export const FIELDS = {
  Student: {
    ...fields('id name initials sex schoolId schoolName', SHOWN),
    ...fields('classId className stage seatNumber', MAY_BE_EMPTY),
    birthOn: {
      ...NOBODYS_BUSINESS,
      ...all(['keeper', 'leader', 'guardian', 'self', 'kin', 'deciding', 'seeing'], 'value'),
    },
    guardians: { ...NOBODYS_BUSINESS, ...all(['keeper', 'leader', 'guardian', 'kin', 'seeing'], 'value') },
    viewerIs: {
      ...all(['keeper', 'office', 'leader', 'teacher'], '=STAFF'),
      ...all(['guardian', 'kin', 'seeing'], '=GUARDIAN'),
      ...all(['self', 'deciding'], '=SELF'),
    },
    ...fields('rollNumberMasked documentMasked', {
      ...NOBODYS_BUSINESS,
      ...all(['keeper', 'guardian', 'kin', 'seeing'], 'value'),
    }),
  },
  GuardianContact: fields('name kinship phoneMasked', SHOWN),
  Consent: {
    ...fields('kind title body ifRefused textVersion', SHOWN),
    ...fields('decision decidedAt', MAY_BE_EMPTY),
    viewerCanDecide: { ...NOBODYS_BUSINESS, ...all(['guardian', 'kin', 'deciding'], 'value') },
  },
  ...ROSTER_FIELDS,
  ...TERM_FIELDS,
  Me: fields('identityId displayName account mustChangePassword grownChildren roles', MAY_BE_EMPTY),
  Role: { ...fields('id kind title unitId unitName', SHOWN), ...fields('classId className', MAY_BE_EMPTY) },
  TaughtClass: { ...fields('schoolClass isHomeroom isInGroup', SHOWN), courseNames: MAY_BE_EMPTY },
  ...CAPTURE_FIELDS,
  ...JUDGE_FIELDS,
  ...MEASURE_FIELDS,
  ...KEEP_FIELDS,
  ...people.PEOPLE_FIELDS,
  ...OVERSEE_FIELDS,
  ...MESSAGE_FIELDS,
  ...accounts.ACCOUNT_FIELDS,
};

/** Fields whose value nothing in this world brings about; each with the test that does. */
export const WITHOUT_VALUE_HERE = {
  'RosterImport.failure': 'a file that cannot be read: tests of GL-1',
  'StudentPage.nextCursor': 'a class of more than a hundred',
  'RosterImportPage.nextCursor': 'more than twenty imports',
  ...CAPTURE_WITHOUT_VALUE,
  ...JUDGE_WITHOUT_VALUE,
  ...MEASURE_WITHOUT_VALUE,
  ...KEEP_WITHOUT_VALUE,
  ...people.PEOPLE_WITHOUT_VALUE,
  ...accounts.ACCOUNT_WITHOUT_VALUE,
  ...OVERSEE_WITHOUT_VALUE,
  ...MESSAGE_WITHOUT_VALUE,
};
