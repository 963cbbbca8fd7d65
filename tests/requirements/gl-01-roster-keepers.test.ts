import { type Api, startApi } from '../support/api';
import type { Client } from '../support/client';
import { SMALL_STAFF, staffSheet } from '../support/small-roster';
import type { World } from '../support/world';
import { commit, preview } from './roster-steps';

const ROLES = `{ me { roles { kind } } }`;
const WARNINGS = `query Warnings($id: ID!) { rosterImport(id: $id) { warnings { file row message } } }`;
const LIST = `query List($id: ID!) { rosterImports(schoolId: $id, first: 50) { nodes { id state undoBlockedBy } } }`;

let api: Api;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
});

const rolesOf = async (who: Client): Promise<string[]> =>
  (await who.ask(ROLES)).me.roles.map((role: { kind: string }) => role.kind).sort();
/** The staff sheet with other posts for some. */
const posts = (other: Record<string, string>) => [
  staffSheet(SMALL_STAFF.map(([number, ...row]) => [number, ...row.slice(0, -1), other[number] ?? row.at(-1)!])),
];
const warningsOf = async (who: Client, id: string) => (await who.ask(WARNINGS, { id })).rosterImport.warnings;

async function importBy(
  who: Client,
  world: World,
  sheets: ReturnType<typeof posts>,
  wishes?: { renamesConfirmed: number },
): Promise<string> {
  const seen = await preview(who, world.schoolId, sheets);
  await commit(who, seen.id, wishes);
  return seen.id;
}

test('GL-1 no import takes away the office of who imports it: it is named, and left', async () => {
  const world = await api.world();
  const id = await importBy(world.administrator, world, posts({ A003: '教师', A002: '综评管理员' }));

  expect(await rolesOf(world.administrator)).toEqual(['SCHOOL_ADMINISTRATOR']);
  expect(await rolesOf(await world.staff('A002'))).toEqual(['SCHOOL_ADMINISTRATOR']);
  expect(await warningsOf(world.administrator, id)).toEqual([
    {
      file: '教师.csv',
      row: 4,
      message:
        '孙管理(A003) 的岗位仍是“综评管理员”，没有按表里改：导入名册的人不能改掉自己的岗位。请由另一位综评管理员导入后再改。',
    },
  ]);
});

test('GL-1 no import takes away the last administrator of a school, whoever imports it', async () => {
  const world = await api.world();
  const director = await world.staff('A002');
  const id = await importBy(director, world, posts({ A003: '教师', A001: '教师' }));

  expect(await rolesOf(world.administrator)).toEqual(['SCHOOL_ADMINISTRATOR']);
  expect(await rolesOf(await world.staff('A001'))).toEqual(['TEACHER']);
  expect((await warningsOf(director, id)).map((one: { message: string }) => one.message)).toEqual([
    '孙管理(A003) 的岗位仍是“综评管理员”，没有按表里改：这是学校唯一的综评管理员。请由另一位综评管理员导入后再改。',
  ]);
});

test('GL-1 where another one keeps the rolls, the import of that one changes the office', async () => {
  const world = await api.world();
  await importBy(world.administrator, world, posts({ A002: '综评管理员' }));
  const second = await world.staff('A002');
  const id = await importBy(second, world, posts({ A002: '综评管理员', A003: '教师' }));

  expect(await rolesOf(world.administrator)).toEqual(['TEACHER']);
  expect(await rolesOf(second)).toEqual(['SCHOOL_ADMINISTRATOR']);
  expect(await warningsOf(second, id)).toEqual([]);
});

test('GL-1 a sheet without a column of posts leaves every office as it is', async () => {
  const world = await api.world();
  const rows = SMALL_STAFF.map(([number, name]) => `${number},${name}${number === 'A001' ? '新' : ''}`);
  await importBy(world.administrator, world, [{ name: '教师.csv', bytes: ['工号,姓名', ...rows].join('\n') }], {
    renamesConfirmed: 1,
  });

  expect(await rolesOf(await world.staff('A001'))).toEqual(['PRINCIPAL']);
});

test('GL-1 what hinders the undo of each import is asked in as many statements for two as for four', async () => {
  const world = await api.world();
  const list = async () => {
    const { rosterImports } = await world.administrator.ask(LIST, { id: world.schoolId });
    return { nodes: rosterImports.nodes, statements: world.administrator.statements };
  };
  const rename = (name: string) =>
    importBy(
      world.administrator,
      world,
      [
        staffSheet(
          SMALL_STAFF.map(([number, ...row]) =>
            number === 'T003' ? [number, name, ...row.slice(1)] : [number, ...row],
          ),
        ),
      ],
      { renamesConfirmed: 1 },
    );
  await rename(`吴甲`);
  const two = await list();
  await rename(`吴乙`);
  await rename(`吴丙`);
  const four = await list();

  expect([two.nodes.length, four.nodes.length]).toEqual([2, 4]);
  expect(four.statements).toBe(two.statements);
  expect(four.nodes.map((node: { undoBlockedBy: string[] }) => node.undoBlockedBy.length > 0)).toEqual([
    false,
    true,
    true,
    true,
  ]);
});
