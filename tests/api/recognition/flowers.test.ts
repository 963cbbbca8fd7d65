import { randomUUID } from 'node:crypto';
import { type Api, startApi } from '../../support/api';
import type { Client } from '../../support/client';
import { EvidenceWorld, FLOWERS, GIVE, UNDO } from '../../support/evidence-world';

let api: Api;
let school: EvidenceWorld;
let leader: Client;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  leader = await school.staff('T001');
});

const flowersFor = async (client: Client, classId = school.third) =>
  (await client.ask(FLOWERS, { classId })).classFlowers;

const gift = (more: object = {}) => ({
  input: {
    classId: school.third,
    studentIds: school.ids('安春'),
    reason: 'listening',
    clientMutationId: randomUUID(),
    ...more,
  },
});

test('flowers sent ten times at once under one key are given once', async () => {
  const maths = await school.staff('T002');
  const request = gift({ studentIds: school.ids('安春', '安夏', '安秋') });
  const answers = await Promise.all(Array.from({ length: 10 }, () => maths.ask(GIVE, request)));

  expect(new Set(answers.map(({ giveFlowers }) => giveFlowers.batchId)).size).toBe(1);
  expect(await flowersFor(maths)).toMatchObject({ givenToday: 3, recent: [{ childCount: 3, viewerCanUndo: true }] });
  expect(await school.mine(maths)).toMatchObject({ 'teach-flowers': 3 });
});

test('a child named twice in one gift gets one flower', async () => {
  const music = await school.staff('T004');
  await music.ask(GIVE, gift({ studentIds: [...school.ids('安冬'), ...school.ids('安冬')] }));

  expect((await flowersFor(music)).givenToday).toBe(1);
});

test('taken back twice, or ten times at once, the flowers are gone once', async () => {
  const sport = await school.staff('T003');
  const { batchId } = await school.give(sport, ['安梅', '安兰'], 'exercise');
  const kept = await school.give(sport, ['安竹'], 'exercise');
  const keys = Array.from({ length: 10 }, () =>
    sport.raw(UNDO, { input: { batchId, clientMutationId: randomUUID() } }),
  );
  const answers = await Promise.all(keys);

  const codes = answers.flatMap(({ errors }) => errors?.[0]?.extensions.code ?? []);
  expect(codes.filter((code) => code !== 'CONFLICT')).toEqual([]);
  expect(await school.mine(sport)).toMatchObject({ 'teach-flowers': 1 });
  const { givenToday, recent } = await flowersFor(sport);
  expect([givenToday, recent.map(({ id }: { id: string }) => id)]).toEqual([1, [kept.batchId]]);
  expect(await school.timeline(sport, '安梅')).toEqual([]);
});

test('only the giver takes flowers back, and only for a day', async () => {
  const { batchId } = await school.give(leader, ['安菊']);
  const undo = { input: { batchId, clientMutationId: randomUUID() } };

  expect(await (await school.staff('T002')).refusal(UNDO, undo)).toBe('NOT_FOUND');
  expect(await (await school.parent('安菊')).refusal(UNDO, undo)).toBe('NOT_FOUND');
  await api.setClock('2026-11-24T01:59:00Z');
  expect((await flowersFor(leader)).recent[0]).toMatchObject({ id: batchId, viewerCanUndo: true });
  await api.setClock('2026-11-24T02:01:00Z');
  expect(await leader.refusal(UNDO, undo)).toBe('RULE_BROKEN');
  expect((await school.timeline(leader, '安菊'))[0]).toMatchObject({ kind: 'FLOWER', who: '王语文' });
  await api.setClock('2026-11-23T02:00:00Z');
});

test.each([
  ['nobody', { studentIds: [] }, 'INVALID_INPUT'],
  ['a reason of another subject', { reason: 'exercise' }, 'INVALID_INPUT'],
  ['an unknown reason', { reason: 'nothing' }, 'INVALID_INPUT'],
  ['too many words', { note: '好'.repeat(101) }, 'INVALID_INPUT'],
  ['an id that is none', { studentIds: ['%'] }, 'NOT_FOUND'],
])('%s is refused and gives nothing to anybody', async (_, more, code) => {
  const before = await flowersFor(leader);

  expect(await leader.refusal(GIVE, gift(more))).toBe(code);
  expect(await flowersFor(leader)).toEqual(before);
});

test('a child of another class, or of another school, spoils the whole gift', async () => {
  const elsewhere = await EvidenceWorld.open(api);
  const before = await flowersFor(leader);

  for (const stranger of [school.ids('白雨')[0], elsewhere.ids('安春')[0]])
    expect(await leader.refusal(GIVE, gift({ studentIds: [...school.ids('安江'), stranger] }))).toBe('NOT_FOUND');
  expect(await leader.refusal(GIVE, gift({ classId: elsewhere.third }))).toBe('NOT_FOUND');
  expect(await flowersFor(leader)).toEqual(before);
});

test('guardians, pupils and offices give none; teachers of other classes do not find the class', async () => {
  const outsiders: [Client, string][] = [
    [await school.parent('安春'), 'NOT_FOUND'],
    [await school.pupil('安春'), 'NOT_FOUND'],
    [school.world.administrator, 'FORBIDDEN'],
  ];

  for (const [client, code] of outsiders) expect(await client.refusal(GIVE, gift())).toBe(code);
  const music = await school.staff('T004');
  const second = gift({ classId: school.second, studentIds: school.ids('白雨') });
  expect(await music.refusal(GIVE, second)).toBe('NOT_FOUND');
  expect(await music.refusal(FLOWERS, { classId: school.second })).toBe('NOT_FOUND');
});
