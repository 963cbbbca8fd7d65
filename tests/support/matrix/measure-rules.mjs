/**
 * The reviewed expectations about results and body measures, written by hand like all others of the matrix.
 */

const all = (names, relation) => Object.fromEntries(names.map((name) => [name, relation]));
const answers = (...relations) => all(relations, 'answered');
const withClass = answers('keeper', 'office', 'leader', 'teacher');
const withChild = { ...withClass, ...answers('guardian', 'self') };

const CLASSES = ['third', 'second', 'classB'];
const CLASS_OF = {
  child: 'third',
  friend: 'third',
  sister: 'second',
  other: 'second',
  mover: 'second',
  strangerB: 'classB',
};

/** Each query by id. Who has left has no class, hence no scheme: tests of measurements. */
export const MEASURE_QUERIES = {
  classResults: { of: CLASSES, gets: withClass },
  childMeasures: { of: [...Object.keys(CLASS_OF), 'childB'], gets: withChild },
};

const key = () => `matrix-${Math.random().toString(36).slice(2, 14)}`;

/** Each mutation by id; who may is stopped by what stands behind the permission. */
export const MEASURE_MUTATIONS = {
  // The scheme lets homeroom teachers enter results; theirs are wrong.
  saveResults: {
    of: Object.keys(CLASS_OF),
    input: (id, ids, thing) => ({
      classId: ids[CLASS_OF[thing] ?? 'none'],
      cells: [{ studentId: id, subject: 'chinese', mark: -1 }],
      clientMutationId: key(),
    }),
    gets: { ...all(['keeper', 'office', 'teacher'], 'FORBIDDEN'), leader: 'INVALID_INPUT' },
  },
  // The scheme lets guardians enter body measures; these have not agreed to records from home.
  saveBodyMeasures: {
    of: ['friend', 'sister', 'other', 'mover', 'childB'],
    input: (id) => ({ studentId: id, values: [{ item: 'height', value: 1 }], clientMutationId: key() }),
    gets: { ...all(['keeper', 'office', 'leader', 'teacher', 'self'], 'FORBIDDEN'), guardian: 'RULE_BROKEN' },
  },
};

const fields = (names, rule) => Object.fromEntries(names.split(' ').map((name) => [name, rule]));
const SHOWN = { everybody: 'value' };
const MAY_BE_EMPTY = { everybody: 'any' };

/** Each field of each type: marks are for the school, height and weight for who makes the booklet. */
export const MEASURE_FIELDS = {
  ClassResults: {
    ...fields('classId termId termName entersMarks fullMark levels subjects rows', SHOWN),
    whyNotEnter: { everybody: 'value', leader: 'null' },
  },
  ResultLevel: fields('id name', SHOWN),
  ResultSubject: {
    ...fields('id name', SHOWN),
    viewerCanEnter: { everybody: '=false', leader: '=true' },
  },
  ResultRow: { ...fields('studentId name', SHOWN), ...fields('seatNumber results', MAY_BE_EMPTY) },
  SubjectResult: {
    ...fields('id version subject subjectName level levelName enteredAt', SHOWN),
    mark: { everybody: 'value', ...all(['guardian', 'self'], 'null') },
  },
  ChildMeasures: {
    ...fields('studentId termId termName', SHOWN),
    ...fields('results whyNotEnterBody', MAY_BE_EMPTY),
    body: { everybody: 'value', teacher: 'null' },
    viewerCanEnterBody: { everybody: '=false', guardian: 'any' },
  },
  BodyMeasure: {
    ...fields('item name unit min max', SHOWN),
    ...fields('value version enteredAt lastValue lastTermName', MAY_BE_EMPTY),
  },
};

/** Fields whose value nothing in this world brings about; each with the test that does. */
export const MEASURE_WITHOUT_VALUE = {
  'BodyMeasure.lastValue': 'a term before: tests of ZM-9',
  'BodyMeasure.lastTermName': 'a term before: tests of ZM-9',
};
