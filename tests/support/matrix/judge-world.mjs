import { randomUUID } from 'node:crypto';

const ENTRY = `submissionId version state stateName hasDraft comment author savedAt submittedAt`;
const OPEN = `mutation Open($input: OpenRoundsInput!) { openRounds(input: $input) { id } }`;
const SAVE = `mutation Save($input: SaveEvaluationInput!) { saveEvaluation(input: $input) { entry { ${ENTRY} } } }`;
const MANY = `mutation Many($input: SaveEvaluationsInput!) { saveEvaluations(input: $input) { saved refused { studentId code message field } desk { done } } }`;
const CLOSE = `mutation Close($input: EndRoundInput!) { closeRound(input: $input) { id } }`;
const PUBLISH = `mutation Publish($input: EndRoundInput!) { publishRound(input: $input) { id } }`;
const PAPERS = `mutation Papers($input: PrintEvaluationPapersInput!) { printEvaluationPapers(input: $input) { fileName content papers } }`;
const OWN_SHEET = `query Sheet($roundId: ID!, $studentId: ID!) { evaluationSheet(roundId: $roundId, studentId: $studentId) { entry { submissionId } } }`;
const MINE = `{ myEvaluations { id roundId rater phase formName classId className studentId studentName course dueOn daysLeft state stateName done total } }`;

const SELF = ['goal', 'habit', 'kind', 'exercise', 'housework'];
const PRAISE = '课上爱提问，作业写得整齐，还常常帮同桌。';
const chosen = (...items) => items.map((item) => ({ item, step: 'often', words: null }));

/** Rounds and what is said in them, in both schools of the matrix, each by whom it belongs to. */
class Judging {
  constructor(builder) {
    this.builder = builder;
  }

  async ask(who, query, input) {
    return this.builder.ask(who, query, { input: { ...input, clientMutationId: randomUUID() } });
  }

  /** Starts rounds; keeps their ids as things. */
  async open(who, classId, forms, more = {}) {
    const input = { classId: this.builder.ids[classId], forms: Object.values(forms), dueOn: '2026-12-31', ...more };
    const { openRounds } = await this.ask(who, OPEN, input);
    Object.keys(forms).forEach((thing, place) => (this.builder.ids[thing] = openRounds[place].id));
  }

  async say(thing, who, round, more) {
    const { ids } = this.builder;
    const about = { roundId: ids[round], studentId: ids.child, answers: [], comment: PRAISE, submit: true };
    const { saveEvaluation } = await this.ask(who, SAVE, { ...about, ...more });
    ids[thing] = saveEvaluation.entry.submissionId;
  }

  /** Prints the paper of one pupil. */
  async print(round, child) {
    const { ids } = this.builder;
    const wanted = { roundId: ids[round], studentIds: [ids[child]] };
    const { printEvaluationPapers } = await this.ask('homeroomOwn', PAPERS, wanted);
    this.builder.witness('PrintedPapers', [printEvaluationPapers]);
  }
}

async function refuseOne(judging, { ids, witness }) {
  const row = (child) => ({ studentId: ids[child], answers: chosen('learning'), comment: PRAISE });
  const rows = [row('friend'), { ...row('child'), comment: '短' }];
  const { saveEvaluations } = await judging.ask('teacherOwn', MANY, { roundId: ids.teacherRound, rows, submit: true });
  witness('SavedEvaluations', [saveEvaluations]);
}

const together = (items, step) => ({ answers: items.map((item) => ({ item, step, words: null })), comment: '' });

/** Classmates judge each other, whom the scheme drew out of those whose families agreed: all of them in so small a class. */
async function judgePeers(judging, { ids }) {
  const peers = together(['cooperation', 'helping', 'duty'], 'often');
  await judging.open('homeroomOwn', 'third', { peerRound: 'peer' });
  for (const studentId of [ids.child, ids.mover])
    for (const who of ['teenager', 'grownPupil', 'openPupil'])
      await judging.say('said', who, 'peerRound', { ...peers, studentId });
  await judging.say('peerSaid', 'pupil', 'peerRound', { ...peers, studentId: ids.teen });
  await typeFromPaper(judging, ids, peers);
  await judging.ask('homeroomOwn', CLOSE, { roundId: ids.peerRound });
  await judging.ask('homeroomOwn', PUBLISH, { roundId: ids.peerRound });
}

/** What the teenager wrote on paper about the grown pupil: typed by the homeroom teacher, and nobody's to read. */
async function typeFromPaper(judging, ids, said) {
  const place = { roundId: ids.peerRound, studentId: ids.grown };
  await judging.print('peerRound', 'teen');
  await judging.ask('homeroomOwn', SAVE, { ...place, ...said, writerId: ids.teen, submit: true });
  const { evaluationSheet } = await judging.builder.ask('teenager', OWN_SHEET, place);
  ids.peerTyped = evaluationSheet.entry.submissionId;
}

/** As in school A, but closed and not published. */
async function judgePeersOfB(judging, { ids }) {
  const peers = together(['cooperation', 'study', 'duty'], 'good');
  await judging.open('homeroomB', 'classB', { peersOfB: 'peer' });
  for (const who of ['seaB', 'kinB', 'mateB'])
    await judging.say('said', who, 'peersOfB', { ...peers, studentId: ids.strangerB });
  await judging.ask('homeroomB', CLOSE, { roundId: ids.peersOfB });
}

/** What was said before a pupil changed the class and a class the homeroom teacher, who had started a round in it. */
export async function judgeBefore(builder) {
  const judging = new Judging(builder);
  await judgePeers(judging, builder);
  await judgePeersOfB(judging, builder);
  await judging.open('teacherOther', 'second', { formerRound: 'guardian' });
  builder.ids.peerSheet = builder.ids.peerRound;
}

const PHRASE = `mutation Phrase($input: SavePhraseInput!) { savePhrase(input: $input) { nodes { id } } }`;

/** Phrases of both schools, and one that is a teacher's own. */
async function keepPhrases(judging, { ids }) {
  const keep = (who, classId, scope, text) => judging.ask(who, PHRASE, { classId: ids[classId], scope, text });
  await keep('homeroomOwn', 'third', 'SCHOOL', '{名字}这学期很努力。');
  await keep('homeroomB', 'classB', 'SCHOOL', '{名字}待人热情。');
  await keep('teacherOwn', 'third', 'OWN', '{他/她}爱提问。');
}

/** Fills the schools of the matrix with rounds in every state, through the API alone. */
export async function judgeAll(builder) {
  const judging = new Judging(builder);
  const { ids } = builder;
  const forms = { teacherRound: 'teacher', homeroomDesk: 'homeroom', guardianSheet: 'guardian', selfSheet: 'self' };
  await judging.open('homeroomOwn', 'third', forms);
  await judging.open('teacherOwn', 'third', { shortRound: 'class-record' }, { course: '语文' });
  await judging.open('homeroomB', 'classB', { roundOfB: 'homeroom', schoolDesk: 'school' });
  await keepPhrases(judging, builder);
  ids.teacherSheet = ids.teacherRound;
  const learning = { answers: chosen('learning') };
  await judging.say('unpublished', 'teacherOwn', 'teacherRound', learning);
  await refuseOne(judging, { ids, witness: (type, rows) => builder.witness(type, rows) });
  await judging.say('message', 'father', 'guardianSheet', { comment: '爸爸看见你每天自己整理书包。' });
  await judging.print('guardianSheet', 'child');
  await judging.say('grownSaid', 'grownParent', 'guardianSheet', { studentId: ids.grown });
  await judging.say('homeDraft', 'otherParent', 'formerRound', { studentId: ids.mover, submit: false });
  await judging.say('self', 'pupil', 'selfSheet', { answers: chosen(...SELF), comment: '我会跳绳了。' });
  await judging.say('commentDraft', 'homeroomOwn', 'homeroomDesk', { submit: false });
  const inClass = chosen('goal', 'habit', 'method', 'attitude', 'cooperation');
  await judging.say('published', 'teacherOwn', 'shortRound', { answers: inClass, comment: '' });
  await judging.ask('teacherOwn', CLOSE, { roundId: ids.shortRound });
  await judging.ask('teacherOwn', PUBLISH, { roundId: ids.shortRound });
  for (const who of ['father', 'teacherOwn'])
    builder.witness('MyEvaluation', (await builder.ask(who, MINE)).myEvaluations);
}
