import type { Client } from '../support/client';
import { EvidenceWorld } from '../support/evidence-world';
import { EXPORT, exporting, takenRows } from '../support/exports';
import { pause } from '../support/households';
import { type OwnApi, startOwnApi } from '../support/own-api';

/** Lines above the heading of an exported table. */
const FACTS = 8;
const HOMES = ['学业水平', '人文素养', '体育活动', '艺术素养', '社会实践'];
const HOME_COLUMNS = [
  ...['月份', '班级', '学号', '学生', '学业水平（照片）', '人文素养（照片）', '体育活动（记录或照片）'],
  ...['艺术素养（照片）', '社会实践（照片）', '都完成了'],
];

let api: OwnApi;
let school: EvidenceWorld;
let office: Client;

/** In October the home of 安春 did sixteen of sport, in November three; 安秋 takes no part in November. */
beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-20T02:00:00Z');
  school = await EvidenceWorld.open(api);
  office = school.world.administrator;
  const father = await school.parent('安春', 'TERMS', 'PHOTOS');
  for (let made = 0; made < 16; made++)
    await school.save(father, { category: 'sport', words: '跳绳', happenedOn: '2026-10-12' });
  await school.save(father, { photoIds: await school.photos(father, 3), happenedOn: '2026-11-19' });
  await school.give(await school.staff('T003'), ['安春'], 'listening');
  await pause(school, await school.staff('T001'), '安秋', { lastOn: '2026-11-30' });
}, 240_000);

afterAll(() => api.stop());

const ofSchool = (more: object = {}) => ({ unitId: school.schoolId, ...more });
const whole = (name: string, more: object = {}) => takenRows(office, name, ofSchool(more));
const table = async (name: string, more: object = {}) => (await whole(name, more)).slice(FACTS);
const november = { month: '2026-11' };

test('ZM-4 the office takes away what each household did of a month, by class and seat, with a purpose on it', async () => {
  const rows = await whole('HOME_QUOTAS', november);
  expect(rows.slice(1, FACTS)).toEqual([
    ['单位', '柳荫小学'],
    ['表名', '各家庭完成情况 2026—2027 学年第一学期'],
    ['筛选条件', '2026 年 11 月'],
    ['导出人', '孙管理（综评管理员）'],
    ['导出时间', '2026-11-20 10:00'],
    ['用途', '核对名单：开学核对座位'],
    ['行数', '15 行'],
  ]);
  const none = HOMES.map(() => '0 / 16');
  expect(rows.slice(FACTS, FACTS + 6)).toEqual([
    HOME_COLUMNS,
    ['2026 年 11 月', '二年级（1）班', '15', '白雨', ...none, '还没有'],
    ['2026 年 11 月', '二年级（1）班', '16', '白雪', ...none, '还没有'],
    ['2026 年 11 月', '三年级（1）班', '1', '安春', '3 / 16', ...none.slice(1), '还没有'],
    ['2026 年 11 月', '三年级（1）班', '2', '安夏', ...none, '还没有'],
    // 安秋, who takes no part, is not in it.
    ['2026 年 11 月', '三年级（1）班', '4', '安冬', ...none, '还没有'],
  ]);
});

test('ZM-4 of a term it has each month that has begun', async () => {
  const [, ...rows] = await table('HOME_QUOTAS');
  const spring = rows.filter((row) => row[3] === '安春');
  expect(spring.map(([month, , , , study, , sport]) => [month, study, sport])).toEqual([
    ['2026 年 9 月', '0 / 16', '0 / 16'],
    ['2026 年 10 月', '0 / 16', '16 / 16'],
    ['2026 年 11 月', '3 / 16', '0 / 16'],
  ]);
  // Sixteen homes in September and October, fifteen in November.
  expect(rows).toHaveLength(16 + 16 + 15);
});

test('ZM-4 of the staff each is asked once, by number, and what is not asked of one is empty', async () => {
  expect(await table('STAFF_QUOTAS', november)).toEqual([
    [
      ...['月份', '工号', '姓名', '学业水平（照片）', '人文素养（照片）', '体育活动（照片）', '艺术素养（照片）'],
      ...['社会实践（照片）', '小红花（小红花）', '都完成了'],
    ],
    ['2026 年 11 月', 'T001', '王语文', '0 / 8', '', '', '', '0 / 8', '0 / 1', '还没有'],
    ['2026 年 11 月', 'T002', '周数学', '0 / 8', '', '', '', '0 / 8', '0 / 1', '还没有'],
    ['2026 年 11 月', 'T003', '吴体育', '', '', '0 / 8', '', '', '1 / 1', '还没有'],
    ['2026 年 11 月', 'T004', '郑音乐', '', '', '', '0 / 8', '', '0 / 1', '还没有'],
    ['2026 年 11 月', 'T005', '冯品德', '', '0 / 8', '', '', '', '0 / 1', '还没有'],
  ]);
});

test('ZM-4 what the schemes ask and cost is taken away with the counts, without a name', async () => {
  const rows = await table('QUOTA_COUNTS');
  expect(rows[0]).toEqual([
    ...['方案', '状态', '对谁', '内容', '年级', '周期', '数量', '单位', '最少几次', '最少分钟', '最多分钟'],
    ...['已完成', '应完成', '依据'],
  ]);
  const sport = rows.find(
    ([, state, , name, , , , unit]) => [state, name, unit].join() === '执行中,体育活动,记录或照片',
  );
  expect(sport!.slice(3)).toEqual([
    ...['体育活动', '全部', '每月', '16', '记录或照片', '2', '8', '22', '0', '15'],
    '《驻马店市小学生电子化综合素质评价报告单（册）实施方案》附件1 家长端',
  ]);
  expect(rows.some(([, state]) => state === '还没有启用')).toBe(true);
  expect(JSON.stringify(rows)).not.toMatch(/安春|王语文/);
});

test('ZM-4 it is for the offices that decide what is asked, of their own school, and of a month of the term', async () => {
  const refused = (client: Client, name: string, more: object = {}) =>
    client.refusal(EXPORT, exporting(name, ofSchool(more)));
  const leader = await school.staff('T001');
  const elsewhere = (await api.world()).administrator;
  for (const name of ['QUOTA_COUNTS', 'HOME_QUOTAS', 'STAFF_QUOTAS']) {
    expect([name, await refused(leader, name)]).toEqual([name, 'FORBIDDEN']);
    expect([name, await refused(elsewhere, name)]).toEqual([name, 'NOT_FOUND']);
    expect([name, await refused(await school.parent('安春'), name)]).toEqual([name, 'NOT_FOUND']);
  }
  expect(await refused(office, 'HOME_QUOTAS', { month: '2026-07' })).toBe('INVALID_INPUT');
});
