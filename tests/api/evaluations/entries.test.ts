import { randomUUID } from 'node:crypto';
import { type Api, startApi } from '../../support/api';
import { ApiError, type Client } from '../../support/client';
import {
  A_DESK,
  A_SHEET,
  CLOSE,
  JudgingSchool,
  ONE_ROUND,
  OPEN,
  PUBLISH,
  REVISIONS,
  ROUNDS,
  SAVE_MANY,
  SAVE_ONE,
} from '../../support/judging';

let api: Api;
let judging: JudgingSchool;
let leader: Client;
let maths: Client;
let rounds: Record<string, string>;

const HOSTILE = `<script>alert(1)</script>'; drop table evaluation_submission; -- \u202e ﷽ 🧒🏽 𠮷 \\0`;
const COMMENT = '你认真负责，每天第一个到教室开窗，同学都喜欢和你一起做值日。';

beforeAll(async () => {
  api = await startApi();
  judging = await JudgingSchool.open(api);
  leader = await judging.staff('T001');
  maths = await judging.staff('T002');
  await judging.agreeing('安春', '安夏', '安秋', '安冬');
  rounds = await judging.start(['teacher', 'homeroom', 'guardian', 'peer']);
});

const refused = async (asked: Promise<unknown>): Promise<ApiError> => {
  const error = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ApiError)) throw new Error('It was expected to be refused.');
  return error;
};

test('of two people who change the same comment one wins, and the other hears what stands now', async () => {
  const father = await judging.school.parent('安夏');
  const first = await judging.say(father, rounds.guardian!, '安夏', { comment: '第一次写的话' });
  const { version } = first.entry;
  const texts = ['左手写的话', '右手写的话'];
  const answers = await Promise.allSettled(
    texts.map((comment) => judging.say(father, rounds.guardian!, '安夏', { comment, version })),
  );
  const won = answers.filter((one) => one.status === 'fulfilled');
  const lost = answers.filter((one) => one.status === 'rejected').map((one) => one.reason as ApiError);
  expect([won.length, lost.map((error) => error.code)]).toEqual([1, ['CONFLICT']]);

  const { entry } = await judging.sheet(father, rounds.guardian!, '安夏');
  const stale = await refused(judging.say(father, rounds.guardian!, '安夏', { comment: '第三次写的话', version }));
  expect([stale.code, stale.data]).toEqual([
    'CONFLICT',
    { submissionId: entry.submissionId, version: entry.version, comment: entry.comment },
  ]);
  expect(texts).toContain(entry.comment);
  const { commentRevisions } = await father.ask(REVISIONS, { submissionId: entry.submissionId });
  expect(commentRevisions).toHaveLength(2);
});

test('two who begin the same form at once do not write over each other', async () => {
  const say = (comment: string) => judging.say(leader, rounds.homeroom!, '安秋', { comment });
  const answers = await Promise.allSettled([say(`${COMMENT}一`), say(`${COMMENT}二`), say(`${COMMENT}三`)]);

  expect(answers.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  const lost = answers.flatMap((one) => (one.status === 'rejected' ? [(one.reason as ApiError).code] : []));
  expect(lost).toEqual(['CONFLICT', 'CONFLICT']);
});

test('what a colleague has begun and not handed in is read by nobody else', async () => {
  const half = (
    await judging.say(maths, rounds.teacher!, '安秋', { course: '数学', comment: '才写一半的话', submit: false })
  ).entry;
  expect(half).toMatchObject({ state: 'DRAFT', comment: '才写一半的话' });
  const asked = { roundId: rounds.teacher!, studentId: judging.id('安秋'), course: '数学' };
  const { administrator } = judging.school.world;
  const colleagues = [leader, await judging.staff('T003'), administrator];
  const families = [await judging.school.parent('安秋'), await judging.school.pupil('安秋')];
  for (const other of [...colleagues, ...families]) {
    const answers = [
      await other.raw(A_SHEET, asked),
      await other.raw(A_DESK, { roundId: rounds.teacher!, course: '数学' }),
      await other.raw(REVISIONS, { submissionId: half.submissionId }),
      await judging.child(other, '安秋'),
      await judging.mine(other),
    ];
    expect(JSON.stringify(answers)).not.toContain('才写一半');
  }
  expect((await judging.sheet(maths, rounds.teacher!, '安秋', '数学')).entry.comment).toBe('才写一半的话');
});

test('sent ten times at once under one key, it is kept once', async () => {
  const input = judging.saying(rounds.homeroom!, '安冬', { comment: COMMENT });
  const answers = await Promise.all(Array.from({ length: 10 }, () => leader.ask(SAVE_ONE, input)));

  expect(new Set(answers.map(({ saveEvaluation }) => saveEvaluation.entry.version))).toEqual(new Set([1]));
  const { submissionId } = answers[0]!.saveEvaluation.entry;
  expect((await leader.ask(REVISIONS, { submissionId })).commentRevisions).toHaveLength(1);
});

test('a batch sent twice is kept once, row by row', async () => {
  const row = (child: string, comment: string) => ({
    ...{ studentId: judging.id(child), comment, version: null },
    answers: [{ item: 'learning', step: 'often', words: null }],
  });
  const rows = [row('安梅', '上课专心，作业整齐，错题订正。'), row('安兰', '短')];
  const input = { roundId: rounds.teacher, course: '数学', rows, submit: true, clientMutationId: randomUUID() };
  const [one, two] = [await maths.ask(SAVE_MANY, { input }), await maths.ask(SAVE_MANY, { input })];

  expect(two.saveEvaluations).toEqual(one.saveEvaluations);
  expect(one.saveEvaluations).toMatchObject({ saved: [judging.id('安梅')], refused: [{ field: 'comment' }] });
  const twice = { ...input, rows: [rows[0], rows[0]], clientMutationId: randomUUID() };
  expect(await maths.refusal(SAVE_MANY, { input: twice })).toBe('INVALID_INPUT');
});

test('hostile words come back byte for byte, and do nothing', async () => {
  const father = await judging.school.parent('安春');
  const said = await judging.say(father, rounds.guardian!, '安春', { comment: HOSTILE });

  expect(said.entry.comment).toBe(HOSTILE);
  const [message] = (await judging.child(leader, '安春')).judgements;
  expect(message.comment).toBe(HOSTILE);
});

test.each([
  ['a step that the scale has not', { answers: [{ item: 'learning', step: 'best', words: null }] }, 'answers.learning'],
  [
    'an item that the form has not',
    { answers: [{ item: '__proto__', step: 'often', words: null }] },
    'answers.__proto__',
  ],
  ['too few words', { comment: '好' }, 'comment'],
  ['too many words', { comment: '好'.repeat(201) }, 'comment'],
])('%s is refused by name, and nothing is kept', async (_, more, field) => {
  const { input } = judging.saying(rounds.teacher!, '安竹', {
    ...{ course: '数学', steps: { learning: 'often' }, comment: '上课专心，作业整齐，错题订正。' },
  });
  const error = await refused(maths.ask(SAVE_ONE, { input: { ...input, ...more } }));

  expect([error.code, error.field]).toEqual(['INVALID_INPUT', field]);
  expect((await judging.sheet(maths, rounds.teacher!, '安竹', '数学')).entry).toMatchObject({ state: 'NONE' });
});

test('who was not given a classmate does not find the form, nor a classmate without one', async () => {
  const outsider = await judging.school.pupil('安梅');
  const input = judging.saying(rounds.peer!, '安春', {
    steps: { cooperation: 'often', helping: 'often', duty: 'often' },
  });

  expect(await outsider.refusal(SAVE_ONE, input)).toBe('NOT_FOUND');
  const insider = await judging.school.pupil('安夏');
  expect(await insider.refusal(A_SHEET, { roundId: rounds.peer, studentId: judging.id('安梅') })).toBe('NOT_FOUND');
  expect(await leader.refusal(SAVE_ONE, input)).toBe('FORBIDDEN');
});

test('ids of another school, of another class and of nothing are not found', async () => {
  const elsewhere = await JudgingSchool.open(api);
  const away = await elsewhere.start(['homeroom']);
  const about = { answers: [], comment: COMMENT, submit: true };
  const stranger = {
    roundId: rounds.homeroom,
    studentId: elsewhere.id('安春'),
    ...about,
    clientMutationId: randomUUID(),
  };
  const foreign = { ...stranger, roundId: away.homeroom, studentId: judging.id('安春') };

  expect(await leader.refusal(SAVE_ONE, { input: stranger })).toBe('NOT_FOUND');
  expect(await leader.refusal(SAVE_ONE, { input: foreign })).toBe('NOT_FOUND');
  expect(await leader.refusal(SAVE_ONE, { input: { ...stranger, studentId: judging.id('白雨') } })).toBe('NOT_FOUND');
  for (const id of [away.homeroom, '%', ''])
    expect([await leader.refusal(ONE_ROUND, { id }), await leader.refusal(A_DESK, { roundId: id })]).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
  expect(await leader.refusal(ROUNDS, { classId: elsewhere.classId })).toBe('NOT_FOUND');
  expect(await leader.refusal(REVISIONS, { submissionId: '%' })).toBe('NOT_FOUND');
});

test('a round is closed once and published once, by who may; then nothing is taken any more', async () => {
  const short = (await judging.start(['class-record'], { course: '数学' }, maths))['class-record']!;
  const ending = () => ({ input: { roundId: short, clientMutationId: randomUUID() } });
  expect(await (await judging.staff('T003')).refusal(CLOSE, ending())).toBe('FORBIDDEN');
  const closings = await Promise.all(Array.from({ length: 5 }, () => maths.raw(CLOSE, ending())));
  expect(closings.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(closings.flatMap(({ errors }) => errors?.[0]?.extensions.code ?? [])).toEqual(Array(4).fill('CONFLICT'));

  const steps = { goal: 'always', habit: 'often', method: 'often', attitude: 'always', cooperation: 'often' };
  const input = judging.saying(short, '安春', { steps, course: '数学' });
  expect(await maths.refusal(SAVE_ONE, input)).toBe('RULE_BROKEN');
  expect(await judging.publish(short, leader)).toMatchObject({ stage: 'PUBLISHED', stageName: '已公布' });
  expect(await maths.refusal(PUBLISH, ending())).toBe('CONFLICT');
  expect(await maths.refusal(CLOSE, ending())).toBe('CONFLICT');
  expect(await maths.refusal(SAVE_ONE, input)).toBe('RULE_BROKEN');
});

test('what was kept before a round closed is answered again to who asks under the same key', async () => {
  const second = (await judging.start(['class-record'], { course: '数学' }, maths))['class-record']!;
  const steps = { goal: 'always', habit: 'often', method: 'often', attitude: 'always', cooperation: 'often' };
  const input = judging.saying(second, '安春', { steps, course: '数学' });
  await maths.ask(SAVE_ONE, input);
  await judging.close(second, maths);

  expect((await maths.ask(SAVE_ONE, input)).saveEvaluation).toMatchObject({
    entry: { state: 'SUBMITTED', version: 1 },
  });
});

test.each([
  ['no form', { forms: [] }, 'INVALID_INPUT'],
  ['a form that the scheme has not', { forms: ['none'] }, 'INVALID_INPUT'],
  ['a last day before the first', { opensOn: '2026-12-25', dueOn: '2026-12-24' }, 'INVALID_INPUT'],
  ['a first day that is over', { opensOn: '2026-12-20' }, 'INVALID_INPUT'],
  ['a first day after the term', { opensOn: '2027-06-01', dueOn: '2027-06-02' }, 'INVALID_INPUT'],
  ['one course for a form of a whole class', { forms: ['self'], course: '语文' }, 'INVALID_INPUT'],
  ['a form that stands already, with one that does not', { forms: ['self', 'homeroom'] }, 'CONFLICT'],
])('rounds with %s are not started, none of them', async (_, more, code) => {
  const before = (await leader.ask(ROUNDS, { classId: judging.classId })).evaluationRounds.length;

  expect(await leader.refusal(OPEN, judging.opening(['self'], more))).toBe(code);
  expect((await leader.ask(ROUNDS, { classId: judging.classId })).evaluationRounds).toHaveLength(before);
});

test('offices, guardians and pupils start no rounds; who keeps the rolls may', async () => {
  const others: [Client, string][] = [
    [await judging.school.parent('安春'), 'NOT_FOUND'],
    [await judging.school.pupil('安春'), 'NOT_FOUND'],
    [maths, 'FORBIDDEN'],
  ];
  for (const [client, code] of others) expect(await client.refusal(OPEN, judging.opening(['self']))).toBe(code);

  const { openRounds } = await judging.school.world.administrator.ask(OPEN, judging.opening(['self']));
  expect(openRounds).toMatchObject([{ stage: 'OPEN', startedBy: '孙管理', viewerCanClose: true, total: 14 }]);
});
