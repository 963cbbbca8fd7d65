/** The reviewed expectations about graduation, written by hand like all others of the matrix. */

const all = (names, relation) => Object.fromEntries(names.map((name) => [name, relation]));

const SCHOOLS = ['schoolA', 'schoolB', 'schoolC'];
const CLASSES = ['third', 'second', 'classB'];

/** The classes of this world are in lower grades: whose business their graduation will be is told so. */
const TOO_EARLY = {
  gets: { ...all(['keeper', 'office', 'leader'], 'RULE_BROKEN'), teacher: 'FORBIDDEN' },
  but: all(['doctor', 'counsellor'], 'FORBIDDEN'),
};

/** Each query by id. */
export const GRADUATION_QUERIES = {
  leavingYear: {
    of: SCHOOLS,
    gets: { ...all(['keeper', 'office'], 'answered'), ...all(['staff', 'operator', 'bureau'], 'FORBIDDEN') },
    but: {
      ...all(['doctor', 'counsellor'], 'FORBIDDEN'),
      ...all(['homeroomOwn', 'homeroomOther', 'homeroomB'], 'answered'),
    },
  },
  classGraduation: { of: CLASSES, ...TOO_EARLY },
  graduationWords: { of: CLASSES, ...TOO_EARLY, with: (ids) => ({ studentId: ids.child }) },
};

const key = () => `matrix-${Math.random().toString(36).slice(2, 14)}`;
const deciding = (id, ids) => ({
  ...{ classId: id, pupils: [{ studentId: ids.child, seen: '0' }], outcome: 'graduates', reason: '同意' },
  clientMutationId: key(),
});

/** Each mutation by id. */
export const GRADUATION_MUTATIONS = {
  proposeGraduations: { of: CLASSES, input: deciding, ...TOO_EARLY },
  signGraduations: { of: CLASSES, input: deciding, ...TOO_EARLY },
  printGraduations: { of: CLASSES, input: (id) => ({ classId: id, clientMutationId: key() }), ...TOO_EARLY },
};

const fields = (names, rule) => Object.fromEntries(names.split(' ').map((name) => [name, rule]));
const SHOWN = { everybody: 'value' };
const MAY_BE_EMPTY = { everybody: 'any' };

/** Each field of each type. */
export const GRADUATION_FIELDS = {
  LeavingYear: { ...fields('schoolId schoolYear years', SHOWN), classes: MAY_BE_EMPTY },
  LeavingClass: fields('classId className pupilCount proposedCount signedCount', SHOWN),
  ClassGraduation: {
    ...fields('classId className schoolYear standardName criteria outcomes pupils', SHOWN),
    ...fields('viewerCanPropose viewerCanSign', SHOWN),
    ...fields('law waitsFor', MAY_BE_EMPTY),
  },
  GraduationCriterion: fields('id name', SHOWN),
  GraduationOutcome: fields('id name graduates', SHOWN),
  GraduationPupil: {
    ...fields('studentId studentName terms criteria state stateName seen', SHOWN),
    ...fields('seatNumber word', MAY_BE_EMPTY),
  },
  GraduationTerm: {
    ...fields('name finding words latest checks', SHOWN),
    ...fields('termId completeness levels', MAY_BE_EMPTY),
  },
  GraduationLevel: fields('subject level', SHOWN),
  GraduationCheck: fields('criterionId finding findingName', SHOWN),
  GraduationTally: fields('criterionId finding findingName met notMet unknown', SHOWN),
  GraduationWord: { ...fields('id number state outcomeName hash by at', SHOWN), reason: MAY_BE_EMPTY },
  GraduationPaper: fields('fileName content', SHOWN),
};

/** Fields whose value nothing in this world brings about; each with the test that does. */
export const GRADUATION_WITHOUT_VALUE = {
  'LeavingYear.classes': 'a class in its last grade: tests of ZM-15',
  ...Object.fromEntries(
    Object.entries(GRADUATION_FIELDS)
      .filter(([type]) => type !== 'LeavingYear')
      .flatMap(([type, named]) =>
        Object.keys(named).map((field) => [`${type}.${field}`, 'a class in its last grade: tests of ZM-15']),
      ),
  ),
};
