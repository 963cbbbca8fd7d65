import { type Api, startApi } from '../support/api';
import { ApiError, type Client } from '../support/client';
import { A_DESK, A_SHEET, CHILD, JudgingSchool, OPEN, PUBLISH, REVISIONS, SAVE_ONE, WAITING } from '../support/judging';

let api: Api;
let judging: JudgingSchool;
let leader: Client;
let rounds: Record<string, string>;

const SIX = ['安春', '安夏', '安秋', '安冬', '安梅', '安兰'];
const SELF = { goal: 'always', habit: 'often', kind: 'always', exercise: 'sometimes', housework: 'trying' };

beforeAll(async () => {
  api = await startApi();
  judging = await JudgingSchool.open(api);
  leader = await judging.staff('T001');
  await judging.agreeing(...SIX);
});

test('ZM-3 self, peer, teacher and guardian evaluate at the end of the term, each by the form of the scheme', async () => {
  rounds = await judging.start(['self', 'peer', 'teacher', 'homeroom', 'guardian']);
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

const PEER = (step: string) => ({ cooperation: step, helping: step, duty: 'unseen' });

/** The classmates who were given a child, each with what they say. */
async function peersOf(child: string): Promise<string[]> {
  const given: string[] = [];
  for (const name of SIX) {
    const tasks = await judging.mine(await judging.school.pupil(name));
    if (
      tasks.some((task: { rater: string; studentName: string }) => task.rater === 'PEER' && task.studentName === child)
    )
      given.push(name);
  }
  return given;
}

test('ZM-3 classmates are assigned evenly, nobody to itself, and none whose family did not agree', async () => {
  for (const name of SIX) {
    const tasks = await judging.mine(await judging.school.pupil(name));
    const about = tasks.filter((task: { rater: string }) => task.rater === 'PEER');
    expect(about.map((task: { studentName: string }) => task.studentName).sort()).toEqual(
      SIX.filter((other) => other !== name).sort(),
    );
  }
  expect(await judging.mine(await judging.school.pupil('安江'))).toMatchObject([{ rater: 'SELF' }]);
  expect(await judging.round(leader, rounds.peer!)).toMatchObject({ done: 0, total: 30 });
});

test('ZM-3 a classmate is told who will see it, and what one said is seen by nobody else', async () => {
  const autumn = await judging.school.pupil('安秋');
  const sheet = await judging.sheet(autumn, rounds.peer!, '安春');
  expect(sheet.seenBy).toBe(
    '谁也看不到这一份：老师、家长和这位同学都看不到。至少 3 名同学评过，才会公布大家的平均，不写名字。',
  );

  const said = await judging.say(autumn, rounds.peer!, '安春', { steps: PEER('trying') });
  const { submissionId } = said.entry;
  const others = [leader, judging.school.world.administrator, await judging.school.pupil('安春')];
  for (const client of [...others, await judging.school.parent('安春'), await judging.school.parent('安秋')]) {
    expect(await client.refusal(REVISIONS, { submissionId })).toBe('NOT_FOUND');
    const seen = await judging.child(client, client === others[2] ? '安春' : '安秋').catch(() => null);
    expect(JSON.stringify(seen)).not.toContain(submissionId);
  }
  expect((await autumn.ask(REVISIONS, { submissionId })).commentRevisions).toHaveLength(1);
  expect((await judging.child(leader, '安春')).peerAverages).toEqual([]);
});

test('ZM-3 who has not done it is told by name, never about whom, and only to those who work with the class', async () => {
  const waiting = await judging.waiting(leader, rounds.peer!);

  expect(waiting).toHaveLength(6);
  expect(waiting.find((one: { who: string }) => one.who === '安秋')).toMatchObject({ done: 1, total: 5, course: null });
  expect(await judging.waiting(leader, rounds.guardian!)).toHaveLength(13);
  expect((await judging.waiting(leader, rounds.teacher!)).map((one: { who: string }) => one.who)).toEqual([
    '语文 王语文老师',
    '数学 周数学老师',
    '体育 吴体育老师',
    '音乐 郑音乐老师',
    '道德与法治 冯品德老师',
  ]);
  const father = await judging.school.parent('安春');
  expect(await father.refusal(WAITING, { roundId: rounds.guardian })).toBe('NOT_FOUND');
});

test('ZM-3 only averages of at least three classmates are told, trimmed by the scheme, after the round is closed', async () => {
  const steps: Record<string, string> = { 安夏: 'often', 安冬: 'often', 安梅: 'always', 安兰: 'always' };
  expect((await peersOf('安春')).sort()).toEqual([...Object.keys(steps), '安秋'].sort());
  for (const [name, step] of Object.entries(steps))
    await judging.say(await judging.school.pupil(name), rounds.peer!, '安春', { steps: PEER(step) });
  for (const name of ['安春', '安秋'])
    await judging.say(await judging.school.pupil(name), rounds.peer!, '安夏', { steps: PEER('always') });
  expect((await judging.child(leader, '安春')).peerAverages).toEqual([]);

  await judging.close(rounds.peer!);
  // 正在努力 40 and one 总是这样 100 are left out: (80 + 80 + 100) / 3 = 86.67. On 值日 nobody judged.
  const told = [
    { item: 'cooperation', itemName: '和同学合作', average: 8667, stepName: '经常这样', raters: 5 },
    { item: 'helping', itemName: '帮助同学', average: 8667, stepName: '经常这样', raters: 5 },
  ];
  expect((await judging.child(leader, '安春')).peerAverages).toMatchObject(told);
  expect((await judging.child(leader, '安夏')).peerAverages).toEqual([]);
  const father = await judging.school.parent('安春');
  expect((await judging.child(father, '安春')).peerAverages).toEqual([]);

  await judging.publish(rounds.peer!);
  expect((await judging.child(father, '安春')).peerAverages).toMatchObject(told);
  expect((await judging.child(await judging.school.pupil('安春'), '安春')).peerAverages).toMatchObject(told);
  expect(await (await judging.school.parent('安夏')).refusal(CHILD, { studentId: judging.id('安春') })).toBe(
    'NOT_FOUND',
  );
});

test('ZM-3 a family sees what teachers wrote once it is published, and its own words at once', async () => {
  const father = await judging.school.parent('安春');
  const formsSeen = async (client: Client) =>
    (await judging.child(client, '安春')).judgements.map((one: { formName: string }) => one.formName);
  expect(await formsSeen(father)).toEqual(['自我评价', '家长寄语']);
  const early = { input: { roundId: rounds.homeroom, clientMutationId: 'zm-3-too-early' } };
  expect(await leader.refusal(PUBLISH, early)).toBe('RULE_BROKEN');

  await judging.close(rounds.homeroom!);
  await judging.publish(rounds.homeroom!);
  await judging.close(rounds.teacher!);
  expect(await formsSeen(father)).toEqual(['自我评价', '班主任评语', '家长寄语']);
  await judging.publish(rounds.teacher!);
  expect(await formsSeen(await judging.school.pupil('安春'))).toEqual([
    '自我评价',
    '学业评价',
    '班主任评语',
    '家长寄语',
  ]);
});

test('ZM-3 in class, a subject teacher starts an evaluation of the own course at once, again and again', async () => {
  const maths = await judging.staff('T002');
  const first = await judging.start(['class-record'], { course: '数学', dueOn: '2026-12-21' }, maths);
  const again = await maths.ask(OPEN, judging.opening(['class-record'], { course: '数学', dueOn: '2026-12-22' }));
  expect(again.openRounds).toMatchObject([
    { number: 2, course: '数学', form: { phase: 'PROCESS' }, startedBy: '周数学' },
  ]);

  const steps = { goal: 'always', habit: 'often', method: 'often', attitude: 'always', cooperation: 'sometimes' };
  await judging.say(maths, first['class-record']!, '安菊', { steps });
  expect(await judging.desk(maths, first['class-record']!)).toMatchObject({ course: '数学', done: 1, total: 14 });
  expect(await (await judging.staff('T003')).refusal(A_DESK, { roundId: first['class-record'] })).toBe('FORBIDDEN');
  await judging.close(first['class-record']!, maths);
  await judging.publish(first['class-record']!, maths);
  const { judgements } = await judging.child(await judging.school.parent('安菊'), '安菊');
  expect(judgements).toMatchObject([{ formName: '课堂即时评价', phase: 'PROCESS', course: '数学', author: '周数学' }]);
  for (const more of [{ course: '语文' }, { course: null }, { forms: ['homeroom'], course: null }])
    await expect(maths.ask(OPEN, judging.opening(['class-record'], more))).rejects.toBeInstanceOf(ApiError);
});

test('ZM-3 a family that refused gets teachers’ levels and comments, but nothing is asked of it or of classmates', async () => {
  const mother = await judging.school.parent('安竹');
  await judging.school.decide(mother, '安竹', 'TERMS', 'REFUSED');
  const input = judging.saying(rounds.guardian!, '安竹', { comment: '加油' });

  expect(await judging.mine(mother)).toEqual([]);
  expect(await mother.refusal(SAVE_ONE, input)).toBe('RULE_BROKEN');
  expect(
    (await mother.ask(A_SHEET, { roundId: rounds.guardian, studentId: judging.id('安竹') })).evaluationSheet,
  ).toMatchObject({ viewerCanSubmit: false, whyNot: expect.stringContaining('同意') });
  expect((await judging.waiting(leader, rounds.guardian!)).map((one: { who: string }) => one.who)).not.toContain(
    '安竹的家长',
  );
  const short = await judging.start(['class-record'], { course: '语文' });
  const steps = { goal: 'always', habit: 'often', method: 'often', attitude: 'always', cooperation: 'often' };
  expect((await judging.say(leader, short['class-record']!, '安竹', { steps })).entry.state).toBe('SUBMITTED');
});

test('ZM-3 nothing in the schema ranks children', async () => {
  const { __schema } = await leader.ask(`{ __schema { types { fields { name description } inputFields { name } } } }`);
  const words = JSON.stringify(__schema);

  expect(words).not.toMatch(/"(rank|ranking|position|place|topN|top|order)"/i);
  expect(words).not.toMatch(/排名|名次/);
});
