import { EvidenceWorld } from '../support/evidence-world';
import { takenRows } from '../support/exports';
import { type OwnApi, startOwnApi } from '../support/own-api';
import { officesRoster, SAMPLED, Samples, UNPUBLISHED } from '../support/sample-world';

interface Listed {
  studentName: string;
  state?: string;
}
interface Pages {
  nodes: Listed[];
  nextCursor: string | null;
  totalCount: number;
}

// By class and seat: the second class comes before the third.
const BY_SEAT = ['白雨', '白雪', ...[...'春夏秋冬梅兰竹菊江河湖海山云'].map((name) => `安${name}`)];
// By hand: ac ad ah ah ah aj aj al am aq as ax ay az bx by; who has the same initials stays by class and seat.
const BY_PINYIN = [...[...'春冬河湖海菊江兰梅秋山夏云竹'].map((name) => `安${name}`), '白雪', '白雨'];

let api: OwnApi;
let school: EvidenceWorld;
let samples: Samples;

const office = () => school.world.administrator;
const term = () => ({ schoolId: school.schoolId, termId: school.world.termId });
const sampled = async (more: object = {}): Promise<Pages> =>
  (await office().ask(SAMPLED, { ...term(), ...more })).sampledBooklets;
const without = async (more: object = {}): Promise<Pages> =>
  (await office().ask(UNPUBLISHED, { ...term(), ...more })).unpublishedPupils;
const names = ({ nodes }: Pages) => nodes.map(({ studentName }) => studentName);
const refusalOf = async (query: string, more: object) => {
  const { errors } = await office().raw(query, { ...term(), ...more });
  return [errors?.[0]?.extensions.code, errors?.[0]?.message];
};

/** Everything, five rows a page, with the cursors that led there. */
async function inFives(list: (more: object) => Promise<Pages>, more: object) {
  const [rows, cursors] = [[] as Listed[], [] as string[]];
  for (let after: string | null = null; ;) {
    const page: Pages = await list({ ...more, first: 5, after });
    rows.push(...page.nodes);
    after = page.nextCursor;
    if (after === null) return { rows, cursors };
    cursors.push(after);
  }
}

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api, 'zhumadian-text', { roster: officesRoster() });
  samples = new Samples(school);
  await samples.draw(office(), { percent: 100 });
}, 120_000);

afterAll(() => api.stop());

test('ZM-13 the booklets that were drawn are read by class and seat, or by pinyin, whole or in pages', async () => {
  expect(names(await sampled({ first: 100 }))).toEqual(BY_SEAT);
  expect(names(await sampled({ first: 100, sort: 'NAME' }))).toEqual(BY_PINYIN);
  for (const [sort, order] of [
    ['CLASS', BY_SEAT],
    ['NAME', BY_PINYIN],
  ] as const) {
    const { rows, cursors } = await inFives(sampled, { sort });
    expect(rows.map(({ studentName }) => studentName)).toEqual(order);
    expect(cursors).toHaveLength(3);
  }
});

test('ZM-13 both lists are taken away in the order that is shown', async () => {
  const taken = async (table: string, sort: string | null) =>
    (await takenRows(office(), table, { unitId: school.schoolId, termId: school.world.termId, sort }))
      .slice(9)
      .map(([, name]) => name);
  for (const table of ['SAMPLED_BOOKLETS', 'UNPUBLISHED_PUPILS']) {
    expect(await taken(table, null)).toEqual(BY_SEAT);
    expect(await taken(table, 'NAME')).toEqual(BY_PINYIN);
  }
});

test('ZM-13 what waits for somebody comes first, in its order, whole or in pages', async () => {
  for (const [child, wrong] of [
    ['白雨', { failed: ['own'], finding: '不是本人' }],
    ['安夏', {}],
  ] as const)
    await office().ask(
      `mutation Inspect($input: InspectBookletInput!) { inspectBooklet(input: $input) { booklet { id } } }`,
      samples.inspection((await samples.of(office(), child)).id, wrong),
    );
  const waiting = BY_SEAT.filter((name) => name !== '白雨' && name !== '安夏');
  const whole = await sampled({ first: 100, sort: 'STATE' });
  expect(names(whole)).toEqual([...waiting, '白雨', '安夏']);
  expect(whole.nodes.slice(-2).map(({ state }) => state)).toEqual(['FOUND', 'FINE']);
  expect((await inFives(sampled, { sort: 'STATE' })).rows).toEqual(whole.nodes);
});

test('ZM-13 pupils without a booklet are read by class and seat, or by pinyin, whole or in pages', async () => {
  expect(names(await without({ first: 100 }))).toEqual(BY_SEAT);
  expect(names(await without({ first: 100, sort: 'NAME' }))).toEqual(BY_PINYIN);
  for (const sort of ['CLASS', 'NAME'])
    expect((await inFives(without, { sort })).rows).toEqual((await without({ first: 100, sort })).nodes);
});

test.each([
  ['a part of the name', '雪', ['白雪']],
  ['how the initials begin, in any case', ' AH ', ['安河', '安湖', '安海']],
  ['a sign of patterns is only a sign', '%', []],
])('ZM-13 both lists are searched by %s', async (_, search, found) => {
  expect([names(await sampled({ search })), (await sampled({ search })).totalCount]).toEqual([found, found.length]);
  expect([names(await without({ search })), (await without({ search })).totalCount]).toEqual([found, found.length]);
});

test('ZM-13 a place in one order is not one in another, and carries no name of a child', async () => {
  for (const [query, list] of [
    [SAMPLED, sampled],
    [UNPUBLISHED, without],
  ] as const) {
    const { cursors } = await inFives(list, { sort: 'NAME' });
    for (const cursor of cursors)
      expect(Buffer.from(cursor, 'base64url').toString()).toMatch(/^\["NAME","[a-z]+","[0-9A-Za-z]+"\]$/);
    expect(await refusalOf(query, { sort: 'CLASS', after: cursors[0] })).toEqual([
      'INVALID_INPUT',
      '这是按别的顺序翻到的位置。换了顺序，请从第一页看起。',
    ]);
    const forged = Buffer.from('["NAME",["a"],"x"]').toString('base64url');
    for (const after of [forged, 'x', '!!', 'a'.repeat(1000)])
      expect(await refusalOf(query, { sort: 'NAME', after })).toEqual([
        'INVALID_INPUT',
        '翻页位置不对，请从第一页重新打开。',
      ]);
  }
});
