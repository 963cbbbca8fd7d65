import { type Api, startApi } from '../support/api';
import type { Client } from '../support/client';
import { JudgingSchool, REVISIONS } from '../support/judging';

const HINTS = `query Hints($roundId: ID!, $studentId: ID!, $course: String, $text: String!) {
  commentHints(roundId: $roundId, studentId: $studentId, course: $course, text: $text) { likePercent hints { kind message at quote instead } } }`;

let api: Api;
let judging: JudgingSchool;
let leader: Client;
let mother: Client;
let rounds: Record<string, string>;

beforeAll(async () => {
  api = await startApi();
  judging = await JudgingSchool.open(api);
  leader = await judging.staff('T001');
  [mother] = (await judging.agreeing('安梅', '安春', '安夏', '安秋')) as [Client];
  rounds = await judging.start(['homeroom', 'guardian', 'peer']);
});

const hints = async (child: string, text: string) =>
  (await leader.ask(HINTS, { roundId: rounds.homeroom, studentId: judging.id(child), text })).commentHints;

test('ZM-14 a discouraging word is quoted with a gentle alternative, an encouraging text is left alone', async () => {
  expect(await hints('安春', '安春，你总是不敢举手。')).toEqual({
    likePercent: 0,
    hints: [
      {
        kind: 'DISCOURAGING',
        message: '“总是不敢”可能让孩子泄气，换成“可以试着多”会更鼓励人。',
        at: 4,
        quote: '总是不敢',
        instead: '可以试着多',
      },
    ],
  });
  expect(await hints('安春', '安春，你把操场量得很准，还愿意再算一遍。')).toEqual({ likePercent: 0, hints: [] });
});

test('ZM-14 the name of a classmate and the wrong pronoun are pointed at where they stand', async () => {
  expect((await hints('安春', '安夏，他爱劳动。')).hints).toEqual([
    {
      kind: 'OTHER_NAME',
      message: '这里写了“安夏”，班里有安夏。是不是写到别的孩子的评语里了？报告单（册）里最好不写别的孩子的名字。',
      at: 0,
      quote: '安夏',
      instead: null,
    },
    {
      kind: 'PRONOUN',
      message: '这里写的是“他”，安春应该用“她”。如果说的是别人，就不用改。',
      at: 3,
      quote: '他',
      instead: '她',
    },
  ]);
});

test('ZM-14 a text copied from a classmate’s is told with how much, and can be handed in all the same', async () => {
  const text = '做事有头有尾，种萝卜时天天量、天天记，剪窗花时先教会同桌再剪自己的。下学期把心里的好主意多说给大家听。';
  await judging.say(leader, rounds.homeroom!, '安秋', { comment: `安秋，${text}` });
  const { likePercent, hints: told } = await hints('安冬', `安冬，${text}`);
  expect(likePercent).toBe(100);
  expect(told).toEqual([
    expect.objectContaining({ kind: 'LIKENESS', message: expect.stringMatching(/^和安秋的评语有 100% 的文字相同/) }),
  ]);
  const sheet = await judging.say(leader, rounds.homeroom!, '安冬', { comment: `安冬，${text}` });
  expect(sheet.entry.state).toBe('SUBMITTED');
});

test('ZM-14 beside the text stand the guardian’s words, and classmates’ together once their round is over', async () => {
  const words = '她在家每天给花浇水，越来越有耐心，我们很高兴。';
  await judging.say(mother, rounds.guardian!, '安梅', { comment: words });
  const steps = { cooperation: 'often', helping: 'often', duty: 'often' };
  for (const name of ['安春', '安夏', '安秋'])
    await judging.say(await judging.school.pupil(name), rounds.peer!, '安梅', { steps });

  const running = await judging.child(leader, '安梅');
  expect(running.judgements.map(({ rater, comment }: { rater: string; comment: string }) => [rater, comment])).toEqual([
    ['GUARDIAN', words],
  ]);
  expect(running.peerAverages).toEqual([]);

  await judging.close(rounds.peer!);
  const { judgements, peerAverages } = await judging.child(leader, '安梅');
  expect(judgements).toHaveLength(1);
  expect(peerAverages.map(({ stepName, raters }: { stepName: string; raters: number }) => [stepName, raters])).toEqual([
    ['经常这样', 3],
    ['经常这样', 3],
    ['经常这样', 3],
  ]);
});

test('ZM-14 what a hint made somebody change stays readable: who wrote what and when', async () => {
  const before = '安兰，你这学期的字写得太差，作业要再认真一些，老师相信你可以做好，下学期每天练五分钟。';
  const after = before.replace('太差', '还有进步的空间');
  const { entry } = await judging.say(leader, rounds.homeroom!, '安兰', { comment: before });
  await judging.say(leader, rounds.homeroom!, '安兰', { comment: after, version: entry.version });
  const { commentRevisions } = await leader.ask(REVISIONS, { submissionId: entry.submissionId });
  expect(commentRevisions.map(({ comment }: { comment: string }) => comment)).toEqual([after, before]);
});
