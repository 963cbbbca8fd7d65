import { type Api, startApi } from '../../support/api';
import type { Client } from '../../support/client';
import { JudgingSchool } from '../../support/judging';

const HINTS = `query Hints($roundId: ID!, $studentId: ID!, $course: String, $text: String!) {
  commentHints(roundId: $roundId, studentId: $studentId, course: $course, text: $text) { likePercent hints { kind message at quote instead } } }`;

let api: Api;
let judging: JudgingSchool;
let leader: Client;
let maths: Client;
let chinese: Client;
let rounds: Record<string, string>;

beforeAll(async () => {
  api = await startApi();
  judging = await JudgingSchool.open(api);
  leader = await judging.staff('T001');
  maths = await judging.staff('T002');
  chinese = leader;
  rounds = await judging.start(['teacher', 'homeroom', 'guardian']);
});

const about = (round: string, child: string, text: string, course: string | null = null) => ({
  ...{ roundId: rounds[round]!, studentId: judging.id(child), course, text },
});
const hints = async (client: Client, ...asked: Parameters<typeof about>) =>
  (await client.ask(HINTS, about(...asked))).commentHints;

const TEXT = '上课认真听讲，作业写得整齐，常常帮同桌打水擦桌子，种的萝卜第一个出苗。';

test('who judges another class, a family, and another school learn no names from hints', async () => {
  const [father] = await judging.agreeing('安春');
  const asked = about('homeroom', '安春', '安夏也很好');
  expect(await maths.refusal(HINTS, asked)).toBe('FORBIDDEN');
  expect(await father!.refusal(HINTS, asked)).toBe('FORBIDDEN');
  expect(await father!.refusal(HINTS, about('guardian', '安春', '安夏也很好'))).toBe('FORBIDDEN');
  expect(await leader.refusal(HINTS, about('guardian', '安春', '安夏也很好'))).toBe('FORBIDDEN');
  expect(await maths.refusal(HINTS, { ...about('teacher', '安春', '安夏', '音乐') })).toBe('FORBIDDEN');
  expect(await leader.refusal(HINTS, { ...asked, studentId: 'none' })).toBe('NOT_FOUND');
  expect(await leader.refusal(HINTS, { ...asked, roundId: 'none' })).toBe('NOT_FOUND');
  expect(await leader.refusal(HINTS, { ...asked, text: '长'.repeat(5001) })).toBe('INVALID_INPUT');
});

test('a text is compared with the own ones only: what a colleague wrote gives no hint', async () => {
  await judging.say(maths, rounds.teacher!, '安春', { steps: { learning: 'often' }, comment: TEXT, course: '数学' });
  expect((await hints(maths, 'teacher', '安夏', TEXT, '数学')).likePercent).toBe(100);
  expect((await hints(chinese, 'homeroom', '安夏', TEXT)).likePercent).toBe(0);
});

test('what is compared counts drafts, and never the text about the child itself', async () => {
  await judging.say(leader, rounds.homeroom!, '安秋', { comment: TEXT, submit: false });
  expect((await hints(leader, 'homeroom', '安秋', TEXT)).likePercent).toBe(0);
  const { hints: told } = await hints(leader, 'homeroom', '安冬', TEXT);
  expect(told.map(({ message }: { message: string }) => message)).toEqual([
    '和安秋的评语有 100% 的文字相同（连着 6 个字以上一样的算相同）。每个孩子都有自己的事，可以添一件只属于这个孩子的小事。',
  ]);
});

test('P3 hints cost the same for two comments and for fourteen, at most six statements and the session', async () => {
  const counted = async () => {
    await hints(leader, 'homeroom', '安春', TEXT);
    await hints(leader, 'homeroom', '安春', TEXT);
    return leader.statements;
  };
  const few = await counted();
  for (const name of ['安夏', '安冬', '安梅', '安兰'])
    await judging.say(leader, rounds.homeroom!, name, { comment: `${name}，${TEXT}`, submit: false });
  expect(await counted()).toBe(few);
  expect(few).toBeLessThanOrEqual(1 + 6);
});
