import { type Api, startApi } from '../../support/api';
import type { Client } from '../../support/client';
import { EvidenceWorld } from '../../support/evidence-world';
import { CHILD_MEASURES, CLASS_RESULTS, MeasureWorld, type NamedCell, SAVE_RESULTS } from '../../support/measure-world';

const NOBODY = '0'.repeat(16);

let api: Api;
let school: EvidenceWorld;
let world: MeasureWorld;
let leader: Client;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api, 'general-framework');
  world = new MeasureWorld(school);
  leader = await school.staff('T001');
});

const codeOf = async (client: Client, cells: NamedCell[], classId = school.third): Promise<string> => {
  const { errors } = await client.raw(SAVE_RESULTS, world.input(cells, classId));
  return errors?.[0]?.extensions.code ?? 'done';
};
const timesTen = <T>(send: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: 10 }, send));

test('sent ten times at once under one key, a batch is entered once and everybody gets its answer', async () => {
  const sent = world.input([{ child: '安春', mark: 9000 }]);
  const answers = await timesTen(() => leader.raw(SAVE_RESULTS, sent));

  expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
  expect(await world.cell(leader, '安春')).toMatchObject({ mark: 9000, version: 1 });
});

test('of ten people who enter the same empty cell at once one wins, and what they read is what the winner sent', async () => {
  const marks = Array.from({ length: 10 }, (_, index) => 8000 + index);
  const codes = await Promise.all(marks.map((mark) => codeOf(leader, [{ child: '安夏', mark }])));

  expect(codes.filter((code) => code === 'done')).toHaveLength(1);
  expect(codes.filter((code) => code !== 'done' && code !== 'CONFLICT')).toEqual([]);
  expect(await world.cell(leader, '安夏')).toMatchObject({ mark: marks[codes.indexOf('done')], version: 1 });
});

test('two people who change one result at once: one wins, the other hears of it with the name, and nothing else of that batch is kept', async () => {
  const office = school.world.administrator;
  await world.save(leader, [{ child: '安秋', mark: 8000 }]);
  await world.save(leader, [{ child: '安秋', mark: 8100, version: 1 }]);
  const stale = world.input([
    { child: '安冬', mark: 7000 },
    { child: '安秋', mark: 8200, version: 1 },
  ]);

  await expect(office.ask(SAVE_RESULTS, stale)).rejects.toMatchObject({
    code: 'CONFLICT',
    message: '安秋的成绩刚刚被别人改过。您填的都还在，请看过最新内容后再保存。',
  });
  expect(await world.cell(leader, '安秋')).toMatchObject({ mark: 8100, version: 2 });
  expect(await world.cell(leader, '安冬')).toBeNull();
});

test('removed and changed at once, the cell is what the one who won made of it', async () => {
  await world.save(leader, [{ child: '安梅', mark: 8000 }]);
  const [removed, changed] = await Promise.all([
    codeOf(leader, [{ child: '安梅', version: 1 }]),
    codeOf(school.world.administrator, [{ child: '安梅', mark: 9000, version: 1 }]),
  ]);
  const cell = await world.cell(leader, '安梅');

  expect([removed, changed].sort()).toEqual(['CONFLICT', 'done']);
  if (removed === 'done') expect(cell).toBeNull();
  else expect(cell).toMatchObject({ mark: 9000, version: 2 });
});

test('what stands already is entered again without a conflict and without a new version', async () => {
  await world.save(leader, [{ child: '安兰', mark: 8000 }]);
  await world.save(leader, [{ child: '安兰', mark: 8000 }]);
  expect(await codeOf(leader, [{ child: '安菊' }])).toBe('done');

  expect(await world.cell(leader, '安兰')).toMatchObject({ version: 1 });
});

test('a cell that somebody emptied meanwhile is a conflict, not a new one', async () => {
  await world.save(leader, [{ child: '安竹', mark: 8000 }]);
  await world.save(leader, [{ child: '安竹', version: 1 }]);

  expect(await codeOf(leader, [{ child: '安竹', mark: 8500, version: 1 }])).toBe('CONFLICT');
});

test.each([
  ['a pupil of another class', () => '白雨'],
  ['no pupil', () => NOBODY],
  ['no id at all', () => "' or 1=1 --"],
])('cells of %s are not found, and the rest of the batch is not kept', async (_, child) => {
  expect(
    await codeOf(leader, [
      { child: '安江', mark: 9000 },
      { child: child(), mark: 9000 },
    ]),
  ).toBe('NOT_FOUND');
  expect(await world.cell(leader, '安江')).toBeNull();
});

test('a pupil, a class, a term of another school are not found, in the same words as what does not exist', async () => {
  const far = await EvidenceWorld.open(api, 'general-framework');
  const [stranger] = far.ids('安春');
  const said = async (query: string, variables: Record<string, unknown>): Promise<string> =>
    (await leader.raw(query, variables)).errors![0]!.message;

  expect(await codeOf(leader, [{ child: stranger!, mark: 9000 }])).toBe('NOT_FOUND');
  expect(await codeOf(leader, [{ child: '安春', mark: 9000 }], far.third)).toBe('NOT_FOUND');
  for (const [own, other] of [
    [{ classId: far.third }, { classId: NOBODY }],
    [{ classId: far.second }, { classId: 'x' }],
  ] as const)
    expect(await said(CLASS_RESULTS, own)).toBe(await said(CLASS_RESULTS, other));
  expect(await said(CHILD_MEASURES, { studentId: stranger })).toBe(await said(CHILD_MEASURES, { studentId: NOBODY }));
  const [own] = school.ids('安春');
  expect(await said(CHILD_MEASURES, { studentId: own, termId: far.world.termId })).toBe(
    await said(CHILD_MEASURES, { studentId: own, termId: NOBODY }),
  );
});

test.each([-1, 10_001, 2_147_483_647, -2_147_483_648])('a mark of %i is refused and names the pupil', async (mark) => {
  await expect(leader.ask(SAVE_RESULTS, world.input([{ child: '安河', mark }]))).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    message: '有 1 格要改，所有成绩都还没有保存。安河的语文：分数应在 0 到 100 之间。',
  });
});

test.each([1.5, 2_147_483_648, '90', Number.MAX_SAFE_INTEGER])('%p is no mark on the wire', async (mark) => {
  const { errors } = await leader.raw(SAVE_RESULTS, world.input([{ child: '安河', mark: mark as number }]));

  expect(errors).toHaveLength(1);
  expect(await world.cell(leader, '安河')).toBeNull();
});

test('more than a thousand cells, none, and one cell twice are refused', async () => {
  const cell = { child: '安河', mark: 9000 };

  expect(await codeOf(leader, [])).toBe('INVALID_INPUT');
  expect(await codeOf(leader, [cell, cell])).toBe('INVALID_INPUT');
  await expect(leader.ask(SAVE_RESULTS, world.input(Array.from({ length: 1001 }, () => cell)))).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    message: '一次最多保存 1000 格成绩，请分几次保存。',
  });
  expect(await world.cell(leader, '安河')).toBeNull();
});

test('of many wrong cells ten are named in words and all in the data', async () => {
  const cells = [...school.pupils.keys()]
    .filter((child) => child.startsWith('安'))
    .map((child) => ({ child, mark: -1 }));
  const error = await leader.ask(SAVE_RESULTS, world.input(cells)).catch((caught: unknown) => caught);

  expect(error).toMatchObject({ message: expect.stringMatching(/^有 14 格要改.*；还有 4 格。$/) });
  expect((error as { data: { cells: unknown[] } }).data.cells).toHaveLength(14);
});

test('the whole class in all subjects is entered in one go, also by the office that the scheme names', async () => {
  const { subjects, rows } = await world.grid(school.world.administrator);
  const cells: NamedCell[] = rows.flatMap(({ name }: { name: string }) =>
    subjects.map(({ id }: { id: string }) => ({ child: name, subject: id, level: 'good' })),
  );
  const open = cells.filter(({ subject }) => subject !== 'chinese');
  await world.save(school.world.administrator, open);
  const after = await world.grid(leader);

  expect(open.length).toBe(14 * (subjects.length - 1));
  for (const row of after.rows)
    expect(row.results.filter(({ subject }: { subject: string }) => subject !== 'chinese')).toHaveLength(
      subjects.length - 1,
    );
});
