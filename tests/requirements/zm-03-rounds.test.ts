import { type Api, startApi } from '../support/api';
import type { Client } from '../support/client';
import { JudgingSchool } from '../support/judging';

let api: Api;
let judging: JudgingSchool;
let leader: Client;

const SIX = ['安春', '安夏', '安秋', '安冬', '安梅', '安兰'];
const SELF = { goal: 'always', habit: 'often', kind: 'always', exercise: 'sometimes', housework: 'trying' };

beforeAll(async () => {
  api = await startApi();
  judging = await JudgingSchool.open(api);
  leader = await judging.staff('T001');
  await judging.agreeing(...SIX);
});

test('ZM-3 self, peer, teacher and guardian evaluate at the end of the term, each by the form of the scheme', async () => {
  const rounds = await judging.start(['self', 'peer', 'teacher', 'homeroom', 'guardian']);
  const child = await judging.school.pupil('安春');
  const father = await judging.school.parent('安春');
  const maths = await judging.staff('T002');

  expect((await judging.mine(child)).map((task: { rater: string }) => task.rater)).toEqual([
    'SELF',
    'PEER',
    'PEER',
    'PEER',
    'PEER',
    'PEER',
  ]);
  expect(await judging.mine(father)).toMatchObject([
    { rater: 'SELF', studentName: '安春', done: 0, total: 1, dueOn: '2026-12-31', daysLeft: 11 },
    { rater: 'GUARDIAN', studentName: '安春', done: 0, total: 1, stateName: '未填写' },
  ]);
  expect(await judging.mine(maths)).toMatchObject([
    { rater: 'TEACHER', course: '数学', studentId: null, done: 0, total: 14, className: '三年级（1）班' },
  ]);
  expect(
    (await judging.mine(leader)).map((task: { course: string; rater: string }) => [task.rater, task.course]),
  ).toEqual([
    ['TEACHER', '语文'],
    ['HOMEROOM_TEACHER', null],
  ]);

  await judging.say(child, rounds.self!, '安春', { steps: SELF, comment: '我会系鞋带了。' });
  await judging.say(father, rounds.guardian!, '安春', { comment: '这学期你自己整理书包，爸爸很高兴。' });
  await judging.say(maths, rounds.teacher!, '安春', {
    course: '数学',
    steps: { learning: 'often' },
    comment: '计算又快又准，还愿意讲给同桌听。',
  });
  await judging.say(leader, rounds.homeroom!, '安春', { comment: '你认真负责，每天第一个到教室开窗。'.repeat(2) });

  const seen = await judging.child(leader, '安春');
  expect(seen.judgements.map((one: { formName: string; author: string }) => [one.formName, one.author])).toEqual([
    ['自我评价', '安春'],
    ['学业评价', '周数学'],
    ['班主任评语', '王语文'],
    ['家长寄语', '安春父'],
  ]);
});
