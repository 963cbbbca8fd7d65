import { type Api, startApi } from '../../support/api';
import type { Client } from '../../support/client';
import { EvidenceWorld } from '../../support/evidence-world';

const GROWTH = `query Growth($studentId: ID!, $termId: ID) { growth(studentId: $studentId, termId: $termId) {
  termId termName startsOn endsOn dimensions { id name slot records before } terms { name records byDimension } days { day records }
} }`;
const BEHIND = `query Behind($studentId: ID!, $termId: ID!, $dimensionId: ID, $day: String, $first: Int, $after: ID) {
  growthRecords(studentId: $studentId, termId: $termId, dimensionId: $dimensionId, day: $day, first: $first, after: $after) {
    nodes { id record { words photos { id } } } nextCursor
  }
}`;
const WALL = `query Wall($studentId: ID!) { flowerWall(studentId: $studentId) { count courses { flowers { id } } } }`;

let api: Api;
let school: EvidenceWorld;
let father: Client;
let leader: Client;
let studentId: string;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  father = await school.parent('安春', 'TERMS', 'PHOTOS');
  leader = await school.staff('T001');
  studentId = school.ids('安春')[0]!;
}, 120_000);

const growthOf = async (client = father, more: object = {}) =>
  (await client.ask(GROWTH, { studentId, ...more })).growth;
const counts = (growth: { dimensions: { name: string; records: number }[] }) =>
  Object.fromEntries(growth.dimensions.map(({ name, records }) => [name, records]));
const behind = async (more: object, client = father): Promise<string[]> => {
  const asked = { studentId, termId: school.world.termId, ...more };
  const { growthRecords } = await client.ask(BEHIND, asked);
  return growthRecords.nodes.map(({ record }: { record: { words: string } }) => record.words);
};

test('in the first week there are the dimensions of the scheme with nothing in them, and no last term', async () => {
  const growth = await growthOf(await school.parent('安云'), { studentId: school.ids('安云')[0] });

  expect(growth.dimensions).toEqual([
    { id: 'academic', name: '学业水平', slot: 2, records: 0, before: null },
    { id: 'humanity', name: '人文素养', slot: 1, records: 0, before: null },
    { id: 'sport', name: '体育活动', slot: 3, records: 0, before: null },
    { id: 'art', name: '艺术素养', slot: 4, records: 0, before: null },
    { id: 'practice', name: '社会实践', slot: 5, records: 0, before: null },
  ]);
  expect(growth).toMatchObject({ termName: '三年级上', startsOn: '2026-09-01', endsOn: '2027-01-29', days: [] });
  expect(growth.terms).toEqual([{ name: '三年级上', records: 0, byDimension: [0, 0, 0, 0, 0] }]);
});

test('records count by dimension and by the day of what happened; drafts, returned, hidden and withdrawn ones do not', async () => {
  const pupil = await school.pupil('安春');
  await school.save(father, { words: '写作业', happenedOn: '2026-11-20' });
  await school.save(father, { words: '画画', category: 'art', happenedOn: '2026-11-21' });
  await school.save(leader, {
    words: '课上朗读',
    happenedOn: '2026-11-20',
    as: 'TEACHER',
    photoIds: [await school.photo(leader)],
  });
  await school.save(pupil, { words: '等着核实', happenedOn: '2026-11-22' });
  await school.save(father, { words: '只是开头', submit: false });
  const taken = await school.save(father, { words: '收回' });
  await school.withdraw(father, taken.id);
  const returned = await school.save(pupil, { words: '请补写' });
  await school.review(leader, [returned.id], 'RETURN', '请写清楚');
  const hidden = await school.save(father, { words: '藏起' });
  await school.review(leader, [hidden.id], 'HIDE', '照片里有别的孩子');

  const growth = await growthOf();
  expect(counts(growth)).toEqual({ 学业水平: 3, 人文素养: 0, 体育活动: 0, 艺术素养: 1, 社会实践: 0 });
  expect(growth.days).toEqual([
    { day: '2026-11-20', records: 2 },
    { day: '2026-11-21', records: 1 },
    { day: '2026-11-22', records: 1 },
  ]);
  expect(growth.terms).toEqual([{ name: '三年级上', records: 4, byDimension: [3, 0, 0, 1, 0] }]);
});

test('every number opens its rows', async () => {
  expect(await behind({})).toEqual(['等着核实', '课上朗读', '画画', '写作业']);
  expect(await behind({ dimensionId: 'academic' })).toEqual(['等着核实', '课上朗读', '写作业']);
  expect(await behind({ dimensionId: 'art' })).toEqual(['画画']);
  expect(await behind({ dimensionId: 'sport' })).toEqual([]);
  expect(await behind({ dimensionId: 'nonsense' })).toEqual([]);
  expect(await behind({ day: '2026-11-20' })).toEqual(['课上朗读', '写作业']);
  expect(await behind({ day: '2026-11-20', dimensionId: 'art' })).toEqual([]);
});

test('its pages join without a gap', async () => {
  const words: string[] = [];
  let after: string | null = null;
  do {
    const asked: Record<string, unknown> = { studentId, termId: school.world.termId, first: 2, after };
    const page = (await father.ask(BEHIND, asked)).growthRecords;
    words.push(...page.nodes.map(({ record }: { record: { words: string } }) => record.words));
    after = page.nextCursor;
  } while (after);

  expect(words).toEqual(['等着核实', '课上朗读', '画画', '写作业']);
});

test('a record of another child of the class never counts, and one about both counts for each', async () => {
  const before = counts(await growthOf());
  await school.save(leader, { words: '两人合作', studentIds: school.ids('安春', '安夏'), as: 'TEACHER' });
  await school.save(leader, { words: '安夏一人', studentIds: school.ids('安夏'), as: 'TEACHER' });

  expect(counts(await growthOf())['学业水平']).toBe(before['学业水平']! + 1);
  const other = await school.parent('安夏');
  const about = { studentId: school.ids('安夏')[0] };
  expect(counts(await growthOf(other, about))['学业水平']).toBe(2);
  expect(await behind(about, other)).toEqual(['安夏一人', '两人合作']);
  expect(await behind({})).not.toContain('安夏一人');
});

test('the pupil and the class teachers see the same; other families, classes and schools find nothing', async () => {
  const seen = await growthOf();
  expect(await growthOf(await school.pupil('安春'))).toEqual(seen);
  expect(await growthOf(await school.staff('T004'))).toEqual(seen);

  const stranger = await EvidenceWorld.open(api);
  const termId = school.world.termId;
  for (const client of [await school.parent('安夏'), await school.pupil('安夏'), await stranger.staff('T001')]) {
    expect(await client.refusal(GROWTH, { studentId })).toBe('NOT_FOUND');
    expect(await client.refusal(BEHIND, { studentId, termId })).toBe('NOT_FOUND');
  }
  const [other] = school.ids('白雨');
  expect(await leader.refusal(GROWTH, { studentId: other })).toBe('NOT_FOUND');
  expect(await father.refusal(GROWTH, { studentId, termId: stranger.world.termId })).toBe('NOT_FOUND');
  expect(await father.refusal(BEHIND, { studentId, termId: stranger.world.termId })).toBe('NOT_FOUND');
});

test.each(['2026-13-01', '2026-1-1', '昨天', ''])('%j is no day, and it is said', async (day) => {
  const { errors } = await father.raw(BEHIND, { studentId, termId: school.world.termId, day });

  expect(errors![0]).toMatchObject({
    message: '日期应写成 2026-09-01 这样。',
    extensions: { code: 'INVALID_INPUT', field: 'day' },
  });
});

test('P3 growth, its rows and the wall cost the same for a few records and for many', async () => {
  const ask = async () => {
    const costs: number[] = [];
    for (const query of [GROWTH, BEHIND, WALL]) {
      const asked: Record<string, unknown> = { studentId, first: 100, dimensionId: 'academic' };
      const wanted = [...query.matchAll(/\$(\w+):/g)].map(([, name]) => name!);
      const variables = Object.fromEntries(
        Object.entries({ ...asked, termId: school.world.termId }).filter(([name]) => wanted.includes(name)),
      );
      await father.ask(query, variables);
      costs.push(father.statements);
    }
    return costs;
  };
  await school.give(leader, ['安春'], 'speaking');
  await ask();
  const few = await ask();
  for (let made = 0; made < 15; made++) {
    await school.save(father, { category: made % 2 ? 'study' : 'practice' });
    await school.give(leader, ['安春'], 'speaking');
  }

  expect(await ask()).toEqual(few);
  // The session; the pupil, the terms, the counts by term and by day, the schemes of the school.
  expect(few[0]).toBe(6);
  // The session; the pupil, the terms, the counts by term, the records, their children, their photos.
  expect(few[1]).toBe(7);
  // The session; the pupil, the terms, the flowers.
  expect(few[2]).toBe(4);
});
