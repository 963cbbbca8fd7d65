import { randomUUID } from 'node:crypto';
import type { Client } from '../../support/client';
import { EvidenceWorld, UNDO } from '../../support/evidence-world';
import { type OwnApi, startOwnApi } from '../../support/own-api';
import { keptCounts, recount } from '../../support/recount';
import { CORRECT, NOTE, TO_CORRECT, UNDO_NOTE } from '../../support/teaching-documents';

let api: OwnApi;
let school: EvidenceWorld;
let leader: Client;
let maths: Client;
let sport: Client;

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  [leader, maths, sport] = [await school.staff('T001'), await school.staff('T002'), await school.staff('T003')];
});

afterAll(() => api.stop());

const flowerFor = async (child: string): Promise<string> => {
  await school.give(maths, [child]);
  return (await school.timeline(maths, child))[0].id;
};
const noteAbout = async (child: string, item: string): Promise<string> => {
  await school.note(maths, [child], item);
  return (await school.timeline(maths, child))[0].id;
};

test('families, pupils and teachers who did not give it may not correct a flower; they are told who may', async () => {
  const id = await flowerFor('安春');
  const wish = await school.correction(maths, id, null);

  for (const client of [await school.parent('安春'), await school.pupil('安春'), sport]) {
    expect(await client.refusal(TO_CORRECT, { id })).toBe('FORBIDDEN');
    expect(await client.refusal(CORRECT, wish)).toBe('FORBIDDEN');
    expect((await school.timeline(client, '安春'))[0].viewerCanCorrect).toBe(false);
  }
});

test('who does not see a flower or a note does not find it', async () => {
  const flower = await flowerFor('安夏');
  const note = await noteAbout('安夏', 'observed');
  const elsewhere = await EvidenceWorld.open(api);
  const wish = await school.correction(maths, flower, null);
  const private_ = await school.correction(maths, note, null);

  for (const client of [await school.parent('安秋'), await elsewhere.staff('T001'), elsewhere.world.administrator]) {
    expect(await client.refusal(CORRECT, wish)).toBe('NOT_FOUND');
    expect(await client.refusal(TO_CORRECT, { id: flower })).toBe('NOT_FOUND');
  }
  for (const client of [sport, await school.parent('安夏'), school.world.administrator]) {
    expect(await client.refusal(CORRECT, private_)).toBe('NOT_FOUND');
    expect(await client.refusal(TO_CORRECT, { id: note })).toBe('NOT_FOUND');
  }
  expect(await maths.refusal(TO_CORRECT, { id: '%' })).toBe('NOT_FOUND');
});

test('ten corrections at once under one key happen once; of two people one wins', async () => {
  const id = await flowerFor('安秋');
  const wish = await school.correction(maths, id, 'homework');
  const answers = await Promise.all(Array.from({ length: 10 }, () => maths.ask(CORRECT, wish)));
  expect(answers.map(({ correctRecognition }) => correctRecognition.length)).toEqual(Array(10).fill(1));

  const [mine, leaders] = [await school.correction(maths, id, null), await school.correction(leader, id, 'speaking')];
  const both = await Promise.all([maths.raw(CORRECT, mine), leader.raw(CORRECT, leaders)]);
  const codes = both.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done');
  expect(codes.filter((code) => code === 'done')).toHaveLength(1);
  expect(['CONFLICT', 'RULE_BROKEN']).toContain(codes.find((code) => code !== 'done'));
  expect((await school.timeline(maths, '安秋'))[0].corrections).toHaveLength(2);
});

test('taken back by an undo and by a correction at once, a flower is counted down once', async () => {
  const { batchId } = await school.give(maths, ['安冬']);
  const [{ id }] = await school.timeline(maths, '安冬');
  const wish = await school.correction(leader, id, null);
  await Promise.all([
    maths.raw(UNDO, { input: { batchId, clientMutationId: randomUUID() } }),
    leader.raw(CORRECT, wish),
  ]);
  await maths.raw(UNDO, { input: { batchId, clientMutationId: randomUUID() } });

  expect(await keptCounts(api.rows, school.schoolId)).toEqual(await recount(api.rows, school.schoolId));
});

test.each([
  ['no reason', { because: '  ' }, 'INVALID_INPUT'],
  ['too long a reason', { because: '好'.repeat(201) }, 'INVALID_INPUT'],
  ['the reason it already has', { to: 'listening' }, 'INVALID_INPUT'],
  ['a reason of another subject', { to: 'exercise' }, 'INVALID_INPUT'],
  ['a reason that there is not', { to: 'nothing' }, 'INVALID_INPUT'],
  ['a version that is gone', { version: 7 }, 'CONFLICT'],
])('a correction with %s changes nothing', async (_, more, code) => {
  const id = await flowerFor('安梅');
  const { input } = await school.correction(maths, id, null);

  expect(await maths.refusal(CORRECT, { input: { ...input, ...more } })).toBe(code);
  expect((await school.timeline(maths, '安梅'))[0]).toMatchObject({ id, corrections: [], isTakenBack: false });
});

test('what was taken back is not corrected again', async () => {
  const id = await flowerFor('安兰');
  const again = await school.correction(maths, id, 'homework');
  await school.correct(maths, id, null);

  expect(await maths.refusal(CORRECT, again)).toBe('RULE_BROKEN');
  expect(await maths.refusal(TO_CORRECT, { id })).toBe('RULE_BROKEN');
});

test('a note is corrected only to an item that the same people see', async () => {
  const praise = await noteAbout('安竹', 'goal');
  const reminder = await noteAbout('安竹', 'remember');
  const choicesOf = async (id: string) =>
    (await maths.ask(TO_CORRECT, { id })).recognitionToCorrect.choices.map((choice: { id: string }) => choice.id);

  expect(await choicesOf(praise)).toEqual(['habit', 'method', 'attitude', 'cooperation', 'encourage', 'try']);
  expect(await choicesOf(reminder)).toEqual([]);
  const { input } = await school.correction(maths, reminder, null);
  expect(await maths.refusal(CORRECT, { input: { ...input, to: 'goal' } })).toBe('INVALID_INPUT');
});

const note = (more: object = {}) => ({
  input: {
    ...{ classId: school.third, studentIds: school.ids('安湖'), item: 'goal', note: null },
    clientMutationId: randomUUID(),
    ...more,
  },
});

test.each([
  ['nobody', { studentIds: [] }, 'INVALID_INPUT'],
  ['an item that there is not', { item: 'nothing' }, 'INVALID_INPUT'],
  ['too many words', { note: '好'.repeat(101) }, 'INVALID_INPUT'],
  ['an id that is none', { studentIds: ['%'] }, 'NOT_FOUND'],
])('a note about %s is refused', async (_, more, code) => {
  expect(await leader.refusal(NOTE, note(more))).toBe(code);
});

test('children of another class or school spoil the whole note; guardians, pupils and offices note nothing', async () => {
  const elsewhere = await EvidenceWorld.open(api);
  for (const stranger of [school.ids('白雨')[0], elsewhere.ids('安春')[0]])
    expect(await leader.refusal(NOTE, note({ studentIds: [...school.ids('安湖'), stranger] }))).toBe('NOT_FOUND');
  expect(await leader.refusal(NOTE, note({ classId: elsewhere.third }))).toBe('NOT_FOUND');
  expect(await (await school.parent('安湖')).refusal(NOTE, note())).toBe('NOT_FOUND');
  expect(await school.world.administrator.refusal(NOTE, note())).toBe('FORBIDDEN');
  expect(await school.timeline(leader, '安湖')).toEqual([]);
});

test('noted ten times under one key it stands once; only who noted it takes it back, within a day', async () => {
  const request = note({ studentIds: school.ids('安海', '安山') });
  const answers = await Promise.all(Array.from({ length: 10 }, () => maths.ask(NOTE, request)));
  const [batchId] = new Set(answers.map(({ noteConduct }) => noteConduct.batchId));
  expect(await school.timeline(leader, '安海')).toHaveLength(1);

  const undo = { input: { batchId, clientMutationId: randomUUID() } };
  expect(await leader.refusal(UNDO_NOTE, undo)).toBe('NOT_FOUND');
  expect(await maths.refusal(UNDO, undo)).toBe('NOT_FOUND');
  await api.setClock('2026-11-24T02:01:00Z');
  expect(await maths.refusal(UNDO_NOTE, undo)).toBe('RULE_BROKEN');
  await api.setClock('2026-11-23T02:00:00Z');
});
