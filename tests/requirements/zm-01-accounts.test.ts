import { type Api, startApi } from '../support/api';
import type { Client } from '../support/client';
import { smallRoster } from '../support/small-roster';
import type { World } from '../support/world';
import { bring } from './roster-steps';

const OPEN = `mutation Open($input: OpenStaffAccountsInput!) { openStaffAccounts(input: $input) { staffNumber name account initialPassword } }`;
const OPEN_TERM = `mutation OpenTerm($input: OpenTermInput!) { openTerm(input: $input) { id } }`;
const MY_CLASSES = `{ myClasses { isHomeroom courseNames schoolClass { name } } }`;

const AUTUMN = '2026-11-23T02:00:00Z';
const SPRING = '2027-03-01T02:00:00Z';

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi();
  await api.setClock(AUTUMN);
  world = await api.world();
});

afterEach(() => api.setClock(AUTUMN));

const classesOf = async (client: Client) =>
  (await client.ask(MY_CLASSES)).myClasses.map(
    (row: { isHomeroom: boolean; courseNames: string[]; schoolClass: { name: string } }) => [
      row.schoolClass.name,
      row.courseNames.join('、'),
      row.isHomeroom,
    ],
  );

test('ZM-1 accounts are opened for all teachers at once, each with a first password of its own', async () => {
  const own = await api.world();
  const { openStaffAccounts } = await own.administrator.ask(OPEN, { input: { schoolId: own.schoolId } });

  expect(
    openStaffAccounts.map((row: { staffNumber: string; name: string; account: string }) => [
      row.staffNumber,
      row.name,
      row.account,
    ]),
  ).toEqual([
    ['A001', '赵校长', `A001@${own.schoolCode}`],
    ['A002', '钱主任', `A002@${own.schoolCode}`],
    ['T001', '王语文', `T001@${own.schoolCode}`],
    ['T002', '周数学', `T002@${own.schoolCode}`],
    ['T003', '吴体育', `T003@${own.schoolCode}`],
  ]);
  expect(new Set(openStaffAccounts.map((row: { initialPassword: string }) => row.initialPassword)).size).toBe(5);
});

test('ZM-1 opening accounts again opens those that are still missing', async () => {
  const own = await api.world();
  const some = await own.administrator.ask(OPEN, { input: { schoolId: own.schoolId, staffNumbers: ['T001'] } });
  expect(some.openStaffAccounts).toHaveLength(1);

  const rest = await own.administrator.ask(OPEN, { input: { schoolId: own.schoolId } });
  expect(rest.openStaffAccounts.map((row: { staffNumber: string }) => row.staffNumber)).toEqual([
    'A001',
    'A002',
    'T002',
    'T003',
  ]);
  expect((await own.administrator.ask(OPEN, { input: { schoolId: own.schoolId } })).openStaffAccounts).toEqual([]);
});

test('ZM-1 accounts opened twice at once are opened once', async () => {
  const own = await api.world();
  const answers = await Promise.all(
    [1, 2, 3].map(() => own.administrator.raw(OPEN, { input: { schoolId: own.schoolId, staffNumbers: ['T001'] } })),
  );

  const opened = answers.flatMap((answer) => (answer.data?.openStaffAccounts as unknown[] | undefined) ?? []);
  const codes = answers.flatMap((answer) => answer.errors?.map((error) => error.extensions.code) ?? []);
  expect(opened).toHaveLength(1);
  expect(codes.every((code) => code === 'CONFLICT')).toBe(true);
});

test('ZM-1 each teacher sees what they teach to whom, the led class first', async () => {
  expect(await classesOf(await world.staff('T001'))).toEqual([['三年级（1）班', '语文', true]]);
  expect(await classesOf(await world.staff('T002'))).toEqual([
    ['二年级（1）班', '数学', true],
    ['三年级（1）班', '数学', false],
  ]);
  expect(await classesOf(await world.staff('T003'))).toEqual([['三年级（1）班', '体育', false]]);
});

test('ZM-1 the teaching assignments are renewed each term', async () => {
  await Promise.all(['T001', 'T002', 'T003'].map((number) => world.staff(number)));
  await world.administrator.ask(OPEN_TERM, {
    input: { schoolId: world.schoolId, schoolYear: 2026, semester: 2, startsOn: '2027-02-22', endsOn: '2027-07-09' },
  });
  await api.setClock(SPRING);
  const [office, first, second, sport] = await Promise.all(
    ['A003', 'T001', 'T002', 'T003'].map((number) => api.signIn(`${number}@${world.schoolCode}`, 'a-good-password')),
  );

  expect(await classesOf(sport!)).toEqual([]);
  expect(await classesOf(first!)).toEqual([['三年级（1）班', '', true]]);

  const teaching = {
    name: '任课.csv',
    bytes: '年级,班级,语文,数学\n三年级,三年级（1）班,王语文(T001),\n二年级,二年级（1）班,王语文(T001),周数学(T002)',
  };
  await bring(office!, world.schoolId, [...smallRoster().filter((sheet) => sheet.name !== '任课.csv'), teaching]);

  expect(await classesOf(first!)).toEqual([
    ['三年级（1）班', '语文', true],
    ['二年级（1）班', '语文', false],
  ]);
  expect(await classesOf(second!)).toEqual([['二年级（1）班', '数学', true]]);
});

test('ZM-1 a teacher who has left the staff sheet teaches nobody from the next request on', async () => {
  const own = await api.world();
  const sport = await own.staff('T003');
  expect(await classesOf(sport)).toHaveLength(1);
  const sheets = smallRoster().map((sheet) =>
    ['教师.csv', '任课.csv'].includes(sheet.name)
      ? { ...sheet, bytes: sheet.bytes.replace(/\nT003.*$/m, '').replaceAll('吴体育(T003)', '') }
      : sheet,
  );
  await bring(own.administrator, own.schoolId, sheets);

  expect(await classesOf(sport)).toEqual([]);
  expect(
    await sport.refusal(`query Q($id: ID!) { classStudents(classId: $id) { totalCount } }`, {
      id: await own.classId('三年级（1）班'),
    }),
  ).toBe('NOT_FOUND');
});
