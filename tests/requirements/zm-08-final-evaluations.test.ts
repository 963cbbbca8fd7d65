import { randomUUID } from 'node:crypto';
import { type Api, startApi } from '../support/api';
import type { Client } from '../support/client';
import { JudgingSchool, OFFERED, REVISIONS, ROUNDS, SAVE_MANY } from '../support/judging';

let api: Api;
let judging: JudgingSchool;
let leader: Client;
let maths: Client;
let rounds: Record<string, string>;

const COMMENT = '计算又快又准，还愿意讲给同桌听。';

beforeAll(async () => {
  api = await startApi();
  judging = await JudgingSchool.open(api);
  leader = await judging.staff('T001');
  maths = await judging.staff('T002');
  rounds = await judging.start(['teacher', 'homeroom']);
});

interface Row {
  child: string;
  comment: string;
  step?: string;
  version?: number | null;
}

const batch = (rows: Row[], more: object = {}) => ({
  input: {
    roundId: rounds.teacher!,
    course: '数学',
    submit: true,
    rows: rows.map(({ child, comment, step = 'often', version = null }) => ({
      studentId: judging.id(child),
      answers: [{ item: 'learning', step, words: null }],
      comment,
      version,
    })),
    clientMutationId: randomUUID(),
    ...more,
  },
});

test('ZM-8 each teacher finds the class by seat and hands in many evaluations in one call', async () => {
  const before = await judging.desk(maths, rounds.teacher!);
  expect(before).toMatchObject({ course: '数学', done: 0, total: 14, viewerCanSubmit: true });
  expect(before.rows.map((row: { seatNumber: number }) => row.seatNumber)).toEqual(
    [...Array(14).keys()].map((n) => n + 1),
  );

  const { saveEvaluations } = await maths.ask(
    SAVE_MANY,
    batch([
      { child: '安春', comment: COMMENT },
      { child: '安夏', comment: '太短' },
      { child: '安秋', comment: '口算进步很大，错题都自己订正了。', step: 'always' },
    ]),
  );

  expect(saveEvaluations.saved).toEqual([judging.id('安春'), judging.id('安秋')]);
  expect(saveEvaluations.refused).toEqual([
    {
      studentId: judging.id('安夏'),
      code: 'INVALID_INPUT',
      field: 'comment',
      message: '“学科评语”至少写 10 个字，现在是 2 个。',
    },
  ]);
  expect(saveEvaluations.desk).toMatchObject({ done: 2, total: 14 });
  expect(saveEvaluations.desk.rows[0].entry).toMatchObject({
    state: 'SUBMITTED',
    stateName: '已提交',
    version: 1,
    comment: COMMENT,
    author: '周数学',
    answers: [{ item: 'learning', itemName: '本学科学习情况', step: 'often', stepName: '经常这样', words: null }],
  });
  expect(saveEvaluations.desk.rows[1].entry).toMatchObject({ state: 'NONE', stateName: '未填写', version: null });
});

test('ZM-8 a draft is kept on the server beside what stands, and shows only to who writes it', async () => {
  const { desk } = (await maths.ask(SAVE_MANY, batch([{ child: '安冬', comment: '想一想再写' }], { submit: false })))
    .saveEvaluations;

  expect(desk.rows[3].entry).toMatchObject({
    state: 'DRAFT',
    stateName: '草稿',
    hasDraft: true,
    comment: '想一想再写',
  });
  expect(desk.done).toBe(2);
  expect((await judging.child(leader, '安冬')).judgements).toEqual([]);
});

test('ZM-8 a comment that is changed keeps what stood before, with who and when', async () => {
  const first = (await judging.desk(maths, rounds.teacher!)).rows[0].entry;
  await api.setClock('2026-12-22T03:00:00Z');
  const again = await judging.say(maths, rounds.teacher!, '安春', {
    ...{ course: '数学', steps: { learning: 'always' }, version: first.version },
    comment: '计算又快又准，讲题也讲得清楚。',
  });
  expect(again.entry).toMatchObject({ version: 2, comment: '计算又快又准，讲题也讲得清楚。' });

  const { commentRevisions } = await leader.ask(REVISIONS, { submissionId: again.entry.submissionId });
  expect(commentRevisions).toMatchObject([
    { number: 2, comment: '计算又快又准，讲题也讲得清楚。', author: '周数学', answers: [{ step: 'always' }] },
    { number: 1, comment: COMMENT, author: '周数学', answers: [{ step: 'often' }] },
  ]);
  expect(commentRevisions[0].at).toMatch(/^2026-12-22T03:00/);
});

test('ZM-8 the homeroom teacher starts the rounds that the scheme has, and sees how far each is', async () => {
  const { offeredRounds } = await leader.ask(OFFERED, { classId: judging.classId });
  const { evaluationRounds } = await leader.ask(ROUNDS, { classId: judging.classId });

  expect(offeredRounds).toEqual([
    { form: { id: 'class-record', rater: 'TEACHER', phase: 'PROCESS' }, courses: ['语文'], isStarted: false },
    { form: { id: 'group', rater: 'CLASS_GROUP', phase: 'PROCESS' }, courses: [], isStarted: false },
    { form: { id: 'self', rater: 'SELF', phase: 'TERM_END' }, courses: [], isStarted: false },
    { form: { id: 'peer', rater: 'PEER', phase: 'TERM_END' }, courses: [], isStarted: false },
    { form: { id: 'teacher', rater: 'TEACHER', phase: 'TERM_END' }, courses: [], isStarted: true },
    { form: { id: 'homeroom', rater: 'HOMEROOM_TEACHER', phase: 'TERM_END' }, courses: [], isStarted: true },
    { form: { id: 'guardian', rater: 'GUARDIAN', phase: 'TERM_END' }, courses: [], isStarted: false },
  ]);
  expect(
    evaluationRounds.map((round: { form: { id: string }; done: number; total: number; stageName: string }) => [
      round.form.id,
      round.stageName,
      `${round.done}/${round.total}`,
    ]),
  ).toEqual([
    ['homeroom', '进行中', '0/14'],
    ['teacher', '进行中', '2/70'],
  ]);
});
