import type { Client } from '../../support/client';
import { EXPORT, exporting, EXPORTS, takenRows } from '../../support/exports';
import { type FindingHouse, openFindingHouse } from '../../support/finding-house';
import { lastGrade } from '../../support/graduation-world';
import { type OwnApi, startOwnApi } from '../../support/own-api';
import { openOfficer } from '../../support/sheet-world';

/** Lines above the heading of an exported table. */
const FACTS = 8;

let api: OwnApi;
let house: FindingHouse;
let office: Client;
let officer: Client;
let elsewhere: Client;

/** A school in which one booklet of sixteen is published and found wanting; one home of sixteen has an account. */
beforeAll(async () => {
  api = await startOwnApi();
  house = await openFindingHouse(api);
  office = house.school.world.administrator;
  officer = await openOfficer(await api.operator(), api.guest(), house.school.world.countyId);
  elsewhere = (await api.world()).administrator;
}, 240_000);

afterAll(() => api.stop());

const ofSchool = (more: object = {}) => ({ unitId: house.school.schoolId, ...more });
const ofClass = (more: object = {}) => ({ classId: house.school.third, ...more });
const ofCounty = (more: object = {}) => ({
  ...{ unitId: house.school.world.countyId, schoolYear: 2026, semester: 1, ...more },
});
const table = async (client: Client, name: string, more: object) =>
  (await takenRows(client, name, more)).slice(FACTS) as [string[], ...string[][]];

test('who has an account: class by class, the staff without, and the homes without of a class', async () => {
  expect(await table(office, 'ACCOUNT_RATES', ofSchool())).toEqual([
    ['班级', '班主任', '家庭已开通', '家庭共', '学生已开通', '学生共', '暂不参加'],
    ['二年级（1）班', expect.any(String), '0', '2', '0', '2', '0'],
    ['三年级（1）班', '王语文', '1', '14', '0', '14', '0'],
  ]);
  expect(await table(office, 'ACCOUNT_RATES', ofSchool({ show: 'lacks' }))).toHaveLength(1 + 2);
  const [heading, ...staff] = await table(office, 'STAFF_WITHOUT_ACCOUNT', ofSchool());
  expect(heading).toEqual(['工号', '姓名', '任教学科']);
  expect(staff).toContainEqual(['T003', '吴体育', '体育']);
  expect(staff.map(([number]) => number)).not.toContain('T001');

  const [columns, ...homes] = await table(house.leader, 'CLASS_ACCOUNTS', ofClass({ show: 'HOME_WITHOUT' }));
  expect(columns).toEqual(['学号', '学生', '本人账号', '家长', '家庭']);
  expect([homes.length, homes[0]]).toEqual([13, ['2', '安夏', '还没有', '父亲 安夏父：还没有', '']]);
  expect(await table(house.leader, 'CLASS_ACCOUNTS', ofClass())).toHaveLength(1 + 14);
});

test('booklets that were drawn, and pupils without one', async () => {
  const all = await table(house.director, 'SAMPLED_BOOKLETS', ofSchool());
  expect([all.length, all[0]]).toEqual([1 + 16, ['班级', '学生', '册子', '完整度（%）', '状态']]);
  const found = await takenRows(house.director, 'SAMPLED_BOOKLETS', ofSchool({ state: 'FOUND' }));
  expect(found[3]).toEqual(['筛选条件', '待更正']);
  expect(found.slice(FACTS + 1)).toEqual([
    ['三年级（1）班', '安春', '第 1 版', expect.stringMatching(/^\d+(\.\d)?$/), '待更正'],
  ]);
  const [, ...without] = await table(house.director, 'UNPUBLISHED_PUPILS', ofSchool());
  expect([without.length, without.some(([, name]) => name === '安春')]).toEqual([15, false]);
});

test('the classes of a school, the booklets and the results of a class', async () => {
  expect(await table(office, 'SCHOOL_CLASSES', ofSchool({ grade: '三年级' }))).toEqual([
    ['年级', '班级', '班主任', '学生'],
    ['三年级', '三年级（1）班', '王语文', '14'],
  ]);
  const [heading, ...out] = await table(house.leader, 'CLASS_BOOKLETS', ofClass({ show: 'out' }));
  expect(heading).toEqual(['学号', '姓名', '完整度（%）', '合格', '还缺', '状态', '第几版', '发布人']);
  expect(out.map(([seat, name, , , , state, number, by]) => [seat, name, state, number, by])).toEqual([
    ['1', '安春', '已发布', '1', '王语文'],
  ]);
  expect(await table(house.leader, 'CLASS_BOOKLETS', ofClass())).toHaveLength(1 + 14);

  const [subjects, ...pupils] = await table(house.leader, 'CLASS_RESULTS', ofClass());
  expect(subjects).toEqual(expect.arrayContaining(['学号', '姓名', '语文', '数学']));
  expect([pupils.length, pupils[0]!.slice(0, 2)]).toEqual([14, ['1', '安春']]);
});

test('the sheets and receipts of a county, in the record of its bureau', async () => {
  const [heading, sheet] = await table(officer, 'COUNTY_SHEETS', ofCounty({ frozen: false }));
  expect([heading[0], heading.at(-1), sheet![0], sheet!.at(-1)]).toEqual(['学校', '评定', '柳荫小学', '还没锁定']);
  const [, receipt] = await table(officer, 'COUNTY_RECEIPTS', ofCounty());
  expect(receipt![0]).toBe('柳荫小学');

  const { tableExports } = await officer.ask(EXPORTS, { unitId: house.school.world.countyId });
  expect(tableExports.nodes.map(({ table: name }: { table: string }) => name)).toEqual([
    ...['COUNTY_RECEIPTS', 'COUNTY_SHEETS'],
  ]);
  expect(tableExports.nodes[0]).toMatchObject({ requestedBy: '县区专员', requestedAs: '县区综评专员' });
  expect(await office.refusal(EXPORTS, { unitId: house.school.world.countyId })).toBe('FORBIDDEN');
});

test('each table is refused to whom its page is refused, in the same way', async () => {
  const refused = (client: Client, name: string, more: object) => client.refusal(EXPORT, exporting(name, more));
  const music = await house.school.staff('T004');
  for (const name of ['ACCOUNT_RATES', 'STAFF_WITHOUT_ACCOUNT', 'SAMPLED_BOOKLETS', 'UNPUBLISHED_PUPILS'])
    expect([name, await refused(elsewhere, name, ofSchool())]).toEqual([name, 'NOT_FOUND']);
  expect(await refused(elsewhere, 'SCHOOL_CLASSES', ofSchool())).toBe('NOT_FOUND');
  for (const name of ['CLASS_ACCOUNTS', 'CLASS_BOOKLETS', 'CLASS_RESULTS', 'CLASS_GRADUATION'])
    for (const client of [elsewhere, officer])
      expect([name, await refused(client, name, ofClass())]).toEqual([name, 'NOT_FOUND']);
  for (const name of ['COUNTY_SHEETS', 'COUNTY_RECEIPTS']) {
    expect([name, await refused(office, name, ofCounty())]).toEqual([name, 'FORBIDDEN']);
    expect([name, await refused(elsewhere, name, ofCounty())]).toEqual([name, 'NOT_FOUND']);
  }
  expect(await refused(music, 'CLASS_ACCOUNTS', ofClass())).toBe('FORBIDDEN');
  expect(await refused(music, 'SAMPLED_BOOKLETS', ofSchool())).toBe('FORBIDDEN');
  expect(await refused(music, 'STAFF_WITHOUT_ACCOUNT', ofSchool())).toBe('RULE_BROKEN');
  expect(await refused(music, 'CLASS_BOOKLETS', { classId: house.school.second })).toBe('NOT_FOUND');
});

test('a leaving class against the standard', async () => {
  await api.rows(lastGrade(house.school));
  const rows = await takenRows(house.leader, 'CLASS_GRADUATION', ofClass());
  expect(rows[2]![1]).toMatch(/^毕业对照表 六年级/);
  const [heading, ...pupils] = rows.slice(FACTS) as [string[], ...string[][]];
  expect([heading.slice(0, 2), heading.slice(-2)]).toEqual([
    ['学号', '学生'],
    ['状态', '决定'],
  ]);
  expect([pupils.length, pupils[0]!.slice(0, 2), pupils[0]![heading.length - 2]]).toEqual([
    14,
    ['1', '安春'],
    '待提出',
  ]);
});
