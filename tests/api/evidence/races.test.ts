import { randomUUID } from 'node:crypto';
import { type Api, startApi } from '../../support/api';
import type { Client } from '../../support/client';
import { type Entry, EvidenceWorld, REVIEW, SAVE, START_PHOTO, WITHDRAW } from '../../support/evidence-world';

let api: Api;
let school: EvidenceWorld;
let father: Client;
let pupil: Client;
let leader: Client;
let teacher: Client;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  father = await school.parent('安春', 'TERMS', 'PHOTOS');
  pupil = await school.pupil('安春');
  leader = await school.staff('T001');
  teacher = await school.staff('T002');
});

const timesTen = <T>(send: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: 10 }, send));

test('a record sent ten times at once under one key is one record, and everybody gets its answer', async () => {
  const before = await school.household(father);
  const input = school.input({ photoIds: [await school.photo(father)] });
  const answers = await timesTen(() => father.raw(SAVE, { input }));
  const ids = answers.map(({ data }) => (data?.saveRecord as { id: string } | undefined)?.id);

  expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
  expect(new Set(ids).size).toBe(1);
  expect((await school.household(father))['home-study']).toBe(before['home-study']! + 1);
});

test('the same key with another text is refused and changes nothing', async () => {
  const input = school.input({ words: '原文' });
  const { saveRecord } = await father.ask(SAVE, { input });

  expect(await father.refusal(SAVE, { input: { ...input, words: '另一篇' } })).toBe('CONFLICT');
  expect((await school.one(father, saveRecord.id)).words).toBe('原文');
});

test('a photo announced ten times at once under one key is one photo', async () => {
  const input = { schoolId: school.schoolId, clientMutationId: randomUUID() };
  const answers = await timesTen(() => father.ask(START_PHOTO, { input }));

  expect(new Set(answers.map(({ startPhoto }) => startPhoto.id)).size).toBe(1);
});

test('one photo handed in with ten records at once belongs to exactly one of them', async () => {
  const before = await school.household(father);
  const photo = await school.photo(father);
  const answers = await timesTen(() => father.raw(SAVE, { input: school.input({ photoIds: [photo] }) }));
  const taken = answers.filter(({ errors }) => !errors);
  const codes = answers.flatMap(({ errors }) => errors?.[0]?.extensions.code ?? []);

  expect(taken).toHaveLength(1);
  expect(codes.filter((code) => !['CONFLICT', 'INVALID_INPUT'].includes(code))).toEqual([]);
  expect((await school.household(father))['home-study']).toBe(before['home-study']! + 1);
});

test('ten families and teachers who record about the same child at once are all counted', async () => {
  const before = await school.household(father, '安春', '2026-10');
  const photos = await school.photos(father, 10);
  await Promise.all(
    photos.map((id) => school.save(father, { happenedOn: '2026-10-08', category: 'art', photoIds: [id] })),
  );

  expect((await school.household(father, '安春', '2026-10'))['home-art']).toBe(before['home-art']! + 10);
});

type Act = (recordId: string, version: number) => Promise<string>;

const codeOf = async (client: Client, query: string, input: object): Promise<string> => {
  const { errors, data } = await client.raw(query, { input });
  const refused = (data?.reviewRecords as { refused: { code: string }[] } | undefined)?.refused[0];
  return errors?.[0]?.extensions.code ?? refused?.code ?? 'done';
};
const review =
  (client: () => Client, decision: string): Act =>
  (id) =>
    codeOf(client(), REVIEW, { recordIds: [id], decision, reason: '看不清', clientMutationId: randomUUID() });

const ACTS: Record<string, Act> = {
  'the homeroom teacher verifies': review(() => leader, 'VERIFY'),
  'a subject teacher verifies': review(() => teacher, 'VERIFY'),
  'the homeroom teacher returns': review(() => leader, 'RETURN'),
  'a subject teacher returns': review(() => teacher, 'RETURN'),
};
const TAKE_BACK: Act = (id) => codeOf(pupil, WITHDRAW, { recordId: id, clientMutationId: randomUUID() });
const HIDE: Act = review(() => teacher, 'HIDE');

const names = Object.keys(ACTS);
const PAIRS = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const));
const ROUNDS = 8;

const waiting = async (entry: Entry = {}): Promise<{ id: string; version: number }> => school.save(pupil, entry);

/** Both at once, now the one first, now the other. */
async function both(record: { id: string; version: number }, one: Act, other: Act, round: number): Promise<string[]> {
  const order = round % 2 === 0 ? [one, other] : [other, one];
  return Promise.all(order.map((act) => act(record.id, record.version)));
}

test.each(PAIRS)('R3 %s and %s at once: exactly one wins, the other sees the new state', async (one, other) => {
  for (let round = 0; round < ROUNDS; round++) {
    const record = await waiting();
    expect((await both(record, ACTS[one]!, ACTS[other]!, round)).sort()).toEqual(['CONFLICT', 'done']);
    expect((await school.one(leader, record.id)).version).toBe(record.version + 1);
  }
});

test.each(names)('R3 %s while the pupil takes the record back: it ends taken back, never half', async (name) => {
  for (let round = 0; round < ROUNDS; round++) {
    const record = await waiting();
    const codes = await both(record, ACTS[name]!, TAKE_BACK, round);
    const { state, version } = await school.one(pupil, record.id);

    expect(codes.every((code) => ['done', 'CONFLICT', 'NOT_FOUND'].includes(code))).toBe(true);
    const won = codes.filter((code) => code === 'done').length;
    expect([won, version]).toEqual([won, record.version + won]);
    expect(won === 2 || codes.length - won === 1).toBe(true);
    if (won === 2) expect(state).toBe('WITHDRAWN');
  }
});

test('R3 a teacher hides a home record while the family takes it back: the family has the last word', async () => {
  const before = await school.household(father);
  for (let round = 0; round < ROUNDS; round++) {
    const record = await school.save(father, { words: '跑步' });
    const takeBack: Act = (id) => codeOf(father, WITHDRAW, { recordId: id, clientMutationId: randomUUID() });
    await both(record, HIDE, takeBack, round);
    const { state } = await school.one(father, record.id);
    if (state !== 'WITHDRAWN') await school.withdraw(father, record.id);
  }
  expect(await school.household(father)).toEqual(before);
});

test('R3 a returned record handed in by two phones at once is handed in once', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { id } = await waiting();
    await school.review(leader, [id], 'RETURN', '请补充');
    const { version } = await school.one(pupil, id);
    const send = (words: string) => () => codeOf(pupil, SAVE, school.input({ recordId: id, version, words }));
    expect((await both({ id, version }, send('手机'), send('平板'), round)).sort()).toEqual(['CONFLICT', 'done']);
    expect((await school.one(pupil, id)).version).toBe(version + 1);
  }
});

test('R3 a corrected record and a decision at once: the decision is about what was handed in, or refused', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const draft = await school.save(pupil, { submit: false, words: '草稿' });
    const send: Act = (recordId, version) => codeOf(pupil, SAVE, school.input({ recordId, version, words: '定稿' }));
    const [first, second] = await both(draft, send, ACTS['the homeroom teacher verifies']!, round);
    const [sent, verified] = round % 2 === 0 ? [first, second] : [second, first];
    const { state, words } = await school.one(pupil, draft.id);

    expect(sent).toBe('done');
    expect([state, words]).toEqual([verified === 'done' ? 'VERIFIED' : 'SUBMITTED', '定稿']);
  }
});
