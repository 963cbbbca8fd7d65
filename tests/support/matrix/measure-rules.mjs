/**
 * The reviewed expectations about results and body measures, written by hand like all others of the matrix.
 */

const all = (names, relation) => Object.fromEntries(names.map((name) => [name, relation]));
const answers = (...relations) => all(relations, 'answered');
const withClass = answers('keeper', 'office', 'leader', 'teacher');
const withChild = { ...withClass, ...answers('guardian', 'self', 'kin') };

const CLASSES = ['third', 'second', 'classB'];
const CLASS_OF = {
  child: 'third',
  friend: 'third',
  sister: 'second',
  other: 'second',
  mover: 'second',
  strangerB: 'classB',
};

const enters = { ...all(['keeper', 'office', 'teacher'], 'FORBIDDEN'), leader: 'answered' };
// The scheme of school B lets the office enter results as well.
const inSchoolB = { classB: { keeper: 'answered' } };
const SHEET = Buffer.from('姓名,语文,思想品德\n某某,优秀,优秀').toString('base64');
const readable = () => ({ fileName: '成绩.csv', content: SHEET });

/** Each query by id. */
export const MEASURE_QUERIES = {
  classResults: { of: CLASSES, gets: withClass },
  resultsTemplate: { of: CLASSES, gets: enters, by: inSchoolB },
  // What is sent is no sheet.
  resultsSheet: {
    of: CLASSES,
    with: () => ({ fileName: 'x.xlsx', content: 'eA==' }),
    gets: { ...enters, leader: 'INVALID_INPUT' },
    by: { classB: all(['keeper', 'leader'], 'INVALID_INPUT') },
    also: [{ as: 'readable', of: CLASSES, with: readable, gets: enters, by: inSchoolB }],
  },
  childMeasures: { of: [...Object.keys(CLASS_OF), 'childB', 'leaver'], gets: withChild },
};

const key = () => `matrix-${Math.random().toString(36).slice(2, 14)}`;

/** Each mutation by id; who may is stopped by what stands behind the permission. */
export const MEASURE_MUTATIONS = {
  // The scheme lets homeroom teachers enter results, in school B the office as well; theirs are wrong.
  saveResults: {
    of: Object.keys(CLASS_OF),
    input: (id, ids, thing) => ({
      classId: ids[CLASS_OF[thing] ?? 'none'],
      cells: [{ studentId: id, subject: 'chinese', mark: -1 }],
      clientMutationId: key(),
    }),
    gets: { ...all(['keeper', 'office', 'teacher'], 'FORBIDDEN'), ...all(['leader', 'kin'], 'INVALID_INPUT') },
    by: { strangerB: { keeper: 'INVALID_INPUT' } },
  },
  // The scheme lets guardians enter body measures, in school B the homeroom teacher as well; most have not agreed to
  // records from home, and what the others enter is wrong.
  saveBodyMeasures: {
    of: ['friend', 'sister', 'other', 'mover', 'childB'],
    input: (id) => ({ studentId: id, values: [{ item: 'height', value: 1 }], clientMutationId: key() }),
    gets: {
      ...all(['keeper', 'office', 'leader', 'teacher', 'self'], 'FORBIDDEN'),
      ...all(['guardian', 'kin'], 'RULE_BROKEN'),
    },
    by: { mover: { guardian: 'INVALID_INPUT' }, childB: all(['guardian', 'leader'], 'INVALID_INPUT') },
  },
};

const fields = (names, rule) => Object.fromEntries(names.split(' ').map((name) => [name, rule]));
const SHOWN = { everybody: 'value' };
const MAY_BE_EMPTY = { everybody: 'any' };

const AT_HOME = (rule) => all(['guardian', 'self'], rule);

/** Each field of each type: marks are for the school, height and weight for who makes the booklet. */
export const MEASURE_FIELDS = {
  ClassResults: {
    ...fields('classId termId termName entersMarks fullMark levels subjects rows', SHOWN),
    whyNotEnter: { everybody: 'value', leader: 'null', of: { classB: { keeper: 'null' } } },
  },
  ResultsSheet: {
    ...fields('classId sheetName subjects rows', SHOWN),
    ...fields('unread notes missing', MAY_BE_EMPTY),
  },
  ResultsSheetRow: {
    ...fields('row name', SHOWN),
    ...fields('seatNumber studentId cells problems', MAY_BE_EMPTY),
  },
  ResultsSheetCell: { ...fields('subject shown', SHOWN), ...fields('mark level version replaces', MAY_BE_EMPTY) },
  ResultsTemplate: fields('fileName content', SHOWN),
  ResultLevel: fields('id name', SHOWN),
  ResultSubject: {
    ...fields('id name', SHOWN),
    viewerCanEnter: { everybody: '=false', leader: '=true', of: { classB: { keeper: '=true' } } },
  },
  ResultRow: { ...fields('studentId name', SHOWN), ...fields('seatNumber results exempt', MAY_BE_EMPTY) },
  SubjectResult: {
    ...fields('id version subject subjectName level levelName enteredAt', SHOWN),
    // The scheme of school B shows marks to families.
    mark: { everybody: 'value', ...AT_HOME('null'), of: all(['childB', 'strangerB'], AT_HOME('value')) },
  },
  ChildMeasures: {
    ...fields('studentId termId termName', SHOWN),
    ...fields('results whyNotEnterBody', MAY_BE_EMPTY),
    // Who has left has no class, hence no scheme that asks for them.
    body: { everybody: 'value', teacher: 'null', of: { leaver: { everybody: 'null' } } },
    // In the place of a household: tests of ZM-1.
    isEnteredOnBehalf: { everybody: '=false' },
    viewerCanEnterBody: {
      everybody: '=false',
      of: {
        ...all(['child', 'mover'], { guardian: '=true' }),
        ...all(['childB', 'strangerB'], all(['guardian', 'leader'], '=true')),
      },
    },
  },
  BodyMeasure: {
    ...fields('item name unit min max isExempt', SHOWN),
    ...fields('value version enteredAt enteredFor lastValue lastTermName', MAY_BE_EMPTY),
  },
};

const OWN_SHEET = 'a sheet that names a pupil: tests of ZM-7';

/** Fields whose value nothing in this world brings about; each with the test that does. */
export const MEASURE_WITHOUT_VALUE = {
  'ResultRow.exempt': 'a pupil who is exempt today: tests of OP-7',
  ...all(
    [
      ...['ResultsSheet.notes', 'ResultsSheetRow.seatNumber', 'ResultsSheetRow.studentId'],
      ...['ResultsSheetCell.mark', 'ResultsSheetCell.version', 'ResultsSheetCell.replaces'],
    ],
    OWN_SHEET,
  ),
  'BodyMeasure.lastValue': 'a term before: tests of ZM-9',
  'BodyMeasure.lastTermName': 'a term before: tests of ZM-9',
  'BodyMeasure.enteredFor': 'a household that takes no part: tests of ZM-1',
};
