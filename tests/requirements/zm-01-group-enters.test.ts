import { randomUUID } from 'node:crypto';
import { type Api, startApi } from '../support/api';
import { choose, groupRoster, teachingSheet } from '../support/class-groups';
import type { Client } from '../support/client';
import { EvidenceWorld, SAVE, TIMELINE } from '../support/evidence-world';
import { CLASS_HOUSEHOLDS, pause } from '../support/households';
import { A_SHEET, JudgingSchool, MY_EVALUATIONS, SAVE_ONE } from '../support/judging';

const SAVE_BODY = `mutation Save($input: SaveBodyMeasuresInput!) { saveBodyMeasures(input: $input) { body { item value enteredFor } } }`;
const A_BODY = `query Body($studentId: ID!) { childMeasures(studentId: $studentId) { viewerCanEnterBody isEnteredOnBehalf } }`;
const SELF = { goal: 'often', habit: 'often', kind: 'always', exercise: 'often', housework: 'always' };

let api: Api;
let house: EvidenceWorld;
let judging: JudgingSchool;
let member: Client;
let rounds: Record<string, string>;

/** 韩科学 is in the group of the third grade and no longer teaches it; the home of 安夏 takes no part. */
beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-12-21T02:00:00Z');
  house = await EvidenceWorld.open(api, 'zhumadian-text', { roster: groupRoster() });
  const leader = await house.staff('T001');
  member = await house.staff('T007');
  await choose(leader, house.third, '周数学', '韩科学');
  await house.world.take([teachingSheet({ 科学: '' })]);
  await pause(house, leader, '安夏', { lastOn: '2026-12-31' });
  judging = JudgingSchool.in(api, house);
  rounds = await judging.start(['guardian', 'self']);
}, 120_000);

const record = (child: string) => ({
  input: house.input({
    ...{ studentIds: house.ids(child), as: 'GUARDIAN', words: '帮奶奶摘豆角', happenedOn: '2026-12-20' },
  }),
});
const body = (child: string) => ({
  input: {
    ...{ studentId: house.ids(child)[0], values: [{ item: 'height', value: 12850 }] },
    clientMutationId: randomUUID(),
  },
});

test('ZM-1 a member of the group enters records, height and weight for the household, signed 代录', async () => {
  expect((await member.ask(SAVE, record('安夏'))).saveRecord).toMatchObject({
    ...{ recorderRole: 'GUARDIAN', recorderName: '韩科学（代录）', state: 'VERIFIED' },
  });
  const { saveBodyMeasures } = await member.ask(SAVE_BODY, body('安夏'));
  expect(saveBodyMeasures.body[0]).toEqual({ item: 'height', value: 12850, enteredFor: '韩科学（代录）' });

  const parent = await house.parent('安夏');
  const { timeline } = await parent.ask(TIMELINE, { studentId: house.ids('安夏')[0] });
  expect(timeline.nodes[0].record).toMatchObject({ recorderName: '韩科学（代录）' });
});

test('ZM-1 what is to be entered is listed for the group, of this household alone', async () => {
  const toDos = async (who: Client) =>
    (await judging.mine(who, '安夏')).map(({ rater, state, studentName }: Record<string, string>) => [
      ...[rater, state, studentName],
    ]);
  const open = [
    ['SELF', 'NONE', '安夏'],
    ['GUARDIAN', 'NONE', '安夏'],
  ];
  expect((await toDos(member)).sort().reverse()).toEqual(open);
  expect((await toDos(await house.staff('T001'))).sort().reverse()).toEqual(open);
  for (const [who, child] of [[member, '安春'] as const, [await house.staff('T003'), '安夏'] as const])
    expect(await who.refusal(MY_EVALUATIONS, { studentId: judging.id(child) })).toBe('NOT_FOUND');

  const canEnter = async (who: Client) =>
    (await who.ask(CLASS_HOUSEHOLDS, { classId: house.third })).classHouseholds.viewerCanEnter;
  expect([await canEnter(member), await canEnter(await house.staff('T001'))]).toEqual([true, true]);
  expect(await canEnter(await house.staff('T003'))).toBe(false);
});

test('ZM-1 height and weight say for whom they are entered', async () => {
  const about = async (who: Client, child: string) =>
    (await who.ask(A_BODY, { studentId: judging.id(child) })).childMeasures;
  expect(await about(member, '安夏')).toEqual({ viewerCanEnterBody: true, isEnteredOnBehalf: true });
  expect(await about(member, '安春')).toEqual({ viewerCanEnterBody: false, isEnteredOnBehalf: false });
  expect(await about(await house.parent('安秋', 'TERMS'), '安秋')).toMatchObject({ isEnteredOnBehalf: false });
});

test('ZM-1 the message to the child and what the child says itself are entered for it, signed 代录', async () => {
  const message = await judging.say(member, rounds.guardian!, '安夏', { comment: '奶奶说：你会自己穿衣了。' });
  expect(message).toMatchObject({ viewerAs: 'CLASS_GROUP', entry: { author: '韩科学（代录）', state: 'SUBMITTED' } });

  const own = await judging.say(member, rounds.self!, '安夏', { steps: SELF, comment: '我学会了跳绳。' });
  expect(own).toMatchObject({ viewerAs: 'CLASS_GROUP', entry: { author: '韩科学（代录）', state: 'SUBMITTED' } });
  expect((await judging.sheet(await house.staff('T001'), rounds.self!, '安夏')).entry).toMatchObject({
    author: '韩科学（代录）',
  });
});

test('ZM-1 for a household that takes part, and by who is not in the group, nothing is entered', async () => {
  const teacher = await house.staff('T003');
  expect(await member.refusal(SAVE, record('安春'))).toBe('RULE_BROKEN');
  expect(await member.refusal(SAVE_BODY, body('安春'))).toBe('FORBIDDEN');
  for (const form of ['guardian', 'self']) {
    const about = (child: string) => ({ roundId: rounds[form], studentId: judging.id(child) });
    expect(await member.refusal(A_SHEET, about('安春'))).toBe('FORBIDDEN');
    expect(await teacher.refusal(A_SHEET, about('安夏'))).toBe('FORBIDDEN');
  }
  expect(await teacher.refusal(SAVE_BODY, body('安夏'))).toBe('FORBIDDEN');
});

test('ZM-1 of a family that refused nothing is entered; who left the group enters nothing more', async () => {
  const parent = await house.parent('安夏');
  await house.decide(parent, '安夏', 'TERMS', 'REFUSED');
  expect(await member.refusal(SAVE, record('安夏'))).toBe('RULE_BROKEN');
  const input = judging.saying(rounds.self!, '安夏', { steps: SELF });
  expect(await member.refusal(SAVE_ONE, input)).toBe('RULE_BROKEN');
  expect(await judging.mine(member, '安夏')).toEqual([]);

  await choose(await house.staff('T001'), house.third, '周数学');
  expect(await member.refusal(SAVE, record('安夏'))).toBe('NOT_FOUND');
  expect(await member.refusal(A_SHEET, { roundId: rounds.self, studentId: judging.id('安夏') })).toBe('NOT_FOUND');
});
