import { type Api, startApi } from '../support/api';
import type { Client } from '../support/client';
import { EvidenceWorld } from '../support/evidence-world';
import { MeasureWorld, SAVE_BODY } from '../support/measure-world';

const OPEN_TERM = `mutation OpenTerm($input: OpenTermInput!) { openTerm(input: $input) { id } }`;

let api: Api;
let school: EvidenceWorld;
let world: MeasureWorld;
let father: Client;
let second: Client;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2027-01-28T02:00:00Z');
  school = await EvidenceWorld.open(api);
  world = new MeasureWorld(school);
  father = await school.parent('安春', 'TERMS');
  second = await school.parent('安夏', 'TERMS');
});

test('ZM-9 a guardian enters height and weight, sees them with their units, and so do the pupil and the school', async () => {
  const saved = await world.saveBody(father, '安春', 12_850, 2640);

  expect(saved).toMatchObject({
    viewerCanEnterBody: true,
    whyNotEnterBody: null,
    body: [
      { name: '身高', unit: '厘米', value: 12_850, version: 1, enteredAt: expect.stringMatching(/^2027-01-28T02:/) },
      { name: '体重', unit: '千克', value: 2640, version: 1, lastValue: null, lastTermName: null },
    ],
  });
  for (const client of [await school.pupil('安春'), await school.staff('T001'), school.world.administrator])
    expect((await world.child(client, '安春')).body).toMatchObject([{ value: 12_850 }, { value: 2640 }]);
});

test('ZM-9 who teaches one subject sees no height and no weight', async () => {
  expect((await world.child(await school.staff('T004'), '安春')).body).toEqual([]);
});

test.each([
  ['height', 7999, '身高 79.99 厘米好像不对，请填 80 到 200 厘米之间的数。'],
  ['height', 20_001, '身高 200.01 厘米好像不对，请填 80 到 200 厘米之间的数。'],
  ['weight', 999, '体重 9.99 千克好像不对，请填 10 到 120 千克之间的数。'],
  ['weight', 12_001, '体重 120.01 千克好像不对，请填 10 到 120 千克之间的数。'],
])('ZM-9 %s of %i hundredths is refused kindly with the range', async (item, value, message) => {
  await expect(second.ask(SAVE_BODY, world.body('安夏', [{ item, value }]))).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    field: `values.${item}`,
    message,
  });
});

test.each([
  ['height', 8000],
  ['height', 20_000],
  ['weight', 1000],
  ['weight', 12_000],
])('ZM-9 %s of %i hundredths, at the edge of the range, is taken', async (item, value) => {
  const { body } = await world.child(second, '安夏');
  const version = body.find((one: { item: string }) => one.item === item).version;
  const { saveBodyMeasures } = await second.ask(SAVE_BODY, world.body('安夏', [{ item, value, version }]));

  expect(saveBodyMeasures.body.find((one: { item: string }) => one.item === item)).toMatchObject({ value });
});

test('ZM-9 without the consent to records from home nothing is taken from home, and the family hears where to agree', async () => {
  const mother = await school.parent('安秋');
  const whyNot = '请先在“孩子信息的使用”里同意在家记录，再来填写身高和体重。';

  expect(await world.child(mother, '安秋')).toMatchObject({ viewerCanEnterBody: false, whyNotEnterBody: whyNot });
  await expect(world.saveBody(mother, '安秋', 12_850, 2640)).rejects.toMatchObject({
    code: 'RULE_BROKEN',
    message: whyNot,
    data: { consent: 'TERMS' },
  });
});

test('ZM-9 the scheme says who enters: neither the pupil nor the homeroom teacher does', async () => {
  for (const client of [await school.pupil('安春'), await school.staff('T001')]) {
    expect((await world.child(client, '安春')).viewerCanEnterBody).toBe(false);
    await expect(world.saveBody(client, '安春', 12_900, 2700)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
});

test('ZM-9 an emptied measure is gone', async () => {
  const client = await school.parent('安冬', 'TERMS');
  await world.saveBody(client, '安冬', 12_000, 2500);
  await client.ask(SAVE_BODY, world.body('安冬', [{ item: 'weight', value: null, version: 1 }]));

  expect((await world.child(client, '安冬')).body).toMatchObject([{ value: 12_000 }, { value: null, version: null }]);
});

test('ZM-9 in the next term the form is empty with the last values beside it, and the former term is closed', async () => {
  const former = school.world.termId;
  const term = { schoolId: school.schoolId, schoolYear: 2026, semester: 2 };
  const days = { startsOn: '2027-02-01', endsOn: '2027-07-09' };
  const operator = await api.operator();
  const { openTerm } = await operator.ask(OPEN_TERM, { input: { ...term, ...days } });
  await api.setClock('2027-02-02T02:00:00Z');

  expect(await world.child(father, '安春')).toMatchObject({
    termId: openTerm.id,
    body: [
      { value: null, version: null, lastValue: 12_850, lastTermName: '2026—2027 学年第一学期' },
      { value: null, version: null, lastValue: 2640 },
    ],
  });
  expect(await world.child(father, '安春', former)).toMatchObject({
    termId: former,
    viewerCanEnterBody: false,
    whyNotEnterBody: '这个学期已经结束，不能再改。',
    body: [{ value: 12_850, lastValue: null }, { value: 2640 }],
  });
  await world.saveBody(father, '安春', 13_020, 2710);
  expect((await world.child(father, '安春')).body).toMatchObject([
    { value: 13_020, lastValue: 12_850 },
    { value: 2710 },
  ]);
});
