import type { Client } from '../../support/client';
import { EvidenceWorld } from '../../support/evidence-world';
import { EXPORT, exporting, EXPORTS, fetchLink, rowsOf, sheetOf, takenRows } from '../../support/exports';
import { type OwnApi, startOwnApi } from '../../support/own-api';
import { ROWS } from '../../support/sheet-world';

const WARNING = '内部资料，不得外传；用完请及时删除。';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LOG = `select action, person_id, detail from audit_entry where subject_kind = 'tableExport' order by id`;

let api: OwnApi;
let school: EvidenceWorld;
let office: Client;
let leader: Client;
let music: Client;
let elsewhere: Client;

/** A school of sixteen pupils at eleven in Shanghai on a Friday; another school beside it. */
beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-27T03:00:00Z');
  school = await EvidenceWorld.open(api, 'zhumadian-reduced', { term: ['2026-11-02', '2026-12-31'] });
  office = school.world.administrator;
  [leader, music] = [await school.staff('T001'), await school.staff('T004')];
  elsewhere = (await api.world()).administrator;
}, 240_000);

afterAll(() => api.stop());

const ask = async (client: Client, table: string, more: object = {}) =>
  (await client.ask(EXPORT, exporting(table, more))).exportTable as Record<string, string>;
const roster = (more: object = {}) => ({ classId: school.third, ...more });
const sheet = (more: object = {}) => ({ unitId: school.schoolId, rate: 'ACCOUNTS', ...more });
const refusal = (client: Client, table: string, more: object) => client.refusal(EXPORT, exporting(table, more));

test('a class list is taken away as it is shown, and says on every page by whom, when and for what', async () => {
  const { url, fileName, rowCount, expiresAt } = await ask(leader, 'CLASS_ROSTER', roster());
  expect([fileName, rowCount, expiresAt]).toEqual([
    ...['班级学生名单 三年级（1）班 2026-11-27.xlsx', 14, expect.stringMatching(/^2026-11-27T03:05:/)],
  ]);

  const response = await fetchLink(leader, url!);
  expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
    ...[200, XLSX, 'no-store'],
  ]);
  const worksheet = await sheetOf(await response.arrayBuffer());
  const rows = rowsOf(worksheet);
  expect(rows.slice(0, 8)).toEqual([
    [WARNING],
    ['单位', '柳荫小学'],
    ['表名', '班级学生名单 三年级（1）班'],
    ['筛选条件', '全部，没有筛选'],
    ['导出人', '王语文（教师、三年级（1）班班主任）'],
    ['导出时间', '2026-11-27 11:00'],
    ['用途', '核对名单：开学核对座位'],
    ['行数', '14 行'],
  ]);
  expect(rows.slice(8, 11)).toEqual([
    ['学号', '姓名', '性别'],
    ['1', '安春', '女'],
    ['2', '安夏', '女'],
  ]);
  expect(rows).toHaveLength(8 + 1 + 14);
  expect(worksheet.headerFooter.oddHeader).toBe(`&L柳荫小学 班级学生名单 三年级（1）班&C&R${WARNING}`);
  expect(worksheet.headerFooter.oddFooter).toBe(
    '&L王语文（教师、三年级（1）班班主任） 2026-11-27 11:00 导出&C第 &P 页，共 &N 页&R用途：核对名单：开学核对座位',
  );
  expect(worksheet.getBackgroundImageId()).toBeDefined();
});

test('what is chosen on the page is what is in the file', async () => {
  const found = await takenRows(leader, 'CLASS_ROSTER', roster({ search: '安春' }));
  expect(found.slice(3)).toEqual([
    ['筛选条件', '搜索“安春”'],
    ...[expect.anything(), expect.anything(), expect.anything(), ['行数', '1 行']],
    ...[
      ['学号', '姓名', '性别'],
      ['1', '安春', '女'],
    ],
  ]);
});

test('ZM-11 the persons behind a figure, all pages of them, in the order of the page', async () => {
  const { sheetRows } = await office.ask(ROWS, { schoolId: school.schoolId, rate: 'ACTIVITY', first: 100 });
  const shown = (sheetRows.nodes as { name: string; className: string | null; times: number }[]).map((row) => [
    ...[row.name, row.className ?? '教师', row.times > 0 ? '用过' : '还没用过', String(row.times)],
  ]);
  const rows = await takenRows(office, 'SHEET_ROWS', sheet({ rate: 'ACTIVITY' }));
  expect(shown.length).toBeGreaterThan(20);
  expect(rows.slice(9).map((row) => row.slice(0, 4))).toEqual(shown);

  const behind = await takenRows(office, 'SHEET_ROWS', sheet({ counted: false, classId: school.second }));
  expect(behind[2]).toEqual(['表名', '考核表名单 2026—2027 学年第一学期账户建立率']);
  expect(behind[3]).toEqual(['筛选条件', '还没开通；二年级（1）班']);
  expect(behind.slice(8)).toEqual([
    ['姓名', '班级', '情况', '还差什么'],
    ['白雨', '二年级（1）班', '还没开通', ''],
    ['白雪', '二年级（1）班', '还没开通', ''],
  ]);
});

test('S14 S8 what a spreadsheet would run, or what names a person outside, goes out as harmless text', async () => {
  await api.rows(`update person set name = '=HYPERLINK("http://x","安云")' where name = '安云'`);
  await api.rows(`update person set name = '+安山13812345678' where name = '安山'`);
  await api.rows(`update person set name = '安海411702201803120016' where name = '安海'`);
  const rows = await takenRows(leader, 'CLASS_ROSTER', roster({ purposeWords: '=1+1 核对' }));
  await api.rows(`update person set name = '安云' where name like '%HYPER%'`);
  await api.rows(`update person set name = '安山' where name like '+安山%'`);
  await api.rows(`update person set name = '安海' where name like '安海4%'`);

  expect(rows.slice(-3).map(([, name]) => name)).toEqual([
    ...['安海411****16', `'+安山138****78`, `'=HYPERLINK("http://x","安云")`],
  ]);
  expect(rows[6]).toEqual(['用途', "核对名单：'=1+1 核对"]);
});

test('nobody takes away what they may not see, or without saying for what', async () => {
  // Another school's class, and its sheet, do not exist; neither does a class that one does not teach.
  expect(await refusal(elsewhere, 'CLASS_ROSTER', roster())).toBe('NOT_FOUND');
  expect(await refusal(elsewhere, 'SHEET_ROWS', sheet())).toBe('NOT_FOUND');
  expect(await refusal(music, 'CLASS_ROSTER', { classId: school.second })).toBe('NOT_FOUND');
  expect(await refusal(await school.mother(), 'CLASS_ROSTER', roster())).toBe('NOT_FOUND');
  expect(await refusal(api.guest(), 'CLASS_ROSTER', roster())).toBe('NOT_SIGNED_IN');
  expect(await refusal(leader, 'SHEET_ROWS', sheet())).toBe('FORBIDDEN');
  expect(await refusal(office, 'SHEET_ROWS', sheet({ rate: null }))).toBe('INVALID_INPUT');
  for (const purposeWords of ['', ' ', '核', '字'.repeat(101)])
    expect(await refusal(leader, 'CLASS_ROSTER', roster({ purposeWords }))).toBe('INVALID_INPUT');
  expect(await refusal(leader, 'CLASS_ROSTER', roster({ search: '没有这个人' }))).toBe('RULE_BROKEN');
});

test('a link works once, within five minutes, and only for whoever asked', async () => {
  const { url } = await ask(leader, 'CLASS_ROSTER', roster());
  const codeOf = async (response: Response) => {
    const { message, extensions } = (await response.json()) as { message: string; extensions: { code: string } };
    expect(message).toMatch(/[\u4e00-\u9fff]/);
    return [response.status, extensions.code];
  };
  expect(await codeOf(await fetchLink(leader, url!, null))).toEqual([401, 'NOT_SIGNED_IN']);
  expect(await codeOf(await fetchLink(office, url!))).toEqual([404, 'NOT_FOUND']);
  expect(await codeOf(await fetchLink(elsewhere, url!))).toEqual([404, 'NOT_FOUND']);
  expect(await codeOf(await fetchLink(leader, url!.replace(/token=.*/, 'token=1.x')))).toEqual([410, 'CONFLICT']);
  const both = await Promise.all([fetchLink(leader, url!), fetchLink(leader, url!)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
  expect(await codeOf(await fetchLink(leader, url!))).toEqual([410, 'CONFLICT']);

  await api.setClock('2026-11-27T03:00:00Z');
  const late = await ask(leader, 'CLASS_ROSTER', roster());
  await api.setClock('2026-11-27T03:05:30Z');
  expect(await codeOf(await fetchLink(leader, late.url!))).toEqual([410, 'CONFLICT']);
  await api.setClock('2026-11-27T03:00:00Z');
});

test('the same key gives the same export, whose link stays a link for one time', async () => {
  const input = exporting('CLASS_ROSTER', roster());
  await api.setClock('2026-11-27T03:00:00Z');
  const first = (await leader.ask(EXPORT, input)).exportTable;
  await api.setClock('2026-11-27T03:04:00Z');
  const again = (await leader.ask(EXPORT, input)).exportTable;
  expect([again.exportId, again.expiresAt]).toEqual([first.exportId, first.expiresAt]);
  expect((await fetchLink(leader, again.url as string)).status).toBe(200);
  expect((await fetchLink(leader, first.url as string)).status).toBe(410);
  await api.setClock('2026-11-27T03:00:00Z');
});

test('whoever lost the right between asking and fetching gets nothing', async () => {
  const { url, exportId } = await ask(music, 'CLASS_ROSTER', roster());
  const those = `staff_id in (select id from staff_member where staff_number = 'T004' and school_id = '${school.schoolId}')`;
  await api.rows(`update teaching_assignment set active = 0 where ${those}`);
  const response = await fetchLink(music, url!);
  expect([response.status, ((await response.json()) as { extensions: object }).extensions]).toEqual([
    ...[404, expect.objectContaining({ code: 'NOT_FOUND' })],
  ]);
  await api.rows(`update teaching_assignment set active = 1 where ${those}`);
  const { tableExports } = await office.ask(EXPORTS, { unitId: school.schoolId });
  expect(tableExports.nodes.find(({ id }: { id: string }) => id === exportId).fetchedAt).toBeNull();
});

test('those who answer for the data see who took what away and for what, by pages; the audit log has it too', async () => {
  const before = (await api.rows(LOG)).length;
  const { exportId, url } = await ask(leader, 'CLASS_ROSTER', roster({ search: '安', purpose: 'MEETING' }));
  await fetchLink(leader, url!);
  const { tableExports } = await office.ask(EXPORTS, { unitId: school.schoolId, first: 1 });
  expect(tableExports.nodes).toEqual([
    {
      ...{ id: exportId, table: 'CLASS_ROSTER', tableName: '班级学生名单', title: '三年级（1）班' },
      ...{ filters: '搜索“安”', rowCount: 14, purpose: 'MEETING', purposeName: '会议讨论' },
      ...{ purposeWords: '开学核对座位', requestedBy: '王语文', requestedAs: '教师、三年级（1）班班主任' },
      ...{
        requestedAt: expect.stringMatching(/^2026-11-27T03:0/),
        fetchedAt: expect.stringMatching(/^2026-11-27T03:0/),
      },
    },
  ]);
  const seen: string[] = [];
  for (let after: string | null = null, pages = 0; pages < 20; pages++) {
    const page: { nodes: { id: string }[]; nextCursor: string | null } = (
      await office.ask(EXPORTS, { unitId: school.schoolId, first: 3, after })
    ).tableExports;
    seen.push(...page.nodes.map(({ id }) => id));
    after = page.nextCursor;
    if (!after) break;
  }
  expect(seen).toEqual([...new Set(seen)].sort().reverse());
  expect(seen).toHaveLength((await api.rows(`select id from table_export`)).length);

  const found = async (search: string, more: object = {}) =>
    (await office.ask(EXPORTS, { unitId: school.schoolId, search, ...more })).tableExports.nodes as {
      id: string;
      table: string;
    }[];
  // By who, by initials, by the kind of purpose, by what it was of; a sign of patterns is only a sign.
  expect((await found('会议讨论')).map(({ id }) => id)).toEqual([exportId]);
  expect((await found('王语', { first: 1 })).map(({ id }) => id)).toEqual([exportId]);
  expect((await found('WYW', { first: 1 })).map(({ id }) => id)).toEqual([exportId]);
  expect((await found('考核表', { first: 100 })).map(({ table }) => table)).toEqual([...['SHEET_ROWS', 'SHEET_ROWS']]);
  expect(await found('%')).toEqual([]);

  expect(await leader.refusal(EXPORTS, { unitId: school.schoolId })).toBe('FORBIDDEN');
  expect(await elsewhere.refusal(EXPORTS, { unitId: school.schoolId })).toBe('NOT_FOUND');

  const entries = (await api.rows(LOG)).slice(before);
  const detail = { table: 'CLASS_ROSTER', purpose: 'MEETING', rows: 14 };
  expect(entries.map(({ action, detail: told }) => [action, JSON.parse(String(told))])).toEqual([
    ['exchange.export-asked', detail],
    ['exchange.table-exported', detail],
  ]);
  const log = JSON.stringify(await api.rows(LOG));
  expect(log).not.toMatch(/安|核对/);
  expect(api.log()).not.toMatch(/安春|开学核对/);
});
