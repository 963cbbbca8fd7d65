import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createConnection } from 'mysql2/promise';
import { startServer } from '../support/servers.mjs';
import { type Api, startApi } from '../support/api';
import {
  idNumber,
  SMALL_STAFF,
  SMALL_STUDENTS,
  type SmallStudent,
  smallRoster,
  staffSheet,
  studentsSheet,
} from '../support/small-roster';
import type { World } from '../support/world';
import { bring, commit, counts, preview, type Upload } from './roster-steps';

let api: Api;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
});

const others = (...names: string[]): Upload[] => smallRoster().filter((sheet) => !names.includes(sheet.name));
const STUDENTS = `query Students($id: ID!, $search: String) { classStudents(classId: $id, search: $search) { nodes { id name } } }`;
const STUDENT = `query Student($id: ID!) { student(id: $id) { guardians { name kinship } } }`;

async function guardiansOf(world: World, className: string, search: string): Promise<unknown> {
  const id = await world.classId(className);
  const { classStudents } = await world.administrator.ask(STUDENTS, { id, search });
  return (await world.administrator.ask(STUDENT, { id: classStudents.nodes[0].id })).student.guardians;
}

test('GL-1 the phone of two parents with different names warns and keeps them apart', async () => {
  const world = await api.world({ roster: [] });
  const shared: SmallStudent[] = SMALL_STUDENTS.map((pupil) =>
    pupil.name === '林晓禾'
      ? {
          ...pupil,
          guardians: [
            ['陈青', '母亲', '19900000001'],
            ['林远', '父亲', '19900000001'],
          ],
        }
      : pupil,
  );
  const seen = await preview(world.administrator, world.schoolId, [...others('学生.csv'), studentsSheet(shared)]);
  await commit(world.administrator, seen.id);

  expect(seen.warnings.some(({ message }) => message.includes('陈青') && message.includes('林远'))).toBe(true);
  expect(await guardiansOf(world, '三年级（1）班', '林晓禾')).toEqual([
    { name: '陈青', kinship: '母亲' },
    { name: '林远', kinship: '父亲' },
  ]);
});

test('GL-1 two teachers of one name stay apart by their numbers', async () => {
  const world = await api.world({ roster: [] });
  const namesakes = staffSheet([...SMALL_STAFF, ['T004', '王语文', '男', '语文', '19911110014', '教师']]);
  const teaching = {
    name: '任课.csv',
    bytes: '年级,班级,语文,数学,体育\n三年级,三年级（1）班,王语文(T001),,\n二年级,二年级（1）班,王语文(T004),,',
  };
  await bring(world.administrator, world.schoolId, [...others('教师.csv', '任课.csv'), namesakes, teaching]);
  const classes = `{ myClasses { schoolClass { name } } }`;
  const names = async (number: string) =>
    (await (await world.staff(number)).ask(classes)).myClasses.map(
      (row: { schoolClass: { name: string } }) => row.schoolClass.name,
    );

  expect(await names('T001')).toEqual(['三年级（1）班']);
  expect(await names('T004')).toEqual(['二年级（1）班']);
});

test('GL-1 a teacher named without a number that two share is refused', async () => {
  const world = await api.world({ roster: [] });
  const namesakes = staffSheet([...SMALL_STAFF, ['T004', '王语文', '男', '语文', '19911110014', '教师']]);
  const teaching = { name: '任课.csv', bytes: '年级,班级,语文\n三年级,三年级（1）班,王语文' };
  const seen = await preview(world.administrator, world.schoolId, [
    ...others('教师.csv', '任课.csv'),
    namesakes,
    teaching,
  ]);

  expect(seen.refused.map(({ file, row, column }) => [file, row, column])).toEqual([['任课.csv', 2, '语文']]);
});

const teacherParent = (): Upload[] => [
  ...others('学生.csv'),
  studentsSheet(
    SMALL_STUDENTS.map((pupil) =>
      pupil.name === '刘知远' ? { ...pupil, guardians: [['周数学', '父亲', '19911110012']] } : pupil,
    ),
  ),
];
const CHILDREN = `{ myChildren { name } }`;

test('GL-1 a teacher who is also a parent is offered and not joined by silence', async () => {
  const world = await api.world({ roster: [] });
  const seen = await preview(world.administrator, world.schoolId, teacherParent());

  expect(seen.offers).toEqual([
    { id: seen.offers[0]!.id, staffNumber: 'T002', staffName: '周数学', childName: '刘知远' },
  ]);
  await commit(world.administrator, seen.id);
  expect((await (await world.staff('T002')).ask(CHILDREN)).myChildren).toEqual([]);
});

test('GL-1 a teacher whose offer was accepted is the guardian', async () => {
  const world = await api.world({ roster: [] });
  const seen = await preview(world.administrator, world.schoolId, teacherParent());
  await commit(world.administrator, seen.id, { joinTeacherParents: [seen.offers[0]!.id] });

  expect((await (await world.staff('T002')).ask(CHILDREN)).myChildren).toEqual([{ name: '刘知远' }]);
  expect(counts(await preview(world.administrator, world.schoolId, teacherParent()))).toEqual([0, 0, 0, 18, 0]);
});

test('GL-1 rare characters, dots and other papers survive the import', async () => {
  const world = await api.world({ roster: [] });
  const head = '姓名,性别,出生日期,身份证件类型,身份证件号,学籍号,年级,班级,监护人1姓名,监护人1关系,监护人1电话';
  const rows = [
    `杨䶮,女,20180101,护照,E20952251,L999628830542787901,三年级,三年级（1）班,𠮷田,母亲,19900000031`,
    `古丽娜尔·艾合买提,女,20180102,港澳居民来往内地通行证,H97821005,L888317483998136501,三年级,三年级（1）班,龘龘,母亲,19900000032`,
    `𬭩𬭎,男,20180103,居民身份证,${idNumber('20180103', 201)},G${idNumber('20180103', 201)},三年级,三年级（1）班,O'Neil,父亲,19900000033`,
  ];
  const sheet = { name: '学生.csv', bytes: [head, ...rows].join('\n') };
  const seen = await preview(world.administrator, world.schoolId, [...others('学生.csv'), sheet]);
  expect(seen.refused).toEqual([]);
  await commit(world.administrator, seen.id);

  const id = await world.classId('三年级（1）班');
  const { classStudents } = await world.administrator.ask(STUDENTS, { id });
  expect(classStudents.nodes.map(({ name }: { name: string }) => name).sort()).toEqual(
    ['杨䶮', '古丽娜尔·艾合买提', '𬭩𬭎'].sort(),
  );
  expect(await guardiansOf(world, '三年级（1）班', '杨䶮')).toEqual([{ name: '𠮷田', kinship: '母亲' }]);
  expect(counts(await preview(world.administrator, world.schoolId, [...others('学生.csv'), sheet]))).toEqual([
    0, 0, 0, 16, 0,
  ]);
});

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());

/** All that a server keeps: its files (the embedded database among them), and every table of a MariaDB. */
async function everythingKept(server: { dataDir: string; env: Record<string, string | undefined> }): Promise<string> {
  const kept = filesUnder(server.dataDir).map((file) => readFileSync(file).toString('utf8'));
  if (server.env.DATABASE_URL) {
    const connection = await createConnection({ uri: server.env.DATABASE_URL, dateStrings: true });
    const [tables] = (await connection.query('show tables')) as unknown as [Record<string, string>[]];
    for (const table of tables.flatMap((row) => Object.values(row))) {
      const [rows] = await connection.query(`select * from \`${table}\``);
      kept.push(JSON.stringify(rows));
    }
    await connection.end();
  }
  return kept.join('\n');
}

test('GL-1 needless columns are kept nowhere, and numbers and phones nowhere in clear', async () => {
  const server = await startServer(7);
  const heard: string[] = [];
  server.listen((chunk: string) => heard.push(chunk));
  const own: Api = { ...api, url: server.url };
  try {
    const { buildWorld } = await import('../support/world');
    const { Client } = await import('../support/client');
    const guest = () => new Client(server.url, null);
    const operator = await guest().signIn('operator', 'operator-of-tests');
    const isolated: Api = {
      ...own,
      guest,
      signIn: (...args) => guest().signIn(...args),
      operator: async () => operator,
    };
    const world = await buildWorld(isolated, { roster: [] });
    const student = smallRoster().find(({ name }) => name === '学生.csv')!;
    const [head, ...rows] = student.bytes.split('\n');
    const withAddress = {
      name: '学生.csv',
      bytes: [`${head},家庭住址,独生子女`, ...rows.map((row) => `${row},住址标记七号,独生标记`)].join('\n'),
    };
    const spoilt = {
      ...withAddress,
      bytes: `${withAddress.bytes}\n坏行,男,20180101,居民身份证,990000201801010000,,,,,,,,,,,,,,住址标记九号,`,
    };
    await bring(world.administrator, world.schoolId, [...others('学生.csv'), spoilt], { skipRefused: true });
    await new Promise((resolve) => setTimeout(resolve, 200));

    const kept = await everythingKept(server as never);
    const told = `${kept}\n${heard.join('')}`;
    expect(kept).toContain('林晓禾');
    expect(told).not.toContain('住址标记');
    expect(told).not.toContain('独生标记');
    for (const { birth, sequence, guardians } of SMALL_STUDENTS) {
      expect(told).not.toContain(idNumber(birth, sequence));
      for (const [, , phone] of guardians) expect(told).not.toContain(phone);
    }
    for (const [, , , , phone] of SMALL_STAFF) expect(told).not.toContain(phone);
    expect(told).not.toContain('990000201801010000');
    expect(told).not.toContain('a-good-password');
    expect(told).not.toContain(world.administrator.token);
  } finally {
    await server.stop();
  }
});
