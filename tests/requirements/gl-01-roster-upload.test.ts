import { type Api, startApi } from '../support/api';
import type { Client } from '../support/client';
import { smallRoster, staffSheet } from '../support/small-roster';
import type { World } from '../support/world';
import { COMMIT, commitInput, preview, previewed, readImport, start, workbook } from './roster-steps';

let api: Api;
let world: World;
let other: World;
let office: Client;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  world = await api.world({ roster: [] });
  other = await api.world({ roster: [] });
  office = world.administrator;
});

afterAll(() => api.setClock('2026-11-23T02:00:00Z'));

const begin = () => start(office, world.schoolId);
const told = async (response: Response) => [
  response.status,
  ((await response.json()) as { extensions?: { code: string } }).extensions?.code,
];

test('GL-1 an upload without a right token, for another import or by nobody is not found', async () => {
  const { id, uploadUrl } = await begin();
  const { uploadUrl: foreign } = await begin();
  const token = new URL(foreign, 'http://x').searchParams.get('token');

  expect(await told(await office.upload(`/uploads/rosters/${id}`, smallRoster()))).toEqual([404, 'NOT_FOUND']);
  expect(await told(await office.upload(`/uploads/rosters/${id}?token=${token}`, smallRoster()))).toEqual([
    404,
    'NOT_FOUND',
  ]);
  expect(await told(await office.upload(`${uploadUrl}x`, smallRoster()))).toEqual([404, 'NOT_FOUND']);
  expect(await told(await api.guest().upload(uploadUrl, smallRoster()))).toEqual([404, 'NOT_FOUND']);
  expect((await readImport(office, id)).state).toBe('WAITING_FOR_FILES');
});

test('GL-1 the administrator of another school cannot upload, whatever link he was given', async () => {
  const { id, uploadUrl } = await begin();

  expect(await told(await other.administrator.upload(uploadUrl, smallRoster()))).toEqual([404, 'NOT_FOUND']);
  expect((await readImport(office, id)).state).toBe('WAITING_FOR_FILES');
});

test('GL-1 an upload link is over after an hour, and a new one can be had', async () => {
  const { id, uploadUrl } = await begin();
  await api.setClock('2026-11-23T03:01:00Z');

  expect(await told(await office.upload(uploadUrl, smallRoster()))).toEqual([404, 'NOT_FOUND']);
  const fresh = (await readImport(office, id)).uploadUrl!;
  expect((await office.upload(fresh, smallRoster())).status).toBe(202);
  expect((await previewed(office, id)).state).toBe('PREVIEWED');
  await api.setClock('2026-11-23T02:00:00Z');
});

test('GL-1 a second upload to one import is refused and changes nothing', async () => {
  const { id, uploadUrl } = await begin();
  expect((await office.upload(uploadUrl, smallRoster())).status).toBe(202);
  const seen = await previewed(office, id);

  expect(await told(await office.upload(uploadUrl, smallRoster().slice(0, 1)))).toEqual([409, 'CONFLICT']);
  expect(await readImport(office, id)).toEqual(seen);
});

test('GL-1 two uploads at once to one import are taken once', async () => {
  const { id, uploadUrl } = await begin();
  const statuses = await Promise.all([1, 2, 3].map(async () => (await office.upload(uploadUrl, smallRoster())).status));

  expect(statuses.sort()).toEqual([202, 409, 409]);
  expect((await previewed(office, id)).state).toBe('PREVIEWED');
});

test('GL-1 a sheet of more than 20 MB is refused in Chinese', async () => {
  const { id, uploadUrl } = await begin();
  const response = await office.upload(uploadUrl, [{ name: '学生.xlsx', bytes: new Uint8Array(21 * 1024 * 1024) }]);

  expect(response.status).toBe(413);
  expect(((await response.json()) as { message: string }).message).toBe('单个表格不能超过 20 MB，请拆分后再上传。');
  expect((await readImport(office, id)).state).toBe('WAITING_FOR_FILES');
});

test('GL-1 more than ten sheets are refused', async () => {
  const { uploadUrl } = await begin();
  const many = Array.from({ length: 11 }, (_, index) => ({ name: `${index}.csv`, bytes: '姓名,工号' }));

  expect(await told(await office.upload(uploadUrl, many))).toEqual([422, 'INVALID_INPUT']);
});

test('GL-1 an upload without any file is refused', async () => {
  const { uploadUrl } = await begin();

  expect(await told(await office.upload(uploadUrl, []))).toEqual([422, 'INVALID_INPUT']);
});

test.each([
  ['a picture', { name: '学生.xlsx', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) }],
  ['an empty file', { name: '学生.xlsx', bytes: '' }],
  ['a page', { name: '学生.xlsx', bytes: '<html><script>alert(1)</script></html>' }],
  ['half a workbook', { name: '学生.xlsx', bytes: new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]) }],
])('GL-1 %s is no sheet: it says so and cannot be committed', async (_, file) => {
  const { id, uploadUrl } = await begin();
  expect((await office.upload(uploadUrl, [file])).status).toBe(202);
  const seen = await previewed(office, id);

  expect(seen.failure ?? seen.refused.map(({ reason }) => reason).join()).toMatch(/[\u4e00-\u9fff]{4,}/);
  expect(['CONFLICT', 'RULE_BROKEN']).toContain(await office.refusal(COMMIT, commitInput(id, { skipRefused: true })));
});

test.each([
  ['steps up', '../../etc/教师.csv'],
  ['backslashes', '..\\..\\教师.csv'],
  ['a root', '/tmp/教师.csv'],
  ['a zero byte', '教师\u0000.csv'],
  ['three hundred characters', `${'长'.repeat(300)}教师.csv`],
  ['marks of a page', '<b>教师</b>.csv'],
])('GL-1 a file whose name has %s is read and kept in its own place', async (_, name) => {
  const { bytes } = smallRoster().find((sheet) => sheet.name === '教师.csv')!;
  const seen = await preview(office, world.schoolId, [{ name, bytes }]);

  expect([seen.state, seen.added, seen.changed, seen.refused]).toEqual(['PREVIEWED', 5, 1, []]);
});

test('GL-1 a formula is its value and never runs', async () => {
  const sheet = await workbook('教师.xlsx', [
    ['工号', '姓名', '性别', '任教学科', '手机号', '岗位'],
    [
      'F1',
      { formula: 'CONCATENATE("公","式")', result: '公式甲' },
      '女',
      { formula: 'WEBSERVICE("http://127.0.0.1:1/")', result: '语文' },
      '19911110091',
      '教师',
    ],
  ]);
  const seen = await preview(office, world.schoolId, [sheet]);

  expect(seen.refused).toEqual([]);
  expect(seen.changes.map(({ what }) => what)).toContain('教师 公式甲(F1)');
});

test('GL-1 text that looks like a formula is refused or kept as text', async () => {
  const seen = await preview(office, world.schoolId, [
    staffSheet([['F2', '=HYPERLINK("http://x")', '女', '语文', '19911110092', '教师']]),
  ]);

  expect(seen.refused.map(({ row, column }) => [row, column])).toEqual([[2, '姓名']]);
});

test.each([
  ['name', ['F3', '长'.repeat(51), '女', '语文', '19911110093', '教师']],
  ['subject', ['F3', '甲乙', '女', '长'.repeat(300), '19911110093', '教师']],
  ['post', ['F3', '甲乙', '女', '语文', '19911110093', '长'.repeat(300)]],
  ['staff number', ['F'.repeat(200), '甲乙', '女', '语文', '19911110093', '教师']],
])('GL-1 a %s longer than anybody has is refused by row, and never breaks the commit', async (_, row) => {
  const seen = await preview(office, world.schoolId, [staffSheet([row])]);

  expect(seen.state).toBe('PREVIEWED');
  expect(seen.refused.map((refusal) => refusal.row)).toEqual([2]);
});
