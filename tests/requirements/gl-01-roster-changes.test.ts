import { type Api, startApi } from '../support/api';
import type { Client } from '../support/client';
import {
  SMALL_STAFF,
  SMALL_STUDENTS,
  type SmallStudent,
  smallRoster,
  staffSheet,
  studentsSheet,
} from '../support/small-roster';
import type { World } from '../support/world';
import { bring, commit, counts, preview, readImport, undo, UNDO, undoInput, type Upload } from './roster-steps';

const CLASSES = `query Classes($id: ID!) { schoolClasses(schoolId: $id) { id name studentCount homeroomTeacherName } }`;
const STUDENTS = `query Students($id: ID!) { classStudents(classId: $id) { nodes { id name seatNumber sex } } }`;
const CHANGES = `query Changes($id: ID!, $kind: RosterChangeKind, $words: String, $first: Int, $after: Int) {
  rosterImport(id: $id) { changes(kind: $kind, words: $words, first: $first, after: $after) { kind what } }
}`;
const MY_CLASSES = `{ myClasses { isHomeroom courseNames schoolClass { name } } }`;

let api: Api;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
});

interface ClassList {
  name: string;
  studentCount: number;
  homeroomTeacherName: string | null;
  students: { id: string; name: string; seatNumber: number | null; sex: string }[];
}

/** Everything that the office sees of the rolls. */
async function rolls(client: Client, schoolId: string): Promise<ClassList[]> {
  const { schoolClasses } = await client.ask(CLASSES, { id: schoolId });
  const lists: ClassList[] = [];
  for (const { id, ...row } of schoolClasses) {
    const { classStudents } = await client.ask(STUDENTS, { id });
    const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);
    lists.push({ ...row, students: classStudents.nodes.sort(byName) });
  }
  return lists;
}

const pupil = (name: string): SmallStudent => SMALL_STUDENTS.find((one) => one.name === name)!;
const NEWCOMER: SmallStudent = {
  name: '单丽䶮',
  sex: '女',
  birth: '20180620',
  sequence: 108,
  className: '三年级（1）班',
  seat: 4,
  guardians: [['单立', '父亲', '19900000008']],
};

/** One pupil renamed, one moved, one gone, one new; one teacher with another subject; one assignment moved. */
const changedFolder = (): Upload[] => [
  ...smallRoster().filter((sheet) => ['班级.csv', '课程.csv'].includes(sheet.name)),
  staffSheet(SMALL_STAFF.map((row) => (row[0] === 'T003' ? [...row.slice(0, 3), '音乐', ...row.slice(4)] : row))),
  {
    name: '任课.csv',
    bytes: [
      '年级,班级,语文,数学,体育',
      '三年级,三年级（1）班,王语文(T001),周数学(T002),吴体育(T003)',
      '二年级,二年级（1）班,,王语文(T001),',
    ].join('\n'),
  },
  studentsSheet([
    { ...pupil('林晓禾'), name: '林小禾' },
    { ...pupil('刘知远'), className: '三年级（1）班' },
    pupil('林晓麦'),
    { ...pupil('艾力江·买买提'), className: '二年级（1）班', seat: 5 },
    NEWCOMER,
  ]),
];

describe('a changed folder', () => {
  let world: World;
  let before: ClassList[];
  let importId: string;

  beforeAll(async () => {
    world = await api.world();
    before = await rolls(world.administrator, world.schoolId);
  });

  test('GL-1 a changed folder shows exactly what is added, changed and left', async () => {
    const seen = await preview(world.administrator, world.schoolId, changedFolder());
    importId = seen.id;

    // 2 classes, 3 courses, 5 of 6 staff, 1 of 2 assignments and 2 of 5 pupils stay as they are.
    expect(counts(seen)).toEqual([1, 4, 1, 13, 0]);
    expect(seen.changes.map(({ kind, file, row, what, detail }) => [kind, file, row, what, detail])).toEqual([
      ['CHANGED', '教师.csv', 7, '教师 吴体育(T003)', '任教学科：体育 → 音乐'],
      ['CHANGED', '任课.csv', 3, '任课 二年级（1）班', '数学：周数学(T002) → 王语文(T001)'],
      ['CHANGED', '学生.csv', 2, '学生 林小禾（三年级（1）班）', '姓名：林晓禾 → 林小禾'],
      [
        'CHANGED',
        '学生.csv',
        5,
        '学生 艾力江·买买提（二年级（1）班）',
        '入学年月：2024-09 → 2025-09；班内学号：3 → 5；班级：三年级（1）班 → 二年级（1）班',
      ],
      ['LEFT', null, null, '学生 何雨薇（二年级（1）班）', '这次的表里没有'],
      ['ADDED', '学生.csv', 6, '学生 单丽䶮（三年级（1）班）', '监护人 1 人'],
    ]);
    expect(await rolls(world.administrator, world.schoolId)).toEqual(before);
  });

  test('GL-1 the changes can be turned over kind by kind, searched, and never more than two hundred at once', async () => {
    const office = world.administrator;
    const some = async (wishes: Record<string, unknown>) =>
      (await office.ask(CHANGES, { id: importId, ...wishes })).rosterImport.changes.map(
        ({ what }: { what: string }) => what,
      );

    expect(await some({ kind: 'CHANGED', first: 2 })).toEqual(['教师 吴体育(T003)', '任课 二年级（1）班']);
    expect(await some({ kind: 'CHANGED', first: 2, after: 2 })).toEqual([
      '学生 林小禾（三年级（1）班）',
      '学生 艾力江·买买提（二年级（1）班）',
    ]);
    expect(await some({ kind: 'CHANGED', after: 4 })).toEqual([]);
    expect(await some({ kind: 'LEFT' })).toEqual(['学生 何雨薇（二年级（1）班）']);
    expect(await some({ words: ' 单立 ' })).toEqual([]);
    expect(await some({ words: '音乐' })).toEqual(['教师 吴体育(T003)']);
    expect(await some({ words: '学生.csv', kind: 'ADDED' })).toEqual(['学生 单丽䶮（三年级（1）班）']);
    expect(await some({})).toHaveLength(6);
    for (const wishes of [{ first: 0 }, { first: 201 }, { after: -1 }])
      expect(await office.refusal(CHANGES, { id: importId, ...wishes })).toBe('INVALID_INPUT');
  });

  test('GL-1 a committed change is what the classes show', async () => {
    const teacher = await world.staff('T001');
    await commit(world.administrator, importId, { renamesConfirmed: 1 });

    const [second, third] = (await rolls(world.administrator, world.schoolId)).sort((one) =>
      one.name.startsWith('二') ? -1 : 1,
    );
    expect(second!.students.map(({ name, seatNumber }) => [name, seatNumber])).toEqual([
      ['林晓麦', 1],
      ['艾力江·买买提', 5],
    ]);
    expect(third!.students.map(({ name }) => name)).toEqual(['刘知远', '单丽䶮', '林小禾']);
    expect((await teacher.ask(MY_CLASSES)).myClasses).toEqual([
      { isHomeroom: true, courseNames: ['语文'], schoolClass: { name: '三年级（1）班' } },
      { isHomeroom: false, courseNames: ['数学'], schoolClass: { name: '二年级（1）班' } },
    ]);
  });

  test('GL-1 an undo puts the classes back as they were', async () => {
    const entry = await readImport(world.administrator, importId);
    expect([entry.viewerCanUndo, entry.undoBlockedBy]).toEqual([true, []]);

    expect((await undo(world.administrator, importId)).state).toBe('UNDONE');
    expect(await rolls(world.administrator, world.schoolId)).toEqual(before);
    expect(counts(await preview(world.administrator, world.schoolId, smallRoster()))).toEqual([0, 0, 0, 18, 0]);
  });

  test('GL-1 what was undone is not undone again', async () => {
    expect(await world.administrator.refusal(UNDO, undoInput(importId))).toBe('CONFLICT');
  });

  test('GL-1 the same folder can be imported again after an undo', async () => {
    const again = await bring(world.administrator, world.schoolId, changedFolder(), { renamesConfirmed: 1 });

    expect(again.state).toBe('COMMITTED');
    expect(counts(await preview(world.administrator, world.schoolId, changedFolder()))).toEqual([0, 0, 0, 18, 0]);
  });
});

test('GL-1 a pupil who left and comes back is the same pupil', async () => {
  const world = await api.world();
  const without = [studentsSheet(SMALL_STUDENTS.filter(({ name }) => name !== '何雨薇'))];
  const find = async () =>
    (await rolls(world.administrator, world.schoolId))
      .flatMap(({ students }) => students)
      .find(({ name }) => name === '何雨薇');
  const first = (await find())!;

  await bring(world.administrator, world.schoolId, without);
  expect(await find()).toBeUndefined();
  await api.setClock('2026-11-24T02:00:00Z');
  const back = await bring(world.administrator, world.schoolId, [studentsSheet(SMALL_STUDENTS)]);

  expect(counts(back)).toEqual([1, 0, 0, 4, 0]);
  expect((await find())!.id).toBe(first.id);
  await api.setClock('2026-11-23T02:00:00Z');
});

test('GL-1 a first import is undone to nothing and can be made again', async () => {
  const world = await api.world({ roster: [] });
  const { id } = await bring(world.administrator, world.schoolId, smallRoster());

  expect((await undo(world.administrator, id)).state).toBe('UNDONE');
  expect(await rolls(world.administrator, world.schoolId)).toEqual([]);
  const again = await bring(world.administrator, world.schoolId, smallRoster());
  expect(counts(again)).toEqual([17, 1, 0, 0, 0]);
  expect((await rolls(world.administrator, world.schoolId)).map(({ studentCount }) => studentCount).sort()).toEqual([
    2, 3,
  ]);
});

const firstImportId = async (world: World): Promise<string> =>
  (
    await world.administrator.ask(`query Q($id: ID!) { rosterImports(schoolId: $id, first: 100) { nodes { id } } }`, {
      id: world.schoolId,
    })
  ).rosterImports.nodes.at(-1).id;

test('GL-1 an undo is refused when an account was opened since, and says whose', async () => {
  const world = await api.world();
  await world.staff('T001');
  const { errors } = await world.administrator.raw(UNDO, undoInput(await firstImportId(world)));

  expect(errors![0]!.extensions.code).toBe('RULE_BROKEN');
  expect(errors![0]!.extensions.data!.blockedBy).toEqual(['人员“王语文”：已开通账号']);
});

test('GL-1 an undo is refused when a second import changed a row since, and names it', async () => {
  const world = await api.world();
  const first = await firstImportId(world);
  const renamed = SMALL_STUDENTS.map((one) => (one.name === '刘知远' ? { ...one, name: '刘致远' } : one));
  const second = await bring(world.administrator, world.schoolId, [studentsSheet(renamed)], {
    renamesConfirmed: 1,
  });
  const before = await rolls(world.administrator, world.schoolId);

  const { errors } = await world.administrator.raw(UNDO, undoInput(first));
  expect(errors![0]!.extensions.code).toBe('RULE_BROKEN');
  expect(errors![0]!.message).toContain('刘致远');
  expect(await rolls(world.administrator, world.schoolId)).toEqual(before);

  await undo(world.administrator, second.id);
  expect(
    (await rolls(world.administrator, world.schoolId)).flatMap(({ students }) => students.map(({ name }) => name)),
  ).toContain('刘知远');
});

test.each([
  ['a brother of a guardian whom the first brought', { ...NEWCOMER, guardians: pupil('何雨薇').guardians }],
  ['a pupil in a class that the first brought', NEWCOMER],
])('GL-1 an undo is refused when a second import added %s', async (_, added) => {
  const world = await api.world();
  const first = await firstImportId(world);
  await bring(world.administrator, world.schoolId, [studentsSheet([...SMALL_STUDENTS, added])]);
  const before = await rolls(world.administrator, world.schoolId);

  const { errors } = await world.administrator.raw(UNDO, undoInput(first));

  expect(errors![0]!.extensions.code).toBe('RULE_BROKEN');
  expect(errors![0]!.message).toContain('单丽䶮');
  expect((await readImport(world.administrator, first)).undoBlockedBy.length).toBeGreaterThan(0);
  expect(await rolls(world.administrator, world.schoolId)).toEqual(before);
});

test('GL-1 an undo is refused when codes were printed since for those whom it brought', async () => {
  const world = await api.world();
  const input = { classId: await world.classId('三年级（1）班'), audience: 'GUARDIANS' };
  await world.administrator.ask(
    `mutation Print($input: IssueInvitationsInput!) { issueInvitations(input: $input) { code } }`,
    { input },
  );

  const { errors } = await world.administrator.raw(UNDO, undoInput(await firstImportId(world)));

  expect(errors![0]!.extensions.code).toBe('RULE_BROKEN');
  expect(errors![0]!.message).toContain('陈青');
});

test('GL-1 imports are undone in turn, the last one first', async () => {
  const world = await api.world();
  const before = await rolls(world.administrator, world.schoolId);
  const second = await bring(world.administrator, world.schoolId, [studentsSheet([...SMALL_STUDENTS, NEWCOMER])]);

  await undo(world.administrator, second.id);
  expect(await rolls(world.administrator, world.schoolId)).toEqual(before);
  await undo(world.administrator, await firstImportId(world));
  expect(await rolls(world.administrator, world.schoolId)).toEqual([]);
});
