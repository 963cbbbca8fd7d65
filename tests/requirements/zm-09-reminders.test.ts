import type { Client } from '../support/client';
import { pause } from '../support/households';
import { letItBe, messagesOf, saidOn } from '../support/inbox';
import { JudgingSchool } from '../support/judging';
import { MeasureWorld } from '../support/measure-world';
import { type OwnApi, startOwnApi } from '../support/own-api';

let api: OwnApi;
let judging: JudgingSchool;
let measuring: MeasureWorld;
let father: Client;
let second: Client;
let rounds: Record<string, string>;

const BODY = (child: string) => `${child} 身高和体重还没有填 2027-01-29`;
const body = async (client: Client, day: string) => (await saidOn(client, day)).filter((line) => line.includes('身高'));
const words = async (client: Client, day: string, door: string) =>
  (await messagesOf(client))
    .filter((one) => one.day === day)
    .flatMap(({ lines }) => lines.filter((line) => line.door === door));

beforeAll(async () => {
  api = await startOwnApi();
  // The term ends on 29 January; its rounds of this school on the 27th.
  judging = await JudgingSchool.open(api, 'zhumadian-text', '2027-01-15T02:00:00Z');
  measuring = new MeasureWorld(judging.school);
  [father, second] = (await judging.agreeing('安春', '安夏')) as [Client, Client];
  rounds = await judging.start(['guardian', 'self'], { dueOn: '2027-01-27' });
}, 180_000);

afterAll(() => api.stop());

test('ZM-9 with seven days left the message and the self-evaluation are spoken of, each with its last day', async () => {
  const pupil = await judging.school.pupil('安春');
  await letItBe(api, '2027-01-21T02:00:00Z');

  const atHome = await words(father, '2027-01-21', 'TERM_END');
  expect(atHome.map(({ subjectId }) => subjectId).sort()).toEqual([rounds.guardian, rounds.self].sort());
  expect(
    atHome.every(
      ({ studentName, lastOn, daysLeft }) => studentName === '安春' && lastOn === '2027-01-27' && daysLeft === 7,
    ),
  ).toBe(true);
  const own = await words(pupil, '2027-01-21', 'SELF_EVALUATION');
  expect(own.map(({ subjectId, lastOn }) => [subjectId, lastOn])).toEqual([[rounds.self, '2027-01-27']]);
  expect(await body(father, '2027-01-21')).toEqual([]);
});

test('ZM-9 with seven days of the term left height and weight are spoken of, until its last day', async () => {
  await letItBe(api, '2027-01-23T02:00:00Z');

  expect(await body(father, '2027-01-23')).toEqual([BODY('安春')]);
  expect(await words(father, '2027-01-23', 'BODY')).toMatchObject([{ daysLeft: 7 }]);
  expect(await body(second, '2027-01-23')).toEqual([BODY('安夏')]);
});

test('ZM-9 a message that is written is not spoken of again, what is missing still is', async () => {
  await judging.say(father, rounds.guardian!, '安春', { comment: '这学期你长大了许多，我们都为你高兴。' });
  await letItBe(api, '2027-01-25T02:00:00Z');

  expect((await words(father, '2027-01-25', 'TERM_END')).map(({ subjectId }) => subjectId)).toEqual([rounds.self]);
  const left = (await words(second, '2027-01-25', 'TERM_END')).map(({ subjectId }) => subjectId);
  expect(left.sort()).toEqual([rounds.guardian, rounds.self].sort());
});

test('ZM-9 whose family has not agreed to records from home is not asked for height and weight', async () => {
  const silent = await judging.school.parent('安秋');
  await letItBe(api, '2027-01-27T02:00:00Z');

  expect(await body(silent, '2027-01-27')).toEqual([]);
  expect(await body(father, '2027-01-27')).toEqual([BODY('安春')]);
});

test('ZM-9 measures that are entered are not spoken of again; half of them are', async () => {
  await measuring.saveBody(second, '安夏', 13_150, 2_860);
  const half = measuring.body('安春', [{ item: 'height', value: 13_020 }]);
  await father.ask(
    `mutation B($input: SaveBodyMeasuresInput!) { saveBodyMeasures(input: $input) { studentId } }`,
    half,
  );
  await letItBe(api, '2027-01-29T02:00:00Z');

  expect(await body(father, '2027-01-29')).toEqual([BODY('安春')]);
  expect(await body(second, '2027-01-29')).toEqual([]);
});

test('ZM-9 after the term nobody is spoken to', async () => {
  await letItBe(api, '2027-01-30T02:00:00Z');

  expect(await saidOn(father, '2027-01-30')).toEqual([]);
});

test('ZM-9 a household that takes no part is not spoken to of height and weight', async () => {
  const other = await JudgingSchool.open(api, 'zhumadian-text', '2027-01-22T02:00:00Z');
  const [away, there] = (await other.agreeing('安春', '安夏')) as [Client, Client];
  await pause(other.school, await other.staff('T001'), '安春', { lastOn: '2027-02-10' });
  await letItBe(api, '2027-01-23T02:00:00Z');

  expect(await messagesOf(away)).toEqual([]);
  expect(await body(there, '2027-01-23')).toEqual([BODY('安夏')]);
});
