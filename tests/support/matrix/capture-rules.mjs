import { QUOTA_FIELDS, quotaQueries } from './quota-rules.mjs';
import {
  RECOGNITION_FIELDS,
  recognitionMutations,
  RECOGNITION_QUERIES,
  recognitionRelations,
} from './recognition-rules.mjs';

/**
 * The reviewed expectations about schemes, records, photos, flowers and quotas, written by hand like all others of the
 * matrix: who stands how to each thing, and what that lets them see and do.
 */

const all = (names, relation) => Object.fromEntries(names.map((name) => [name, relation]));
const answers = (...relations) => all(relations, 'answered');
const withClass = answers('keeper', 'office', 'leader', 'teacher');
const withChild = { ...withClass, ...answers('guardian', 'self', 'kin') };

const OWN_TEACHERS = ['homeroomOwn', 'teacherOwn'];
const FAMILIES_A = [
  'father',
  'mother',
  'classmateParent',
  'otherParent',
  'leaverParent',
  'pupil',
  'classmate',
  'teenager',
  'grownParent',
];
const CLASS_OF = { friend: 'third', sister: 'second', other: 'second', mover: 'second', strangerB: 'classB' };

/** Who stands how to what is recorded, given the people of the classes and schools. */
export const captureRelations = ({ OFFICES_A, STAFF_A, STAFF_B, OFFICES_B, THIRD, SECOND, CLASS_B }) => ({
  /** A class with its families. */
  roomA: {
    ...THIRD,
    ...all(['father', 'mother', 'classmateParent', 'grownParent'], 'guardian'),
    ...all(['pupil', 'classmate', 'teenager'], 'self'),
  },
  roomTwo: { ...SECOND, ...all(['mother', 'otherParent'], 'guardian') },
  roomB: { ...CLASS_B, ...all(['mother', 'parentB', 'academicDirector'], 'guardian'), pupilB: 'self' },
  /** A school as the place of somebody's photos, and as the place of a teacher's inbox. */
  albumA: { ...all(Object.keys(STAFF_A), 'member'), ...all(FAMILIES_A, 'member') },
  albumB: {
    ...all(Object.keys(STAFF_B), 'member'),
    ...all(['mother', 'parentB', 'pupilB', 'academicDirector'], 'member'),
  },
  inboxA: {
    ...all(['homeroomOwn', 'homeroomOther', 'teacherOwn', 'teacherOther'], 'verifier'),
    /** Does not decide about the own child, whose record waits there as well. */
    teacherParent: 'verifierOfMost',
  },
  /** What the homeroom teacher alone verifies waits in the inbox of both. */
  inboxB: { homeroomB: 'verifier', teacherB: 'verifierOfMost' },
  decidedA: all(['homeroomOwn', 'homeroomOther', 'teacherOwn', 'teacherOther', 'teacherParent'], 'reviewer'),
  decidedB: all(['homeroomB', 'teacherB'], 'reviewer'),
  homeRecord: { ...THIRD, father: 'maker', mother: 'guardian', pupil: 'self' },
  waitingRecord: {
    ...OFFICES_A,
    ...all(['homeroomOwn', 'teacherOwn', 'teacherParent'], 'verifier'),
    ...all(['father', 'mother'], 'guardian'),
    pupil: 'maker',
  },
  /** Returned to the pupil: the family waits until it is handed in again. */
  returnedRecord: { ...THIRD, pupil: 'maker' },
  /** Hidden by the homeroom teacher: of the home's own record its guardians learn why, of a teacher's no family does. */
  hiddenAtHome: { ...THIRD, father: 'maker', mother: 'guardian' },
  hiddenOfPupil: { ...THIRD, ...all(['father', 'mother'], 'guardian'), pupil: 'maker' },
  hiddenInClass: { ...THIRD, teacherOwn: 'maker' },
  draft: { teacherOwn: 'maker' },
  leaderDraft: { homeroomOwn: 'maker' },
  taughtRecord: { ...THIRD, teacherOwn: 'maker', ...all(['father', 'mother'], 'guardian'), pupil: 'self' },
  /** About a child whose mother teaches in the class. */
  teenRecord: { ...OFFICES_A, ...all(OWN_TEACHERS, 'verifier'), teacherParent: 'guardian', teenager: 'maker' },
  /** Made by the parent while the grown pupil had opened its records. */
  grownRecord: THIRD,
  takenBack: { father: 'maker' },
  /** Its scheme lets the homeroom teacher alone verify it. */
  recordB: { ...OFFICES_B, homeroomB: 'verifier', teacherB: 'teacher', parentB: 'maker', pupilB: 'self' },
  ...recognitionRelations({ THIRD }),
});

const ROOMS = ['roomA', 'roomTwo', 'roomB'];
const RECORDS = [
  ...['homeRecord', 'waitingRecord', 'returnedRecord', 'hiddenAtHome', 'hiddenInClass', 'draft', 'takenBack'],
  ...['recordB', 'leaderDraft', 'taughtRecord', 'teenRecord', 'grownRecord', 'hiddenOfPupil'],
];
const STUDENTS = ['child', 'friend', 'sister', 'other', 'leaver', 'mover', 'childB', 'strangerB'];
const CLASSES = ['third', 'second', 'classB'];
const SCHOOLS = ['schoolA', 'schoolB', 'schoolC'];

/** Each query by id. */
export const CAPTURE_QUERIES = {
  schemeOf: { of: ROOMS, gets: withChild },
  evidenceRecord: { of: RECORDS, gets: { ...withChild, ...answers('maker', 'verifier') } },
  verifyInbox: { of: ['inboxA', 'inboxB'], gets: answers('verifier', 'verifierOfMost') },
  reviewedRecords: { of: ['decidedA', 'decidedB'], gets: answers('reviewer') },
  unfinishedRecords: { of: ROOMS, gets: answers('leader', 'teacher', 'guardian', 'self') },
  timeline: { of: STUDENTS, gets: withChild },
  growth: { of: STUDENTS, gets: withChild },
  growthRecords: { of: STUDENTS, gets: withChild },
  flowerWall: { of: STUDENTS, gets: withChild },
  ...RECOGNITION_QUERIES,
  ...quotaQueries({ STUDENTS, CLASSES, SCHOOLS }),
};

const key = () => `matrix-${Math.random().toString(36).slice(2, 14)}`;
const placeOf = (thing, ids) => ({
  schoolId: thing === 'none' ? ids.none : CLASS_OF[thing] === 'classB' ? ids.schoolB : ids.schoolA,
  classId: ids[CLASS_OF[thing] ?? 'none'],
});
const CHILDREN = Object.keys(CLASS_OF);

/** Each mutation by id; who may is stopped by what stands behind the permission, or changes nothing any more. */
export const CAPTURE_MUTATIONS = {
  remindFamilies: {
    of: CLASSES,
    input: (id) => ({ classId: id, clientMutationId: key() }),
    gets: { ...all(['keeper', 'office', 'teacher'], 'FORBIDDEN'), leader: 'answered' },
  },
  adoptPreset: {
    of: SCHOOLS,
    input: (id) => ({ schoolId: id, preset: 'none', effectiveFrom: '2026-09-01', clientMutationId: key() }),
    gets: { keeper: 'INVALID_INPUT', ...all(['office', 'staff', 'operator', 'bureau'], 'FORBIDDEN') },
    but: { principal: 'INVALID_INPUT', principalB: 'INVALID_INPUT' },
  },
  // Offices have no category under this scheme; everybody else is stopped by the consent that no family gave.
  saveRecord: {
    of: CHILDREN,
    input: (id, ids, thing) => ({
      ...placeOf(thing, ids),
      studentIds: [id],
      category: thing === 'strangerB' ? 'study' : 'practice',
      happenedOn: '2026-11-20',
      words: '值日',
      fields: [],
      photoIds: [ids.none],
      submit: true,
      clientMutationId: key(),
    }),
    gets: {
      ...all(['keeper', 'office'], 'INVALID_INPUT'),
      ...all(['leader', 'teacher', 'guardian', 'self', 'kin'], 'RULE_BROKEN'),
    },
    also: [
      {
        as: 'about nobody',
        of: ['third'],
        input: (id, ids) => ({
          ...{ schoolId: ids.schoolA, classId: id, studentIds: [], category: 'practice', happenedOn: '2026-11-20' },
          ...{ words: '值日', fields: [], photoIds: [], submit: true, clientMutationId: key() },
        }),
        gets: all(['keeper', 'office', 'leader', 'teacher'], 'INVALID_INPUT'),
      },
    ],
  },
  withdrawRecord: {
    of: ['takenBack'],
    input: (id) => ({ recordId: id, clientMutationId: key() }),
    gets: { maker: 'CONFLICT' },
  },
  // Returned without a reason: only who may decide is asked for one.
  reviewRecords: {
    of: ['homeRecord', 'waitingRecord', 'draft', 'recordB', 'teenRecord'],
    input: (id) => ({ recordIds: [id], decision: 'RETURN', clientMutationId: key() }),
    gets: {
      ...all(['keeper', 'office', 'leader', 'teacher', 'guardian', 'self', 'maker'], 'FORBIDDEN'),
      verifier: 'INVALID_INPUT',
    },
    also: [
      {
        as: 'hiding',
        of: ['homeRecord', 'draft', 'takenBack', 'recordB', 'taughtRecord', 'teenRecord'],
        input: (id) => ({ recordIds: [id], decision: 'HIDE', clientMutationId: key() }),
        gets: {
          ...all(['keeper', 'office', 'guardian', 'self', 'maker'], 'FORBIDDEN'),
          ...all(['leader', 'teacher', 'verifier'], 'INVALID_INPUT'),
        },
      },
    ],
  },
  startPhoto: {
    of: ['albumA', 'albumB'],
    input: (id) => ({ schoolId: id, clientMutationId: key() }),
    gets: answers('member'),
  },
  ...recognitionMutations({ placeOf, CHILDREN }),
};

const fields = (names, rule) => Object.fromEntries(names.split(' ').map((name) => [name, rule]));
const SHOWN = { everybody: 'value' };
const MAY_BE_EMPTY = { everybody: 'any' };

/** Each field of each type. */
export const CAPTURE_FIELDS = {
  // The scheme of school B has no flowers.
  Scheme: { ...fields('id title versionNumber cites dimensions categories forms', SHOWN), flowerReasons: MAY_BE_EMPTY },
  SchemeDimension: {
    ...fields('id name level slot mapsTo', SHOWN),
    ...fields('dimensionId parentId description', MAY_BE_EMPTY),
  },
  SchemeCategory: {
    ...fields('id name about photosMin photosMax shownInNotice', SHOWN),
    ...fields('dimension fields examples verifiedBy law', MAY_BE_EMPTY),
  },
  SchemeField: { ...fields('id label type required', SHOWN), ...fields('min max choices unit', MAY_BE_EMPTY) },
  FlowerReason: { ...fields('id name', SHOWN), dimension: MAY_BE_EMPTY },
  EvaluationForm: { ...fields('id name rater phase', SHOWN), ...fields('items comment', MAY_BE_EMPTY) },
  FormItem: {
    ...fields('id name perSubject', SHOWN),
    ...fields('dimension steps minLength maxLength', MAY_BE_EMPTY),
  },
  FormStep: fields('id name counts', SHOWN),
  FormComment: fields('label min max tone advice', SHOWN),
  SchemePreset: { ...fields('code title stages cites effectiveFrom', SHOWN), expires: MAY_BE_EMPTY },
  SchemeVersion: fields('id title number stateName effectiveFrom', SHOWN),
  EvidenceRecord: {
    ...fields('id version schoolId classId className state stateName category categoryName', SHOWN),
    ...fields('recorderRole recorderName isOwn happenedOn createdAt words viewerCanEdit viewerCanWithdraw', SHOWN),
    ...fields('slot dimensionName submittedAt fields reviewReason photos', MAY_BE_EMPTY),
    studentCount: SHOWN,
    // Of a class as a whole nobody is named.
    studentNames: MAY_BE_EMPTY,
    viewerCanReview: {
      everybody: 'null',
      ...all(['leader', 'teacher', 'verifierOfMost', 'reviewer'], 'any'),
      verifier: 'value',
    },
    // Most records give no reason to look twice.
    flags: { everybody: 'null', ...all(['leader', 'teacher', 'verifierOfMost', 'verifier'], 'any') },
  },
  RecordFlag: fields('kind words recordId', SHOWN),
  EvidenceRecordPage: { nodes: MAY_BE_EMPTY, nextCursor: MAY_BE_EMPTY },
  FieldView: fields('id label value', SHOWN),
  PhotoView: fields('id url thumbUrl width height', SHOWN),
  PhotoIntent: fields('id uploadUrl', SHOWN),
  ReviewResult: { done: MAY_BE_EMPTY, refused: MAY_BE_EMPTY },
  RefusedReview: fields('recordId code message', SHOWN),
  ...QUOTA_FIELDS,
  MomentPage: { nodes: MAY_BE_EMPTY, nextCursor: MAY_BE_EMPTY },
  Moment: {
    ...fields('id kind at who', SHOWN),
    ...fields('record flowerReason course note slot conduct isTakenBack corrections viewerCanCorrect', MAY_BE_EMPTY),
  },
  Growth: {
    ...fields('termId termName startsOn endsOn', SHOWN),
    ...fields('dimensions terms days', MAY_BE_EMPTY),
  },
  GrowthDimension: { ...fields('id name records', SHOWN), ...fields('slot before', MAY_BE_EMPTY) },
  GrowthTerm: { ...fields('termId name records', SHOWN), byDimension: MAY_BE_EMPTY },
  GrowthDay: fields('day records', SHOWN),
  FlowerWall: { ...fields('termId termName count giverCount', SHOWN), courses: MAY_BE_EMPTY },
  WallCourse: { ...fields('name reasons flowers', SHOWN), slot: MAY_BE_EMPTY },
  WallReason: fields('name count', SHOWN),
  WallFlower: { ...fields('id reasonName giverName givenAt', SHOWN), note: MAY_BE_EMPTY },
  ...RECOGNITION_FIELDS,
};

/** Arguments of fields below the root. */
export const FIELD_ARGUMENTS = {
  'Scheme.categories': '(role: STUDENT)',
  'Scheme.forms': '(rater: TEACHER, phase: TERM_END)',
};

/** Fields whose value nothing in this world brings about; each with the test that does. */
export const CAPTURE_WITHOUT_VALUE = {
  'BurdenQuota.grades': 'no scheme of this world asks grades of different things',
  'EvidenceRecordPage.nextCursor': 'more than twenty records that wait: statement counts',
  'MomentPage.nextCursor': 'more than twenty moments: statement counts',
  'ClassPhoto.daysLeft': 'a photo that is not yet taken: tests of ZM-6',
  'ClassPhoto.holding': 'a consent that was taken back: tests of ZM-6',
  'GrowthDimension.before': 'a child with records in two terms: tests of growth',
  'SchemeDimension.parentId': 'a tree of several levels: tests of schemes',
  'SchemeDimension.dimensionId': 'a tree of several levels: tests of schemes',
  'SchemeDimension.description': 'a scheme that describes its dimensions: tests of schemes',
  'SchemeField.choices': 'a scheme with a field to choose from: tests of schemes',
  'FormItem.minLength': 'a form answered in words: tests of schemes',
  'FormItem.maxLength': 'a form answered in words: tests of schemes',
  'FormItem.dimension': 'a form about several dimensions: tests of schemes',
};
