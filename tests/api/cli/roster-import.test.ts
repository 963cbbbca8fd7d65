import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createConnection } from 'mysql2/promise';
import { SMALL_STAFF, SMALL_STUDENTS, smallRoster, staffSheet, studentsSheet } from '../../support/small-roster';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const ROSTERS = path.join(ROOT, 'api/demo/rosters');
const MESSY = path.join(ROSTERS, '雁山实验小学_表格不规范');
const CLEAN = path.join(ROSTERS, '天中第一小学');

let folder: string;
let env: Record<string, string | undefined>;
let database: string | null = null;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'zongping-cli-'));
  const keys = Object.fromEntries(
    ['sealing', 'index', 'signing'].map((name) => [name, randomBytes(32).toString('hex')]),
  );
  env = {
    ...process.env,
    NODE_ENV: 'test',
    NODE_OPTIONS: '',
    DATA_DIR: path.join(folder, 'data'),
    KEYS: JSON.stringify(keys),
  };
  const server = process.env.ZONGPING_TEST_MARIADB_URL;
  if (process.env.ZONGPING_TEST_DATABASE === 'mariadb' && server) {
    database = `zongping_cli_${randomBytes(5).toString('hex')}`;
    await query(server, `create database ${database} character set utf8mb4 collate utf8mb4_bin`);
    env.DATABASE_URL = new URL(`/${database}`, server).href;
  }
});

afterAll(async () => {
  if (database) await query(process.env.ZONGPING_TEST_MARIADB_URL!, `drop database ${database}`);
  rmSync(folder, { recursive: true, force: true });
});

async function query(url: string, text: string): Promise<void> {
  const connection = await createConnection(url);
  await connection.query(text);
  await connection.end();
}

interface Ended {
  code: number | null;
  out: string;
  told: string;
}

function zongping(...args: string[]): Promise<Ended> {
  const child = spawn(path.join(ROOT, 'node_modules/.bin/node'), [path.join(ROOT, 'api/dist/cli.js'), ...args], {
    env: env as never,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, told]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk) => out.push(String(chunk)));
  child.stderr.on('data', (chunk) => told.push(String(chunk)));
  return new Promise((resolve) =>
    child.once('close', (code) => resolve({ code, out: out.join(''), told: told.join('') })),
  );
}

const roster = (...args: string[]) => zongping('roster', 'import', ...args);

const rowsOf = ({
  added,
  changed,
  left,
  unchanged,
  refused,
}: {
  added: number;
  changed: number;
  left: number;
  unchanged: number;
  refused: unknown[];
}) => [added, changed, left, unchanged, refused.length];

test('GL-1 a preview needs neither school nor database and prints only the JSON', async () => {
  const { code, out, told } = await roster(MESSY, '--school', 'messy', '--json');
  const report = JSON.parse(out);

  expect([code, told]).toEqual([0, '']);
  expect(Object.keys(report)).toEqual(['added', 'changed', 'left', 'unchanged', 'refused']);
  expect(rowsOf(report)).toEqual([314, 0, 0, 0, 8]);
  expect(Object.keys(report.refused[0])).toEqual(['file', 'row', 'column', 'value', 'reason']);
  const expected = JSON.parse(readFileSync(path.join(MESSY, '学生.应拒绝的行.json'), 'utf8')) as {
    row: number;
    column: string;
  }[];
  expect(report.refused.map(({ row, column }: { row: number; column: string }) => [row, column])).toEqual(
    expected.map(({ row, column }) => [row, column]),
  );
});

test('GL-1 a preview has written nothing: the school does not exist afterwards', async () => {
  const { code, told } = await zongping('staff', 'open-accounts', '--school', 'messy');

  expect(code).toBe(1);
  expect(told).toContain('没有代码为 messy 的学校');
});

test('GL-1 a preview in words names each refused row', async () => {
  const { code, out } = await roster(MESSY, '--school', 'messy');

  expect(code).toBe(0);
  expect(out).toContain('不能导入的 8 行：');
  expect(out).toContain('学生.xlsx 第 8 行 · 身份证件号');
  expect(out).toContain('这是预览，没有写入任何内容。');
});

test('GL-1 a commit with refused rows is refused, says so, and ends with 1', async () => {
  const { code, out, told } = await roster(MESSY, '--school', 'messy', '--name', '试验小学', '--commit', '--json');

  expect(code).toBe(1);
  expect(rowsOf(JSON.parse(out))).toEqual([314, 0, 0, 0, 8]);
  expect(told).toContain('8 行');
  expect((await zongping('staff', 'open-accounts', '--school', 'messy')).code).toBe(1);
});

test('GL-1 a commit that leaves the refused rows out by word is made, and the same folder changes nothing', async () => {
  const args = [MESSY, '--school', 'messy', '--name', '试验小学', '--commit', '--skip-refused', '--json'];
  const first = await roster(...args);
  const again = await roster(...args);

  expect([first.code, rowsOf(JSON.parse(first.out))]).toEqual([0, [314, 0, 0, 0, 8]]);
  expect([again.code, rowsOf(JSON.parse(again.out))]).toEqual([0, [0, 0, 0, 314, 8]]);
});

test('GL-1 a folder of CSV is read like one of workbooks, committed, and its staff can be given accounts', async () => {
  const own = path.join(folder, 'csv');
  mkdirSync(own);
  for (const { name, bytes } of smallRoster()) writeFileSync(path.join(own, name), bytes);
  const done = await roster(own, '--school', 'clean', '--name', '整齐小学', '--stage', 'primary', '--commit');
  expect(done.code).toBe(0);
  expect(done.out).toContain('新增 18 行，有变化 0 行，离开 0 行，不变 0 行。');
  expect(done.out.trimEnd().endsWith('已导入。')).toBe(true);

  const opened = await zongping('staff', 'open-accounts', '--school', 'clean', '--staff', 'A003,T001');
  expect(opened.code).toBe(0);
  expect(
    opened.out
      .trim()
      .split('\n')
      .map((line) => line.split('\t').slice(0, 3)),
  ).toEqual([
    ['A003', '孙管理', 'A003@clean'],
    ['T001', '王语文', 'T001@clean'],
  ]);
});

test('GL-1 a commit needs the renames and the school said by their flags, and says which in words', async () => {
  const own = path.join(folder, 'another');
  mkdirSync(own);
  const sheets = [
    staffSheet(SMALL_STAFF.map(([number, name, ...row]) => [number, number === 'T003' ? '武体育' : name, ...row])),
    studentsSheet([{ ...SMALL_STUDENTS[0]!, name: '外校甲', birth: '20180611', sequence: 501 }]),
  ];
  for (const { name, bytes } of sheets) writeFileSync(path.join(own, name), bytes);
  const into = (...said: string[]) => roster(own, '--school', 'clean', ...said);

  const seen = await into();
  expect(seen.code).toBe(0);
  expect(seen.out).toContain('先看这里：\n  这份表里没有现在在校的学生 5 人，占 100%。');
  expect(seen.out).toContain('姓名变了的 1 人：\n  工号 T003：吴体育 → 武体育（教师.csv 第 7 行）');

  const refused = async (word: string, ...said: string[]) => {
    const { code, out } = await into('--commit', ...said);
    expect(code).toBe(1);
    expect(out).toContain('没有导入，任何内容都没有改动。');
    expect(out).toContain(word);
  };
  await refused('还没有输入学校名称');
  await refused('还没有输入学校名称', '--renames-confirmed', '1');
  await refused('输入的“整齐”不是这所学校的名称', '--renames-confirmed', '1', '--confirm-school', '整齐');
  await refused('有 1 个人的姓名会变成另一个', '--confirm-school', '整齐小学');
  await refused('有 1 个人的姓名会变成另一个', '--confirm-school', '整齐小学', '--renames-confirmed', '2');

  const done = await into('--commit', '--confirm-school', '整齐小学', '--renames-confirmed', '1');
  expect([done.code, done.out.trimEnd().endsWith('已导入。')]).toEqual([0, true]);
});

test.each([
  ['a folder that is not there', ['/nowhere/at/all', '--school', 'x'], '打不开文件夹'],
  ['no folder', ['--school', 'x'], '用法'],
  ['no school', [CLEAN], '用法'],
  ['a stage that is none', [CLEAN, '--school', 'x', '--stage', 'nursery'], '--stage'],
  ['a new school without a name', [CLEAN, '--school', 'nameless', '--commit'], '--name'],
  ['renames that are no number', [CLEAN, '--school', 'x', '--renames-confirmed', 'all'], '--renames-confirmed'],
  ['an option that is none', [CLEAN, '--school', 'x', '--no-such-option'], '--no-such-option'],
])('%s ends with an error in words and nothing on standard output', async (_, args, word) => {
  const { code, out, told } = await roster(...args);

  expect(code).toBe(1);
  expect(out).toBe('');
  expect(told).toContain(word);
  expect(told).not.toMatch(/\n\s+at /);
});

test('a folder without sheets is refused', async () => {
  const empty = path.join(folder, 'empty');
  mkdirSync(empty);
  const { code, told } = await roster(empty, '--school', 'x');

  expect([code, told]).toEqual([1, `文件夹 ${empty} 里没有 xlsx 或 csv 表格。\n`]);
});

test('a command that is none prints the help and ends with 2', async () => {
  const { code, out } = await zongping('roster', 'explode');

  expect(code).toBe(2);
  expect(out).toContain('roster import <文件夹>');
});
