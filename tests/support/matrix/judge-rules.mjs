/**
 * The reviewed expectations about rounds of evaluation and what is said in them, written by hand like all others of the
 * matrix: who stands how to each thing, and what that lets them see and do.
 */

const all = (names, relation) => Object.fromEntries(names.map((name) => [name, relation]));
const answers = (...relations) => all(relations, 'answered');
const STAFF = ['keeper', 'office', 'leader', 'teacher'];
const withClass = answers(...STAFF);
const withChild = answers(...STAFF, 'guardian', 'self', 'kin');

/** Who stands how to rounds and to what is said, given the people of the classes. */
export const judgeRelations = ({ THIRD, CLASS_B }) => {
  const families = {
    ...all(['father', 'mother', 'classmateParent', 'grownParent'], 'guardian'),
    ...all(['pupil', 'classmate', 'teenager'], 'self'),
  };
  const familiesB = { ...all(['mother', 'parentB', 'academicDirector'], 'guardian'), pupilB: 'self' };
  const home = { ...all(['father', 'mother'], 'guardian'), pupil: 'self' };
  return {
    teacherRound: { ...THIRD, ...families },
    /** Started, closed and published by the teacher. */
    shortRound: { ...THIRD, teacherOwn: 'starter', ...families },
    schoolDesk: { ...CLASS_B, ...familiesB },
    roundOfB: { ...CLASS_B, ...familiesB },
    /** Forms about one child: who else has a child in the class finds none. */
    guardianSheet: { ...THIRD, ...home, teacherOwn: 'group' },
    selfSheet: { ...THIRD, ...home, teacherOwn: 'group' },
    teacherSheet: { ...THIRD, ...home },
    /** A form about the child for whom the scheme drew the teenager. */
    peerSheet: { ...THIRD, ...home, teenager: 'peer' },
    homeroomDesk: { ...THIRD, ...families },
    message: { ...THIRD, father: 'maker', mother: 'guardian', pupil: 'self' },
    /** Handed in, and not published yet. */
    unpublished: { ...THIRD, teacherOwn: 'maker' },
    published: { ...THIRD, teacherOwn: 'maker', ...home },
    commentDraft: { homeroomOwn: 'maker' },
    homeDraft: { otherParent: 'maker' },
    /** What one classmate said nobody else sees. */
    peerSaid: { pupil: 'maker' },
    /** Nor who typed it from paper. */
    peerTyped: {},
    /** Said by the parent while the grown pupil had opened its records. */
    grownSaid: THIRD,
  };
};

const CLASSES = ['third', 'second', 'classB'];
const STUDENTS = ['child', 'friend', 'sister', 'other', 'leaver', 'mover', 'childB', 'strangerB'];
const ROUNDS = ['teacherRound', 'shortRound', 'roundOfB'];
const notTheirs = (...allowed) => ({
  ...all([...STAFF, 'group', 'starter', 'guardian', 'self', 'peer'], 'FORBIDDEN'),
  ...answers(...allowed),
});
const withClassOf = { ...withClass, ...answers('starter') };

const ALL_FORMS = ['self', 'peer', 'class-record', 'teacher', 'homeroom', 'guardian'];
const offered = (...forms) => ({ ...all(['keeper', 'leader'], forms), teacher: ['class-record'], office: [] });
/** The forms of which each may start a round: who teaches the class the one in between. */
const OFFERED = {
  ...all(['third', 'second'], offered(...ALL_FORMS, 'group')),
  classB: offered(...ALL_FORMS, 'school'),
};

const saidIn = ({ judgements, peerAverages }) => [
  ...judgements.map(({ formName }) => formName),
  ...new Set(peerAverages.map(({ formName }) => formName)),
];
const staff = (...forms) => all(STAFF, forms);
const home = (...forms) => all(['guardian', 'self'], forms);
const SHOWN_AT_HOME = ['课堂即时评价', '家长寄语', '自我评价', '同学互评'];
/** What each learns about a child: the family not what is not published yet. */
const SAID = {
  child: { ...staff('学业评价', ...SHOWN_AT_HOME), ...home(...SHOWN_AT_HOME) },
  friend: { ...staff('学业评价'), ...home() },
  // Judged in the class before by classmates, which is no business of the staff of the class after.
  mover: { ...staff('同学互评'), ...all(['leader', 'teacher'], []), ...home('同学互评') },
  // Judged by classmates in a round that is closed.
  strangerB: { ...staff('同学互评'), ...home() },
};

/** Each query by id. */
export const JUDGE_QUERIES = {
  evaluationRounds: { of: CLASSES, gets: withClass },
  offeredRounds: {
    of: CLASSES,
    gets: withClass,
    shows: { read: (rows) => rows.map(({ form }) => form.id), of: OFFERED },
  },
  evaluationRound: { of: ROUNDS, gets: { ...withChild, ...answers('starter') } },
  waitingRaters: { of: ROUNDS, gets: withClassOf },
  roundReminding: { of: ROUNDS, gets: withClassOf },
  evaluationSheet: {
    of: ['guardianSheet', 'selfSheet', 'teacherSheet', 'peerSheet'],
    with: (ids) => ({ studentId: ids.child }),
    gets: notTheirs('guardian'),
    // The scheme lets guardians type for the child; at school only the teacher of the course has a form.
    by: {
      selfSheet: { self: 'answered' },
      // Of the child a paper was printed for its home.
      guardianSheet: answers('leader', 'group'),
      teacherSheet: { teacher: 'answered', guardian: 'FORBIDDEN' },
      peerSheet: { peer: 'answered', guardian: 'FORBIDDEN' },
    },
  },
  evaluationPapers: {
    of: ['guardianSheet', 'selfSheet'],
    gets: { ...all(STAFF, 'FORBIDDEN'), ...answers('leader', 'group') },
  },
  commentDesk: {
    of: ['teacherRound', 'homeroomDesk', 'schoolDesk'],
    gets: notTheirs(),
    by: {
      teacherRound: { teacher: 'answered' },
      homeroomDesk: { leader: 'answered' },
      schoolDesk: answers('keeper', 'office'),
    },
  },
  // The names and texts of a class are for who writes about all of it.
  commentHints: {
    of: ['teacherRound', 'homeroomDesk'],
    with: (ids) => ({ studentId: ids.child, text: '他很好。' }),
    gets: notTheirs(),
    by: { teacherRound: { teacher: 'answered' }, homeroomDesk: { leader: 'answered' } },
  },
  // Words to begin with are the school's and the teachers', whatever the class.
  phrases: { of: CLASSES, with: () => ({ scope: 'SCHOOL' }), gets: withClass },
  commentRevisions: {
    of: ['message', 'unpublished', 'published', 'commentDraft', 'homeDraft', 'peerSaid', 'peerTyped', 'grownSaid'],
    gets: { ...withChild, ...answers('maker') },
  },
  childEvaluations: { of: STUDENTS, gets: withChild, shows: { read: saidIn, of: SAID } },
};

const key = () => `matrix-${Math.random().toString(36).slice(2, 14)}`;
const TOO_LONG = '长'.repeat(5001);
const saying = (id, { child }) => ({
  ...{ roundId: id, studentId: child, answers: [], comment: TOO_LONG, submit: false },
  clientMutationId: key(),
});
const ending = (id) => ({ roundId: id, clientMutationId: key() });

/** Each mutation by id; who may is stopped by what stands behind the permission, or changes nothing. */
export const JUDGE_MUTATIONS = {
  openRounds: {
    of: CLASSES,
    input: (id) => ({ classId: id, forms: ['none'], dueOn: '2026-12-31', clientMutationId: key() }),
    gets: { office: 'FORBIDDEN', ...all(['keeper', 'leader', 'teacher'], 'INVALID_INPUT') },
  },
  saveEvaluation: {
    of: ['guardianSheet', 'selfSheet', 'teacherSheet'],
    input: saying,
    gets: { ...notTheirs(), guardian: 'INVALID_INPUT' },
    by: {
      selfSheet: { self: 'INVALID_INPUT' },
      guardianSheet: all(['leader', 'group'], 'INVALID_INPUT'),
      teacherSheet: { teacher: 'INVALID_INPUT', guardian: 'FORBIDDEN' },
    },
  },
  printEvaluationPapers: {
    of: ['guardianSheet', 'selfSheet'],
    input: (id) => ({ roundId: id, studentIds: [], clientMutationId: key() }),
    gets: { ...all(STAFF, 'FORBIDDEN'), ...all(['leader', 'group'], 'RULE_BROKEN') },
  },
  saveEvaluations: {
    of: ['teacherRound', 'homeroomDesk'],
    input: (id) => ({ roundId: id, rows: [], submit: true, clientMutationId: key() }),
    gets: notTheirs(),
    by: { teacherRound: { teacher: 'answered' }, homeroomDesk: { leader: 'answered' } },
  },
  draftComments: {
    of: ['teacherRound', 'homeroomDesk'],
    input: (id) => ({ roundId: id, studentIds: [], text: ' ', clientMutationId: key() }),
    gets: notTheirs(),
    by: { teacherRound: { teacher: 'INVALID_INPUT' }, homeroomDesk: { leader: 'INVALID_INPUT' } },
  },
  savePhrase: {
    of: CLASSES,
    input: (id) => ({ classId: id, scope: 'OWN', text: ' ', clientMutationId: key() }),
    gets: all(STAFF, 'INVALID_INPUT'),
  },
  removePhrase: {
    of: CLASSES,
    input: (id, ids) => ({ classId: id, phraseId: ids.none, scope: 'OWN', clientMutationId: key() }),
    gets: withClass,
  },
  closeRound: {
    of: ['shortRound'],
    input: ending,
    gets: { ...notTheirs(), ...all(['keeper', 'leader', 'starter'], 'CONFLICT') },
  },
  // Only of a round that still runs anybody is reminded.
  remindRound: {
    of: ROUNDS,
    input: ending,
    gets: { ...all(['office', 'teacher'], 'FORBIDDEN'), ...answers('keeper', 'leader') },
    by: { shortRound: all(['keeper', 'leader', 'starter'], 'RULE_BROKEN') },
  },
  // Still running: only who may publish it is told so.
  publishRound: {
    of: ['teacherRound', 'roundOfB'],
    input: ending,
    gets: { ...notTheirs(), ...all(['keeper', 'leader'], 'RULE_BROKEN') },
  },
};

const fields = (names, rule) => Object.fromEntries(names.split(' ').map((name) => [name, rule]));
const SHOWN = { everybody: 'value' };
const MAY_BE_EMPTY = { everybody: 'any' };
const runs = (...relations) => ({ everybody: '=false', ...all(relations, 'any') });

/** Every homeroom teacher of the school keeps its phrases, and so does one who only teaches the class asked about. */
const keepsPhrases = { ...runs('leader', 'teacher'), keeper: '=true' };

/** Each field of each type. */
export const JUDGE_FIELDS = {
  EvaluationRound: {
    ...fields('id classId className form number stage stageName opensOn dueOn daysLeft startedBy startedAt', SHOWN),
    ...fields('done total', SHOWN),
    ...fields('course closedAt publishedAt', MAY_BE_EMPTY),
    viewerCanClose: runs('keeper', 'leader', 'starter'),
    viewerCanPublish: runs('keeper', 'leader', 'starter'),
    // Who teaches the class may sit in its group.
    viewerCanUsePaper: runs('leader', 'teacher', 'group', 'starter'),
    viewerCanSeeWaiting: { everybody: '=true', ...all(['guardian', 'self', 'peer'], '=false') },
  },
  OfferedRound: { ...fields('form isStarted', SHOWN), courses: MAY_BE_EMPTY },
  WaitingRater: { ...fields('id who done total', SHOWN), course: MAY_BE_EMPTY },
  EvaluationAnswer: { ...fields('item itemName', SHOWN), ...fields('step stepName words', MAY_BE_EMPTY) },
  EvaluationEntry: {
    ...fields('state stateName hasDraft comment', SHOWN),
    ...fields('submissionId version answers author savedAt submittedAt', MAY_BE_EMPTY),
  },
  EvaluationSheet: {
    ...fields('round studentId studentName entry viewerAs seenBy viewerCanSubmit', SHOWN),
    ...fields('course whyNot', MAY_BE_EMPTY),
  },
  MyEvaluation: {
    ...fields('id roundId rater phase formName classId className dueOn daysLeft state stateName done total', SHOWN),
    ...fields('studentId studentName course', MAY_BE_EMPTY),
  },
  EvaluationPapers: fields('round papers seenBy viewerCanPrint viewerCanEnter', SHOWN),
  EvaluationPaper: {
    ...fields('studentId studentName seatNumber', SHOWN),
    ...fields('code printedAt entries whyNot', MAY_BE_EMPTY),
  },
  PaperEntry: fields('studentId studentName state hasBegun', SHOWN),
  PrintedPapers: fields('fileName content papers', SHOWN),
  CommentDesk: { ...fields('round done total rows viewerCanSubmit', SHOWN), course: MAY_BE_EMPTY },
  DeskRow: fields('studentId studentName seatNumber given pronoun isExempt entry', SHOWN),
  PhrasePage: { ...fields('nodes nextCursor', MAY_BE_EMPTY), viewerKeepsSchool: keepsPhrases },
  Phrase: { ...fields('id version scope text owner', SHOWN), viewerCanChange: keepsPhrases },
  CommentHints: { hints: MAY_BE_EMPTY, likePercent: SHOWN },
  CommentHint: { ...fields('kind message', SHOWN), ...fields('at quote instead', MAY_BE_EMPTY) },
  SavedEvaluations: { desk: SHOWN, ...fields('saved refused', MAY_BE_EMPTY) },
  RefusedEvaluation: { ...fields('studentId code message', SHOWN), field: MAY_BE_EMPTY },
  CommentRevision: { ...fields('id number comment author at', SHOWN), answers: MAY_BE_EMPTY },
  ChildEvaluations: {
    ...fields('studentId termId', SHOWN),
    ...fields('judgements peerAverages composite', MAY_BE_EMPTY),
  },
  ChildJudgement: {
    ...fields('submissionId roundId formName phase rater author comment submittedAt isPublished', SHOWN),
    ...fields('course answers', MAY_BE_EMPTY),
  },
  PeerAverage: fields('roundId formName item itemName average stepName raters', SHOWN),
  CompositeScore: fields('score bandName', SHOWN),
};

const GRADING = 'a scheme that grades: tests of ZM-3';

/** Fields whose value nothing in this world brings about; each with the test that does. */
export const JUDGE_WITHOUT_VALUE = {
  'EvaluationPaper.whyNot': 'a family that refused: tests of OP-3',
  'PhrasePage.nextCursor': 'more than fifty phrases: tests of phrases',
  'ChildEvaluations.composite': GRADING,
  'CompositeScore.score': GRADING,
  'CompositeScore.bandName': GRADING,
  'EvaluationAnswer.words': 'a form answered in words: rules of answers',
};
