import { randomUUID } from 'node:crypto';
import type { Client } from '../support/client';
import { EvidenceWorld } from '../support/evidence-world';
import { letItBe, messagesOf, saidOn } from '../support/inbox';
import { type OwnApi, startOwnApi } from '../support/own-api';

const HABIT = `{ messageHabit { isWeekly fromHour untilHour } }`;
const SAVE = `mutation S($input: SaveMessageHabitInput!) { saveMessageHabit(input: $input) { isWeekly fromHour untilHour } }`;
const FAMILIES = `mutation F($input: RemindFamiliesInput!) { remindFamilies(input: $input) { told } }`;

let api: OwnApi;
let school: EvidenceWorld;
let daily: Client;
let weekly: Client;
let evening: Client;

const USUAL = { isWeekly: false, fromHour: 7, untilHour: 20 };
const saving = (habit: object) => ({ input: { ...USUAL, ...habit, clientMutationId: randomUUID() } });
const month = async (client: Client, day: string) =>
  (await saidOn(client, day)).filter((line) => line.includes('这个月'));

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-20T02:00:00Z');
  school = await EvidenceWorld.open(api);
  const families = await Promise.all(['安春', '安夏', '安秋'].map((child) => school.parent(child, 'TERMS')));
  [daily, weekly, evening] = families as [Client, Client, Client];
}, 180_000);

afterAll(() => api.stop());

test('ZM-4 without a word one is told day by day, from seven to eight in the evening', async () => {
  expect((await daily.ask(HABIT)).messageHabit).toEqual(USUAL);
});

test('ZM-4 a family chooses one message a week, or the hours; each for the own account', async () => {
  expect((await weekly.ask(SAVE, saving({ isWeekly: true }))).saveMessageHabit).toEqual({ ...USUAL, isWeekly: true });
  await evening.ask(SAVE, saving({ fromHour: 12, untilHour: 14 }));
  expect((await evening.ask(SAVE, saving({ fromHour: 18, untilHour: 20 }))).saveMessageHabit.fromHour).toBe(18);

  expect((await weekly.ask(HABIT)).messageHabit).toEqual({ ...USUAL, isWeekly: true });
  expect((await daily.ask(HABIT)).messageHabit).toEqual(USUAL);
});

test.each([{ fromHour: 6 }, { untilHour: 21 }, { fromHour: 15, untilHour: 15 }])(
  'ZM-4 hours of the night, or none at all, cannot be chosen: %j',
  async (hours) => {
    expect(await daily.refusal(SAVE, saving(hours))).toBe('INVALID_INPUT');
  },
);

test('ZM-4 a guest has no habits', async () => {
  expect(await api.guest().refusal(HABIT)).toBe('NOT_SIGNED_IN');
  expect(await api.guest().refusal(SAVE, saving({}))).toBe('NOT_SIGNED_IN');
});

test('ZM-4 on Saturday the week comes in one message, with all its last days', async () => {
  await letItBe(api, '2026-11-21T02:00:00Z');

  expect(await month(weekly, '2026-11-21')).toEqual(['安夏 这个月还有 5 类记录可以再添一些 2026-11-30']);
  expect(await month(daily, '2026-11-21')).toEqual([]);
});

test('ZM-4 on the days between, the others are told, each at the own hours', async () => {
  await letItBe(api, '2026-11-24T02:00:00Z');
  expect(await month(daily, '2026-11-24')).toHaveLength(1);
  expect(await messagesOf(evening)).toEqual([]);
  await letItBe(api, '2026-11-24T10:00:00Z');

  expect(await month(evening, '2026-11-24')).toHaveLength(1);
  expect((await messagesOf(daily)).filter(({ day }) => day === '2026-11-24')).toHaveLength(1);
  expect(await month(weekly, '2026-11-24')).toEqual([]);
});

test('ZM-4 a teacher who reminds keeps to what each family wishes', async () => {
  await api.setClock('2026-11-26T02:00:00Z');
  const input = { classId: school.third, clientMutationId: randomUUID() };
  const { remindFamilies } = await (await school.staff('T001')).ask(FAMILIES, { input });

  expect(remindFamilies.told).toBe(1);
  expect(await month(daily, '2026-11-26')).toHaveLength(1);
  expect(await month(weekly, '2026-11-26')).toEqual([]);
  expect(await month(evening, '2026-11-26')).toEqual([]);
});
