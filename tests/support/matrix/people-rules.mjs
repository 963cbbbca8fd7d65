/** The reviewed expectations about households that take no part, written by hand like all others of the matrix. */

import { EXEMPTION_FIELDS, EXEMPTION_MUTATIONS, EXEMPTION_QUERIES, exemptionRelations } from './exemption-rules.mjs';

const all = (names, relation) => Object.fromEntries(names.map((name) => [name, relation]));
const answers = (...relations) => all(relations, 'answered');

const SCHOOLS = ['schoolA', 'schoolB', 'schoolC'];
/** Those who see a school, but not who teaches what in all of it. */
const BESIDE = ['staff', 'operator', 'bureau'];
const CLASSES = ['third', 'second', 'classB'];
const PUPILS = ['child', 'friend', 'sister', 'other', 'mover', 'childB', 'strangerB'];

/** Who stands how to the mark of a household: its family does not, since it is not told. */
export const peopleRelations = ({ THIRD, CLASS_B }) => ({
  ...{ pauseA: THIRD, pauseB: CLASS_B },
  ...exemptionRelations({ THIRD, CLASS_B }),
});

/** Each query by id. */
export const PEOPLE_QUERIES = {
  ...EXEMPTION_QUERIES,
  classHouseholds: { of: CLASSES, gets: answers('keeper', 'office', 'leader', 'teacher') },
  accountRates: {
    of: ['schoolA', 'schoolB', 'schoolC'],
    gets: answers('keeper', 'office', 'staff', 'operator', 'bureau'),
  },
  classAccounts: {
    of: CLASSES,
    gets: { ...answers('keeper', 'leader'), ...all(['office', 'teacher'], 'FORBIDDEN') },
  },
  teachingTable: { of: SCHOOLS, gets: { ...answers('keeper', 'office'), ...all(BESIDE, 'FORBIDDEN') } },
  teachingCopy: { of: SCHOOLS, gets: { ...answers('keeper', 'office'), ...all(BESIDE, 'FORBIDDEN') } },
  classGroup: { of: CLASSES, gets: answers('keeper', 'office', 'leader', 'teacher') },
  classGroups: {
    of: ['schoolA', 'schoolB', 'schoolC'],
    gets: answers('keeper', 'office', 'staff', 'operator', 'bureau'),
  },
};

const key = () => `matrix-${Math.random().toString(36).slice(2, 14)}`;

/** Each mutation by id; who may is stopped by a day that cannot be, or by a version that never was. */
export const PEOPLE_MUTATIONS = {
  ...EXEMPTION_MUTATIONS,
  setClassGroup: {
    of: CLASSES,
    input: (id) => ({ classId: id, version: 99, personIds: [], clientMutationId: key() }),
    gets: { ...all(['office', 'teacher'], 'FORBIDDEN'), ...all(['keeper', 'leader'], 'CONFLICT') },
  },
  copyTeaching: {
    of: SCHOOLS,
    input: (id) => ({ schoolId: id, clientMutationId: key() }),
    gets: { keeper: 'RULE_BROKEN', ...all(['office', ...BESIDE], 'FORBIDDEN') },
  },
  setTeaching: {
    of: CLASSES,
    input: (id) => ({ classId: id, courseId: id, staffIds: [], seenStaffIds: ['none'], clientMutationId: key() }),
    gets: { ...all(['office', 'leader', 'teacher'], 'FORBIDDEN'), keeper: 'CONFLICT' },
  },
  setHomeroomTeacher: {
    of: CLASSES,
    input: (id) => ({ classId: id, seenStaffId: 'none', clientMutationId: key() }),
    gets: { ...all(['office', 'leader', 'teacher'], 'FORBIDDEN'), keeper: 'CONFLICT' },
  },
  pauseHousehold: {
    of: PUPILS,
    input: (id) => ({ studentId: id, reason: 'ILLNESS', lastOn: '2026-09-01', clientMutationId: key() }),
    gets: {
      ...all(['office', 'teacher', 'guardian', 'self'], 'FORBIDDEN'),
      ...all(['keeper', 'leader', 'kin'], 'INVALID_INPUT'),
    },
  },
  resumeHousehold: {
    of: ['pauseA', 'pauseB'],
    input: (id) => ({ pauseId: id, version: 99, clientMutationId: key() }),
    gets: { ...all(['office', 'teacher'], 'FORBIDDEN'), ...all(['keeper', 'leader'], 'CONFLICT') },
  },
};

const fields = (names, rule) => Object.fromEntries(names.split(' ').map((name) => [name, rule]));
const SHOWN = { everybody: 'value' };

/** Each field of each type; the reason is for those who work with the class, who alone get the list at all. */
export const PEOPLE_FIELDS = {
  ...EXEMPTION_FIELDS,
  ClassHouseholds: {
    ...fields('classId reasons', SHOWN),
    pauses: { everybody: 'any' },
    viewerCanMark: { ...all(['keeper', 'leader'], '=true'), ...all(['office', 'teacher'], '=false') },
    // Of the teachers those in the group of the class: tests of ZM-1 ask who.
    viewerCanEnter: { leader: '=true', teacher: 'any', ...all(['keeper', 'office'], '=false') },
  },
  TeachingTable: {
    ...fields('schoolId termId termName', SHOWN),
    // A school may still be empty.
    ...fields('courses classes formerTermName', { everybody: 'any' }),
    staff: { keeper: 'value', office: 'null' },
    whyNotChange: { keeper: 'null', office: 'value' },
  },
  TeachingCourse: fields('id name', SHOWN),
  TeachingStaff: { ...fields('id name staffNumber', SHOWN), mainSubject: { everybody: 'any' } },
  TeachingClass: { ...fields('classId className', SHOWN), ...fields('homeroom cells', { everybody: 'any' }) },
  TeachingCell: fields('courseId teachers', SHOWN),
  TeachingPerson: { ...fields('staffId name', SHOWN), hasLeft: { everybody: '=false' } },
  TeachingCopy: { termId: SHOWN, ...fields('formerTermName toCopy lines', { everybody: 'any' }) },
  TeachingCopyLine: { ...fields('id className what state stateName', SHOWN), who: { everybody: 'any' } },
  AccountRates: {
    classes: { everybody: 'any' },
    staff: { ...all(['keeper', 'office'], 'value'), ...all(['staff', 'operator', 'bureau'], 'null') },
    staffWithout: { keeper: 'any', ...all(['office', 'staff', 'operator', 'bureau'], 'null') },
  },
  ClassAccountRate: {
    ...fields('classId className homeroomTeacherName homes pupils paused', SHOWN),
    viewerCanSeeWho: { keeper: '=true', office: '=false', staff: '=true' },
  },
  OpenedAccounts: fields('opened total', SHOWN),
  StaffAccount: { ...fields('id staffNumber name', SHOWN), mainSubject: { everybody: 'any' } },
  PupilAccount: {
    ...fields('studentId studentName personId seatNumber hasAccount guardians isPaused', SHOWN),
    invitedUntil: { everybody: 'any' },
  },
  GuardianAccount: { ...fields('personId kinship name hasAccount', SHOWN), invitedUntil: { everybody: 'any' } },
  ClassGroup: {
    ...fields('classId className version least most leaderName headCount isComplete words', SHOWN),
    ...fields('members former setBy setAt', { everybody: 'any' }),
    // In the list of a school a teacher finds the groups of led and of taught classes.
    viewerCanSet: { ...all(['keeper', 'leader'], '=true'), ...all(['office', 'teacher'], '=false'), staff: 'any' },
    candidates: { ...all(['keeper', 'leader', 'staff'], 'any'), ...all(['office', 'teacher'], 'null') },
  },
  ClassGroupMember: {
    ...fields('id personId name startsOn', SHOWN),
    ...fields('courseNames lastOn', { everybody: 'any' }),
  },
  GroupCandidate: fields('personId name courseNames', SHOWN),
  PauseReasonOption: fields('reason name', SHOWN),
  HouseholdPause: fields(
    'id version studentId studentName reason reasonWords startsOn lastOn isRunning markedBy markedAt',
    SHOWN,
  ),
};

const STAFF_OPENED = 'a member of staff without an account: tests of ZM-1';

/** Whose value nothing in this world brings about: a member who leaves on a later day, staff who never sign in. */
export const PEOPLE_WITHOUT_VALUE = {
  'AccountRates.staffWithout': STAFF_OPENED,
  'StaffAccount.id': STAFF_OPENED,
  'StaffAccount.staffNumber': STAFF_OPENED,
  'StaffAccount.name': STAFF_OPENED,
  'StaffAccount.mainSubject': STAFF_OPENED,
  'ClassGroup.former': 'a replaced member: tests of ZM-2',
  'ClassGroupMember.lastOn': 'a replaced member: tests of ZM-2',
  'TeachingStaff.mainSubject': 'a subject in the sheet of the staff: tests of ZM-1',
  ...all(
    [
      ...['TeachingTable.formerTermName', 'TeachingCopy.formerTermName', 'TeachingCopy.lines', 'TeachingCopyLine.id'],
      ...['TeachingCopyLine.className', 'TeachingCopyLine.what', 'TeachingCopyLine.who'],
      ...['TeachingCopyLine.state', 'TeachingCopyLine.stateName'],
    ],
    'a term before this one: tests of ZM-1',
  ),
};
