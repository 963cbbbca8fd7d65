import { type Api, startApi } from '../support/api';
import type { Client } from '../support/client';
import { A_SHEET, JudgingSchool, REVISIONS, SAVE_ONE } from '../support/judging';

let api: Api;
let judging: JudgingSchool;
let father: Client;
let rounds: Record<string, string>;

const STEPS = { goal: 'always', habit: 'often', kind: 'always', exercise: 'sometimes', housework: 'trying' };

beforeAll(async () => {
  api = await startApi();
  judging = await JudgingSchool.open(api);
  [father] = (await judging.agreeing('安春', '安夏')) as [Client];
  rounds = await judging.start(['self', 'guardian']);
});

test('ZM-9 at the end of the term a guardian writes a message to the child', async () => {
  const sheet = await judging.sheet(father, rounds.guardian!, '安春');
  expect(sheet).toMatchObject({
    studentName: '安春',
    viewerAs: 'GUARDIAN',
    viewerCanSubmit: true,
    whyNot: null,
    seenBy: '提交以后，孩子、本班老师和学校能看到，会写进报告单（册）。别的家长看不到。',
    entry: { state: 'NONE', version: null, answers: [] },
  });

  const draft = await judging.say(father, rounds.guardian!, '安春', { comment: '这学期你', submit: false });
  expect(draft.entry).toMatchObject({ state: 'DRAFT', hasDraft: true, comment: '这学期你', version: 1 });
  const sent = await judging.say(father, rounds.guardian!, '安春', { comment: '这学期你自己整理书包。', version: 1 });
  expect(sent.entry).toMatchObject({ state: 'SUBMITTED', hasDraft: false, author: '安春父', version: 2 });
  expect(await judging.mine(father, '安春')).toMatchObject([
    { rater: 'SELF', done: 0 },
    { rater: 'GUARDIAN', done: 1, total: 1, state: 'SUBMITTED' },
  ]);

  const child = await judging.child(await judging.school.pupil('安春'), '安春');
  expect(child.judgements).toMatchObject([
    { formName: '家长寄语', comment: '这学期你自己整理书包。', rater: 'GUARDIAN' },
  ]);
});

test('ZM-9 the message is changed until the last day; every version stays known', async () => {
  const { entry } = await judging.sheet(father, rounds.guardian!, '安春');
  const changed = await judging.say(father, rounds.guardian!, '安春', {
    comment: '这学期你自己整理书包，我们都看见了。',
    version: entry.version,
  });
  const { commentRevisions } = await father.ask(REVISIONS, { submissionId: changed.entry.submissionId });

  expect(commentRevisions.map((one: { comment: string }) => one.comment)).toEqual([
    '这学期你自己整理书包，我们都看见了。',
    '这学期你自己整理书包。',
  ]);
});

test('ZM-9 the child evaluates itself, alone or with a guardian who types; who typed is told', async () => {
  const pupil = await judging.school.pupil('安夏');
  const mother = await judging.school.parent('安夏');
  const own = await judging.say(pupil, rounds.self!, '安夏', { steps: STEPS, comment: '我学会了跳绳。' });
  expect(own).toMatchObject({ viewerAs: 'SELF', entry: { author: '安夏', state: 'SUBMITTED' } });

  const typed = await judging.say(father, rounds.self!, '安春', { steps: STEPS, comment: '我会系鞋带了。' });
  expect(typed).toMatchObject({ viewerAs: 'GUARDIAN', entry: { author: '安春父（代录）' } });
  const seen = await judging.sheet(mother, rounds.self!, '安夏');
  expect(seen.entry).toMatchObject({ comment: '我学会了跳绳。', author: '安夏' });
  expect(seen.entry.answers[0]).toMatchObject({ itemName: '我能完成学习任务', stepName: '总是这样' });
});

test('ZM-9 nobody writes for the child of others, nor teachers for a family', async () => {
  const about = { roundId: rounds.guardian, studentId: judging.id('安夏') };
  const input = judging.saying(rounds.guardian!, '安夏', { comment: '不是我的孩子' });
  const leader = await judging.staff('T001');

  expect([await father.refusal(A_SHEET, about), await father.refusal(SAVE_ONE, input)]).toEqual([
    'NOT_FOUND',
    'NOT_FOUND',
  ]);
  expect([await leader.refusal(A_SHEET, about), await leader.refusal(SAVE_ONE, input)]).toEqual([
    'FORBIDDEN',
    'FORBIDDEN',
  ]);
  const pupil = await judging.school.pupil('安夏');
  expect(await pupil.refusal(SAVE_ONE, input)).toBe('FORBIDDEN');
});

test('ZM-9 after the last day nothing is taken, and the family is told why', async () => {
  await api.setClock('2026-12-31T15:59:00Z');
  expect(await judging.sheet(father, rounds.guardian!, '安春')).toMatchObject({ viewerCanSubmit: true });
  await api.setClock('2026-12-31T16:00:00Z');

  expect(await judging.sheet(father, rounds.guardian!, '安春')).toMatchObject({
    viewerCanSubmit: false,
    whyNot: '这次评价已经截止，不能再提交。需要补填请联系班主任。',
  });
  expect(
    await father.refusal(SAVE_ONE, judging.saying(rounds.guardian!, '安春', { comment: '晚了', version: 3 })),
  ).toBe('RULE_BROKEN');
  expect(await judging.mine(father)).toEqual([]);
});
