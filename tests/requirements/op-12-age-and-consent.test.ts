import { randomUUID } from 'node:crypto';
import type { Client } from '../support/client';
import { bindAsNew, codeOf, issue, studentId } from '../support/families';
import { type OwnApi, startOwnApi } from '../support/own-api';
import type { World } from '../support/world';

const NOW = '2026-11-23T02:00:00Z';
const ABSENT = '0000000000000000';
const CONSENTS = `query Consents($id: ID!) { consents(studentId: $id) { kind title body ifRefused textVersion decision decidedAt viewerCanDecide } }`;
const DECIDE = `mutation Decide($input: DecideConsentInput!) { decideConsent(input: $input) { kind decision decidedAt viewerCanDecide } }`;

interface Consent {
  kind: string;
  title: string;
  decision: string | null;
  decidedAt: string | null;
  viewerCanDecide: string[];
}

let api: OwnApi;
let world: World;
let other: World;
let child: string;
let friend: string;
let mother: Client;
let pupil: Client;
let stranger: Client;

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock(NOW);
  [world, other] = [await api.world(), await api.world()];
  const [third, teacher] = [await world.classId('三年级（1）班'), await world.staff('T001')];
  const slips = await issue(teacher, third);
  mother = await bindAsNew(api, codeOf(slips, '陈青'), 'op12.mother');
  stranger = await bindAsNew(api, codeOf(slips, '刘波'));
  pupil = await bindAsNew(api, codeOf(await issue(teacher, third, 'STUDENTS'), '林晓禾'), 'op12.pupil');
  child = await studentId(teacher, third, '林晓禾');
  friend = await studentId(teacher, third, '刘知远');
}, 120_000);

beforeEach(() => api.setClock(NOW));

afterAll(() => api.stop());

const consents = async (who: Client, id = child): Promise<Consent[]> => (await who.ask(CONSENTS, { id })).consents;
const of = async (who: Client, kind: string): Promise<Consent> =>
  (await consents(who)).find((consent) => consent.kind === kind)!;
const wish = (kind: string, decision: string, id = child) => ({
  input: { studentId: id, kind, decision, clientMutationId: randomUUID() },
});
const decide = (who: Client, kind: string, decision: string) => who.ask(DECIDE, wish(kind, decision));
const ledger = () => api.rows(`select * from consent order by id`);

test('OP-12 before anything is answered there is no answer, and the guardian may give one', async () => {
  const all = await consents(mother);

  expect(all.map((consent) => [consent.kind, consent.decision, consent.viewerCanDecide])).toEqual([
    ['SCHOOL_DUTY', null, ['ACKNOWLEDGED']],
    ['TERMS', null, ['GRANTED', 'REFUSED']],
    ['PHOTOS', null, ['GRANTED', 'REFUSED']],
    ['DISPLAY', null, ['GRANTED', 'REFUSED']],
  ]);
});

test('OP-12 below fourteen the guardian decides by a text of its own, the pupil does not', async () => {
  expect((await of(mother, 'PHOTOS')).title).toBe('拍到孩子的照片（十四岁以下儿童规则）');
  expect((await of(pupil, 'PHOTOS')).viewerCanDecide).toEqual([]);
  expect(await pupil.refusal(DECIDE, wish('PHOTOS', 'GRANTED'))).toBe('FORBIDDEN');
});

test('OP-12 a refusal counts, may be turned, and what was granted is withdrawn at once', async () => {
  await decide(mother, 'DISPLAY', 'REFUSED');
  expect((await of(mother, 'DISPLAY')).decision).toBe('REFUSED');
  await decide(mother, 'DISPLAY', 'GRANTED');
  expect(await of(mother, 'DISPLAY')).toMatchObject({ decision: 'GRANTED', viewerCanDecide: ['WITHDRAWN'] });
  expect(await mother.refusal(DECIDE, wish('DISPLAY', 'REFUSED'))).toBe('INVALID_INPUT');
  await decide(mother, 'DISPLAY', 'WITHDRAWN');
  expect((await of(mother, 'DISPLAY')).decision).toBe('WITHDRAWN');
});

test('OP-12 the school does its duty without being allowed to: it can be acknowledged only', async () => {
  for (const decision of ['GRANTED', 'REFUSED', 'WITHDRAWN'])
    expect(await mother.refusal(DECIDE, wish('SCHOOL_DUTY', decision))).toBe('INVALID_INPUT');
  await decide(mother, 'SCHOOL_DUTY', 'ACKNOWLEDGED');
  expect((await of(mother, 'SCHOOL_DUTY')).decision).toBe('ACKNOWLEDGED');
});

test('OP-12 answers are added to a ledger; none is ever changed or removed', async () => {
  const before = await ledger();
  await decide(mother, 'TERMS', 'GRANTED');
  await decide(mother, 'TERMS', 'WITHDRAWN');
  await decide(mother, 'TERMS', 'REFUSED');
  const after = await ledger();

  expect(after).toHaveLength(before.length + 3);
  expect(after.filter((row) => before.some((old) => old.id === row.id))).toEqual(before);
  const added = after.filter((row) => !before.some((old) => old.id === row.id));
  expect(added.map((row) => [row.kind, row.decision, Number(row.under_fourteen), row.text_version])).toEqual([
    ['TERMS', 'GRANTED', 1, 1],
    ['TERMS', 'WITHDRAWN', 1, 1],
    ['TERMS', 'REFUSED', 1, 1],
  ]);
});

test('OP-12 teachers and offices read what a family answered, and answer nothing', async () => {
  await decide(mother, 'PHOTOS', 'GRANTED');
  for (const number of ['T001', 'T002', 'A001', 'A003']) {
    const staff = await world.staff(number);
    expect(await of(staff, 'PHOTOS')).toMatchObject({ decision: 'GRANTED', viewerCanDecide: [] });
    expect(await staff.refusal(DECIDE, wish('PHOTOS', 'WITHDRAWN'))).toBe('FORBIDDEN');
  }
  expect((await of(mother, 'PHOTOS')).decision).toBe('GRANTED');
});

test('OP-12 for another family and another school the child does not exist', async () => {
  const outsiders = [stranger, other.administrator, await other.staff('T001'), await api.operator()];

  for (const outsider of outsiders) {
    const hidden = await outsider.raw(DECIDE, wish('PHOTOS', 'WITHDRAWN'));
    const absent = await outsider.raw(DECIDE, wish('PHOTOS', 'WITHDRAWN', ABSENT));
    expect(hidden.errors![0]!.extensions.code).toBe('NOT_FOUND');
    expect(hidden.errors![0]!.message).toBe(absent.errors![0]!.message);
    expect(await outsider.refusal(CONSENTS, { id: child })).toBe('NOT_FOUND');
  }
  expect(await mother.refusal(CONSENTS, { id: friend })).toBe('NOT_FOUND');
});

test('OP-12 the same submission sent again gives the same answer and no second entry', async () => {
  const submission = wish('DISPLAY', 'REFUSED');
  const first = await mother.ask(DECIDE, submission);
  const entries = (await ledger()).length;

  expect(await mother.ask(DECIDE, submission)).toEqual(first);
  expect(await ledger()).toHaveLength(entries);
  const another = { input: { ...submission.input, decision: 'GRANTED' } };
  expect(await mother.refusal(DECIDE, another)).toBe('CONFLICT');
  expect(await ledger()).toHaveLength(entries);
});

test('OP-12 from the midnight of the fourteenth birthday both decide, by the general text', async () => {
  await api.setClock('2032-03-11T15:59:00Z');
  const [motherThen, pupilThen] = await again();
  expect((await of(motherThen, 'PHOTOS')).title).toContain('十四岁以下');
  expect(await pupilThen.refusal(DECIDE, wish('PHOTOS', 'WITHDRAWN'))).toBe('FORBIDDEN');

  await api.setClock('2032-03-11T16:01:00Z');
  expect((await of(motherThen, 'PHOTOS')).title).toBe('拍到孩子的照片');
  await decide(pupilThen, 'PHOTOS', 'WITHDRAWN');
  expect(await of(motherThen, 'PHOTOS')).toMatchObject({
    decision: 'WITHDRAWN',
    viewerCanDecide: ['GRANTED', 'REFUSED'],
  });
  expect(Number((await ledger()).at(-1)!.under_fourteen)).toBe(0);
});

test('OP-12 from the midnight of the eighteenth birthday the pupil decides alone', async () => {
  await api.setClock('2036-03-11T15:59:00Z');
  const [motherThen, pupilThen] = await again();
  expect((await of(motherThen, 'TERMS')).viewerCanDecide).toEqual(['GRANTED', 'REFUSED']);

  await api.setClock('2036-03-11T16:01:00Z');
  expect(await motherThen.refusal(DECIDE, wish('TERMS', 'GRANTED'))).toBe('NOT_FOUND');
  await decide(pupilThen, 'TERMS', 'GRANTED');
  expect((await of(pupilThen, 'TERMS')).decision).toBe('GRANTED');
});

const PASSWORD = 'a-good-password';

/** Sessions end after thirty days: mother and pupil, signed in again years later. */
const again = (): Promise<[Client, Client]> =>
  Promise.all([api.signIn('op12.mother', PASSWORD), api.signIn('op12.pupil', PASSWORD)]);
