import { startApi } from '../../support/api';
import type { Client } from '../../support/client';
import { EvidenceWorld } from '../../support/evidence-world';

const MONTH = `query ($studentId: ID!, $category: String, $month: String, $first: Int, $after: ID) {
  timeline(studentId: $studentId, category: $category, month: $month, first: $first, after: $after) {
    nodes { kind record { words } } nextCursor
  }
}`;
const QUOTAS = `query ($studentId: ID!, $month: String) { householdQuotas(studentId: $studentId, month: $month) { id law } }`;

let house: EvidenceWorld;
let parent: Client;
let studentId: string;

beforeAll(async () => {
  const api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  house = await EvidenceWorld.open(api);
  parent = await house.parent('安春', 'TERMS', 'PHOTOS');
  studentId = house.ids('安春')[0]!;
  for (const [happenedOn, category, words] of [
    ['2026-10-31', 'study', '十月最后一天'],
    ['2026-11-01', 'study', '十一月第一天'],
    ['2026-11-20', 'sport', '跳绳'],
    ['2026-11-23', 'study', '今天'],
  ] as const) {
    const fields =
      category === 'sport'
        ? [
            { id: 'activity', value: '跳绳' },
            { id: 'minutes', value: '20' },
          ]
        : [];
    await house.save(parent, { happenedOn, category, words, fields });
  }
  await house.give(await house.staff('T001'), ['安春']);
}, 120_000);

const wordsOf = async (only: object, client = parent): Promise<string[]> => {
  const { timeline } = await client.ask(MONTH, { studentId, ...only });
  return timeline.nodes.map(({ record }: { record: { words: string } | null }) => record?.words ?? '花');
};

test('the records of a month and a category are those of its days, newest first, without flowers', async () => {
  expect(await wordsOf({ category: 'study', month: '2026-11' })).toEqual(['今天', '十一月第一天']);
  expect(await wordsOf({ category: 'study', month: '2026-10' })).toEqual(['十月最后一天']);
  expect(await wordsOf({ month: '2026-11' })).toEqual(['今天', '跳绳', '十一月第一天']);
  expect(await wordsOf({ category: 'study' })).toEqual(['今天', '十一月第一天', '十月最后一天']);
  expect(await wordsOf({})).toEqual(['花', '今天', '跳绳', '十一月第一天', '十月最后一天']);
  expect(await wordsOf({ category: 'study', month: '2026-09' })).toEqual([]);
});

test('their pages go on where the page before ended', async () => {
  const { timeline } = await parent.ask(MONTH, { studentId, category: 'study', first: 2 });

  expect(await wordsOf({ category: 'study', first: 2, after: timeline.nextCursor })).toEqual(['十月最后一天']);
});

test.each(['2026-13', '2026-1', '十一月', ''])('%j is no month, and it is said', async (month) => {
  const { errors } = await parent.raw(MONTH, { studentId, month });

  expect(errors![0]).toMatchObject({
    message: '月份应写成 2026-09 这样。',
    extensions: { code: 'INVALID_INPUT', field: 'month' },
  });
});

test('another family finds no month of the child', async () => {
  const other = await house.parent('安夏', 'TERMS');

  expect(await other.refusal(MONTH, { studentId, month: '2026-11' })).toBe('NOT_FOUND');
});

test('each quota of a household says which clause of the document demands it', async () => {
  const { householdQuotas } = await parent.ask(QUOTAS, { studentId, month: '2026-11' });

  expect(householdQuotas.length).toBeGreaterThan(0);
  for (const { law } of householdQuotas) expect(law).toMatch(/^《.+》附件1/);
});
