/** The reviewed expectations about flowers, conduct notes, class photos and groups to tag. */

const all = (names, relation) => Object.fromEntries(names.map((name) => [name, relation]));
const answers = (...relations) => all(relations, 'answered');

/** Who stands how to what was given in class. */
export const recognitionRelations = ({ THIRD }) => ({
  flowers: { teacherOwn: 'giver' },
  /** Noted and taken back again: nobody but who noted it asks for it once more. */
  notes: { teacherOwn: 'giver' },
  /** A flower of a child: whoever sees it, and who may correct it. */
  oneFlower: {
    ...THIRD,
    ...all(['father', 'mother'], 'guardian'),
    pupil: 'self',
    ...all(['homeroomOwn', 'teacherOwn'], 'corrects'),
  },
});

const CLASSES = ['third', 'second', 'classB'];

/** Each query by id. */
export const RECOGNITION_QUERIES = {
  // Asked of the only school whose scheme wants one; the other has none for anybody.
  classPhoto: { of: ['third', 'second'], gets: answers('keeper', 'office', 'leader', 'teacher') },
  classTagging: {
    of: CLASSES,
    gets: { ...answers('leader', 'teacher'), ...all(['keeper', 'office'], 'FORBIDDEN') },
  },
  classFlowers: { of: ['third', 'second', 'classB'], gets: answers('keeper', 'office', 'leader', 'teacher') },
  recognitionToCorrect: {
    of: ['oneFlower'],
    gets: {
      ...answers('corrects', 'keeper', 'office'),
      ...all(['leader', 'teacher', 'guardian', 'self'], 'FORBIDDEN'),
    },
  },
};

const key = () => `matrix-${Math.random().toString(36).slice(2, 14)}`;

/** Each mutation by id; who may is stopped by what stands behind the permission, or changes nothing any more. */
export const recognitionMutations = ({ placeOf, CHILDREN }) => ({
  saveClassPhoto: {
    of: CLASSES,
    // Nothing is said of the children whose families do not agree.
    input: (id, ids) => ({
      ...{ classId: id, photoId: ids.none, takenOn: '2026-11-20', words: '', clientMutationId: key() },
      children: [],
    }),
    gets: { ...all(['keeper', 'office', 'teacher'], 'FORBIDDEN'), leader: 'RULE_BROKEN' },
  },
  saveTagGroup: {
    of: CLASSES,
    input: (id) => ({ classId: id, name: ' ', studentIds: [], clientMutationId: key() }),
    gets: { ...all(['keeper', 'office'], 'FORBIDDEN'), ...all(['leader', 'teacher'], 'INVALID_INPUT') },
  },
  removeTagGroup: {
    of: CLASSES,
    input: (id, ids) => ({ classId: id, groupId: ids.none, clientMutationId: key() }),
    gets: { ...all(['keeper', 'office'], 'FORBIDDEN'), ...answers('leader', 'teacher') },
  },
  giveFlowers: {
    of: CHILDREN,
    input: (id, ids, thing) => ({
      classId: placeOf(thing, ids).classId,
      studentIds: [id],
      reason: 'none',
      clientMutationId: key(),
    }),
    gets: { ...all(['keeper', 'office'], 'FORBIDDEN'), ...all(['leader', 'teacher', 'kin'], 'INVALID_INPUT') },
  },
  noteConduct: {
    of: CHILDREN,
    input: (id, ids, thing) => ({
      classId: placeOf(thing, ids).classId,
      studentIds: [id],
      item: 'none',
      clientMutationId: key(),
    }),
    gets: { ...all(['keeper', 'office'], 'FORBIDDEN'), ...all(['leader', 'teacher', 'kin'], 'INVALID_INPUT') },
  },
  undoConduct: {
    of: ['notes'],
    input: (id) => ({ batchId: id, clientMutationId: key() }),
    gets: answers('giver'),
  },
  // Nobody says why: only who may correct it is asked.
  correctRecognition: {
    of: ['oneFlower'],
    input: (id) => ({ id, version: 99, to: null, because: '点错了', clientMutationId: key() }),
    gets: {
      ...all(['corrects', 'keeper', 'office'], 'CONFLICT'),
      ...all(['leader', 'teacher', 'guardian', 'self'], 'FORBIDDEN'),
    },
  },
  undoFlowers: {
    of: ['flowers'],
    input: (id) => ({ batchId: id, clientMutationId: key() }),
    gets: answers('giver'),
  },
});

const fields = (names, rule) => Object.fromEntries(names.split(' ').map((name) => [name, rule]));
const SHOWN = { everybody: 'value' };
const MAY_BE_EMPTY = { everybody: 'any' };

/** Each field of each type. */
export const RECOGNITION_FIELDS = {
  ClassFlowers: {
    ...fields('classId givenToday', SHOWN),
    ...fields('counts recent recentConduct', MAY_BE_EMPTY),
    conduct: { everybody: 'null', ...all(['leader', 'teacher', 'giver'], 'value') },
    reasons: {
      everybody: 'null',
      ...all(['leader', 'teacher', 'giver'], 'value'),
      of: { classB: { everybody: 'null' } },
    },
  },
  OfferedFlower: { ...fields('id name', SHOWN), slot: MAY_BE_EMPTY },
  FlowerCount: fields('studentId thisWeek', SHOWN),
  FlowerBatch: fields('id reasonName childCount givenAt viewerCanUndo', SHOWN),
  ClassPhoto: {
    ...fields('classId name state', SHOWN),
    ...fields('dueOn daysLeft who takenOn url former viewerCanSave', MAY_BE_EMPTY),
    ...fields('withoutConsent holding', { everybody: 'null', leader: 'any' }),
  },
  ClassPhotoChild: fields('studentId name', SHOWN),
  FormerClassPhoto: fields('id who until because', SHOWN),
  ClassTagging: { classId: SHOWN, ...fields('recent groups withoutPhotos', MAY_BE_EMPTY) },
  TagGroup: fields('id version name studentIds', SHOWN),
  OfferedConduct: fields('id name kind audience', SHOWN),
  ConductBatch: fields('id name kind childCount notedAt viewerCanUndo', SHOWN),
  ConductView: fields('name kind audience', SHOWN),
  RecognitionToCorrect: fields('id version name choices', SHOWN),
  RecognitionCorrection: { ...fields('who at from because', SHOWN), to: MAY_BE_EMPTY },
  GivenFlowers: fields('batchId classFlowers', SHOWN),
};
