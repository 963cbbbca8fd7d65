import { type Api, startApi } from '../../support/api';
import type { Client } from '../../support/client';
import {
  A_DESK,
  A_SHEET,
  CHILD,
  JudgingSchool,
  MY_EVALUATIONS,
  REVISIONS,
  ROUNDS,
  WAITING,
} from '../../support/judging';

const PAPERS = `query Papers($roundId: ID!) { evaluationPapers(roundId: $roundId) { papers { code entries { state } } } }`;
const PRINT_PAPERS = `mutation Print($input: PrintEvaluationPapersInput!) { printEvaluationPapers(input: $input) { papers } }`;

let api: Api;
let judging: JudgingSchool;
let leader: Client;
let maths: Client;
let father: Client;
let rounds: Record<string, string>;

const LEARNING = { steps: { learning: 'often' }, comment: '上课专心，作业整齐，错题订正。', course: '数学' };

beforeAll(async () => {
  api = await startApi();
  judging = await JudgingSchool.open(api);
  leader = await judging.staff('T001');
  maths = await judging.staff('T002');
  [father] = (await judging.agreeing('安春', '安夏', '安秋', '安冬')) as [Client];
  rounds = await judging.start(['teacher', 'homeroom', 'guardian', 'self', 'peer']);
});

const counted = async (client: Client, query: string, variables: Record<string, unknown> = {}) => {
  await client.ask(query, variables);
  const data = await client.ask(query, variables);
  return { data, statements: client.statements };
};

/** The session and at most so many more. */
const SESSION = 1;

test('P3 the rounds of a class cost the same for five and for fifteen, three statements and the session', async () => {
  const few = await counted(leader, ROUNDS, { classId: judging.classId });
  for (let more = 0; more < 10; more++) await judging.start(['class-record'], { course: '语文' });
  const many = await counted(leader, ROUNDS, { classId: judging.classId });

  expect([few.data.evaluationRounds.length, many.data.evaluationRounds.length]).toEqual([5, 15]);
  expect(many.statements).toBe(few.statements);
  expect(many.statements).toBeLessThanOrEqual(SESSION + 3);
});

test('P3 the desk costs the same for one comment and for fourteen, four statements and the session', async () => {
  const ask = () => counted(maths, A_DESK, { roundId: rounds.teacher, course: '数学' });
  await judging.say(maths, rounds.teacher!, '安春', LEARNING);
  const few = await ask();
  const names = [
    '安夏',
    '安秋',
    '安冬',
    '安梅',
    '安兰',
    '安竹',
    '安菊',
    '安江',
    '安河',
    '安湖',
    '安海',
    '安山',
    '安云',
  ];
  for (const name of names) await judging.say(maths, rounds.teacher!, name, LEARNING);
  const many = await ask();

  expect([few.data.commentDesk.done, many.data.commentDesk.done]).toEqual([1, 14]);
  expect(many.data.commentDesk.rows).toHaveLength(14);
  expect(many.statements).toBe(few.statements);
  expect(many.statements).toBe(SESSION + 4);
});

test('P3 the papers of a round cost the same when none and when all are printed, five statements and the session', async () => {
  const ask = () => counted(leader, PAPERS, { roundId: rounds.self });
  const few = await ask();
  await leader.ask(PRINT_PAPERS, { input: { roundId: rounds.self, clientMutationId: 'papers-of-all' } });
  const many = await ask();

  const printed = ({ data }: typeof few) =>
    data.evaluationPapers.papers.filter(({ code }: { code: string | null }) => code !== null).length;
  expect([printed(few), printed(many)]).toEqual([0, 14]);
  expect(many.statements).toBe(few.statements);
  expect(many.statements).toBeLessThanOrEqual(SESSION + 5);
});

test('P3 what waits for somebody costs the same whatever runs', async () => {
  const pupil = await judging.school.pupil('安春');
  const [home, child, school] = [
    await counted(father, MY_EVALUATIONS),
    await counted(pupil, MY_EVALUATIONS),
    await counted(leader, MY_EVALUATIONS),
  ];

  expect(home.data.myEvaluations).toHaveLength(2);
  expect(child.data.myEvaluations).toHaveLength(4);
  expect(school.data.myEvaluations).toHaveLength(12);
  for (const { statements } of [home, child, school]) expect(statements).toBeLessThanOrEqual(SESSION + 6);
});

test('P3 a form, who waits, revisions and a child’s evaluations cost a stated number of statements', async () => {
  const studentId = judging.id('安春');
  const sheet = await counted(maths, A_SHEET, { roundId: rounds.teacher, studentId, course: '数学' });
  const waiting = await counted(leader, WAITING, { roundId: rounds.teacher });
  const child = await counted(leader, CHILD, { studentId });
  const { submissionId } = child.data.childEvaluations.judgements[0];
  const revisions = await counted(leader, REVISIONS, { submissionId });

  expect(sheet.data.evaluationSheet.entry.state).toBe('SUBMITTED');
  expect(waiting.data.waitingRaters).toHaveLength(4);
  expect(child.data.childEvaluations.judgements).toHaveLength(1);
  expect(revisions.data.commentRevisions).toHaveLength(1);
  for (const { statements } of [sheet, waiting, child, revisions]) expect(statements).toBeLessThanOrEqual(SESSION + 6);
});
