/** The reviewed expectations about booklets and their printing, written by hand like all others of the matrix. */

import { OPENING_FIELDS, OPENING_MUTATIONS, OPENING_QUERIES, OPENING_WITHOUT_VALUE } from './opening-rules.mjs';
import { RECEIPT_FIELDS, RECEIPT_MUTATIONS, RECEIPT_QUERIES, RECEIPT_WITHOUT_VALUE } from './receipt-rules.mjs';

const all = (names, relation) => Object.fromEntries(names.map((name) => [name, relation]));
const answers = (...relations) => all(relations, 'answered');
const withClass = answers('keeper', 'office', 'leader', 'teacher');
const withChild = { ...withClass, ...answers('guardian', 'self', 'kin') };

const PUBLISHERS_A = {
  ...all(['administrator', 'academicDirector'], 'keeper'),
  ...all(['principal', 'deputyPrincipal', 'moralDirector'], 'office'),
};

/** Who stands how to what is printed: a class's by all who publish there, a family's own by who asked for it. */
export const keepRelations = () => ({
  printA: { ...PUBLISHERS_A, homeroomOwn: 'leader' },
  printHome: { father: 'maker' },
  /** Asked for by the parent while the grown pupil had opened its records. */
  printGrown: {},
  printB: { administratorB: 'keeper', principalB: 'office', homeroomB: 'leader' },
});

const STUDENTS = ['child', 'friend', 'sister', 'other', 'mover', 'childB', 'strangerB'];
const CLASSES = ['third', 'second', 'classB'];
const PRINTS = ['printA', 'printHome', 'printGrown', 'printB'];
const SCHOOLS = ['schoolA', 'schoolB', 'schoolC'];
const NOT_OF_SCHOOL = all(['staff', 'operator', 'bureau'], 'FORBIDDEN');
const BESIDE_PUBLISHING = { doctor: 'FORBIDDEN', counsellor: 'FORBIDDEN' };
/** Who leads a class sees its printings. */
const LEADERS = all(['homeroomOwn', 'homeroomOther', 'homeroomB'], 'answered');
const CLASS_OF = { friend: 'third', sister: 'second', other: 'second', mover: 'second', strangerB: 'classB' };

const contentOf = ({ sections }) => (sections.some(({ results }) => results.length > 0) ? ['content'] : []);
/** While a booklet is collected its family sees how full it is, and no more. */
const CONTENT = { childB: { everybody: ['content'], guardian: [] } };

/** Each query by id. */
export const KEEP_QUERIES = {
  ...RECEIPT_QUERIES,
  ...OPENING_QUERIES,
  growthReport: { of: STUDENTS, gets: withChild, shows: { read: contentOf, of: CONTENT } },
  // Who has left has no class: what was published remains.
  childReports: { of: [...STUDENTS, 'leaver'], gets: withChild },
  reportVersions: { of: STUDENTS, gets: withChild },
  photoChoice: { of: STUDENTS, gets: withChild },
  classReports: { of: CLASSES, gets: withClass },
  printings: {
    of: SCHOOLS,
    gets: { ...answers('keeper', 'office'), ...NOT_OF_SCHOOL },
    but: { ...LEADERS, ...BESIDE_PUBLISHING },
  },
  printJob: { of: PRINTS, gets: answers('keeper', 'office', 'leader', 'maker') },
};

const key = () => `matrix-${Math.random().toString(36).slice(2, 14)}`;
/** Who publishes is told that it is done already; nobody publishes the booklet of the own child. */
const DECIDED = { ...all(['keeper', 'office', 'leader'], 'RULE_BROKEN'), ...all(['teacher', 'kin'], 'FORBIDDEN') };
const EVERYBODY = ['keeper', 'office', 'leader', 'teacher', 'guardian', 'self', 'kin'];
const oneOfClass = (id, ids, thing) => ({
  classId: ids[CLASS_OF[thing] ?? 'none'],
  studentIds: [id],
  clientMutationId: key(),
});

/** Each mutation by id. Every child here is published already and unchanged, so that who may is told so. */
export const KEEP_MUTATIONS = {
  ...RECEIPT_MUTATIONS,
  ...OPENING_MUTATIONS,
  checkReports: {
    of: Object.keys(CLASS_OF),
    input: oneOfClass,
    gets: DECIDED,
    but: BESIDE_PUBLISHING,
  },
  publishReports: {
    of: Object.keys(CLASS_OF),
    input: oneOfClass,
    gets: DECIDED,
    but: BESIDE_PUBLISHING,
  },
  // A photo that nobody has: who may choose is told so; the family of a published booklet asks the homeroom teacher, and
  // where no family agrees to photos nobody chooses. The other school's booklet has no such area.
  choosePhotos: {
    of: STUDENTS,
    input: (id) => ({ studentId: id, sectionId: 'sport', photos: ['none'], clientMutationId: key() }),
    gets: all(EVERYBODY, 'FORBIDDEN'),
    by: {
      child: all(['keeper', 'office', 'leader'], 'INVALID_INPUT'),
      childB: all(EVERYBODY, 'INVALID_INPUT'),
      strangerB: all(EVERYBODY, 'INVALID_INPUT'),
    },
    but: BESIDE_PUBLISHING,
  },
  printReports: {
    of: CLASSES,
    input: (id) => ({ classId: id, clientMutationId: key() }),
    gets: { ...answers('keeper', 'office', 'leader'), teacher: 'FORBIDDEN' },
    but: BESIDE_PUBLISHING,
    also: [
      {
        as: 'one',
        of: ['childB'],
        input: (id) => ({ studentId: id, clientMutationId: key() }),
        // There is none yet.
        gets: { ...all(['keeper', 'office', 'leader', 'guardian'], 'RULE_BROKEN'), teacher: 'FORBIDDEN' },
      },
      {
        as: 'a whole school',
        of: SCHOOLS,
        input: (id) => ({ schoolId: id, clientMutationId: key() }),
        gets: { ...answers('keeper', 'office'), ...NOT_OF_SCHOOL },
        // Nothing is published there.
        by: { schoolC: all(['keeper', 'office'], 'RULE_BROKEN') },
        but: BESIDE_PUBLISHING,
      },
    ],
  },
  cancelPrint: {
    of: PRINTS,
    input: (id) => ({ jobId: id, clientMutationId: key() }),
    gets: all(['keeper', 'office', 'leader', 'maker'], 'CONFLICT'),
  },
};

const fields = (names, rule) => Object.fromEntries(names.split(' ').map((name) => [name, rule]));
const SHOWN = { everybody: 'value' };
const MAY_BE_EMPTY = { everybody: 'any' };

const PUBLISHES = {
  everybody: '=false',
  ...all(['keeper', 'office', 'leader'], '=true'),
  ...all(['doctor', 'counsellor'], '=false'),
};

/** Each field of each type. */
export const KEEP_FIELDS = {
  ...RECEIPT_FIELDS,
  ...OPENING_FIELDS,
  GrowthReport: {
    ...fields('studentId studentName termId termName title state stateName isLive isSuperseded completeness', SHOWN),
    ...fields('qualified qualifiedAbove sections', SHOWN),
    viewerCanPublish: PUBLISHES,
    viewerCanPrint: {
      ...PUBLISHES,
      ...all(['guardian', 'self', 'kin'], '=true'),
      of: { childB: { everybody: '=false' } },
    },
    ...fields('version growth missing', MAY_BE_EMPTY),
  },
  BookletSection: {
    ...fields('id kind name weight done due', SHOWN),
    ...fields('slot moments flowers results voices measures', MAY_BE_EMPTY),
  },
  BookletMoment: { ...fields('recordId title words on who', SHOWN), ...fields('fields photos', MAY_BE_EMPTY) },
  BookletField: fields('label value', SHOWN),
  BookletPhoto: { ...fields('hash width height withdrawn', SHOWN), ...fields('url thumbUrl', MAY_BE_EMPTY) },
  BookletFlowers: { ...fields('course count reasons', SHOWN), slot: MAY_BE_EMPTY },
  BookletFlowerReason: fields('name count', SHOWN),
  BookletResult: { ...fields('subject level filled of', SHOWN), mark: MAY_BE_EMPTY },
  BookletVoice: { ...fields('title who', SHOWN), ...fields('on answers comment', MAY_BE_EMPTY) },
  BookletAnswer: { ...fields('name of', SHOWN), ...fields('words filled', MAY_BE_EMPTY) },
  BookletMeasure: { ...fields('item name unit', SHOWN), ...fields('value before history', MAY_BE_EMPTY) },
  BookletTermValue: fields('term value', SHOWN),
  BookletGrowth: { ...fields('name now', SHOWN), ...fields('slot before', MAY_BE_EMPTY) },
  MissingPart: fields('sectionId kind name what by who', SHOWN),
  ReportVersion: fields('number publishedAt hash code', SHOWN),
  ChildReport: { ...fields('termId termName state stateName', SHOWN), ...fields('version completeness', MAY_BE_EMPTY) },
  ClassReports: {
    ...fields('classId termId termName title qualifiedAbove', SHOWN),
    viewerCanPublish: PUBLISHES,
    ...fields('reports lastPrintId', MAY_BE_EMPTY),
  },
  ClassReport: {
    ...fields('studentId studentName state stateName completeness qualified changed', SHOWN),
    ...fields('seatNumber version publishedBy missing familyOpening', MAY_BE_EMPTY),
  },
  ReportBatch: fields('done refused', MAY_BE_EMPTY),
  RefusedReport: fields('studentId code message', SHOWN),
  ReportVerification: { ...fields('genuine superseded', SHOWN), version: MAY_BE_EMPTY },
  PhotoChoice: {
    ...fields('studentId termId termName areas sectionId most', SHOWN),
    ...fields('photos chosenBy chosenAt version whyNotChoose', MAY_BE_EMPTY),
  },
  PhotoArea: { ...fields('sectionId name total shown', SHOWN), slot: MAY_BE_EMPTY },
  OfferedPhoto: fields('id url thumbUrl on title words isShown', SHOWN),
  PrintJob: {
    ...fields('id state stateName total done pages requestedAt viewerCanCancel', SHOWN),
    ...fields('classId studentId failure refused download', MAY_BE_EMPTY),
  },
  Printing: {
    ...fields('id what termId termName state stateName total done requestedBy requestedAt viewerCanCancel', SHOWN),
    classId: MAY_BE_EMPTY,
  },
  PrintingPage: fields('nodes nextCursor', MAY_BE_EMPTY),
  RefusedPrint: fields('name message', SHOWN),
  PrintDownload: fields('url fileName expiresAt', SHOWN),
};

const NO_LAST_TERM = 'a term before this one: tests of booklets';

/** Fields whose value nothing in this world brings about; each with the test that does. */
export const KEEP_WITHOUT_VALUE = {
  ...RECEIPT_WITHOUT_VALUE,
  ...OPENING_WITHOUT_VALUE,
  'BookletGrowth.before': NO_LAST_TERM,
  'BookletMeasure.before': NO_LAST_TERM,
  'PrintJob.failure': 'a booklet that cannot be drawn: tests of printing a class',
  'PrintJob.refused': 'a booklet that cannot be drawn: tests of printing a class',
  'PrintingPage.nextCursor': 'more than fifty printings: tests of ZM-12 ask for three',
  'RefusedPrint.name': 'a booklet that cannot be drawn: tests of printing a class',
  'RefusedPrint.message': 'a booklet that cannot be drawn: tests of printing a class',
};
