import type { Client } from '../support/client';
import { EvidenceWorld, HOUSEHOLD, MINE } from '../support/evidence-world';
import { type OwnApi, startOwnApi } from '../support/own-api';
import { calendarOf, choosing, dayOf, monthsOf, SET_SCHOOL_DAYS, TERMS } from '../support/term-calendar';

let api: OwnApi;
let school: EvidenceWorld;
let office: Client;
let leader: Client;
let father: Client;

/** A school in its autumn term, 1 September to 29 January; today is Monday 23 November. */
beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api, 'zhumadian-text');
  office = school.world.administrator;
  leader = await school.staff('T001');
  father = await school.parent('安春');
}, 120_000);

afterAll(() => api.stop());

const calendar = () => calendarOf(office, school.schoolId);
const set = async (free: string[], taught: string[] = []) =>
  (await office.ask(SET_SCHOOL_DAYS, choosing(await calendar(), free, taught))).setSchoolDays;

/** What a month asks of the household in each category, and of the homeroom teacher for social practice. */
async function due(month: string): Promise<number[]> {
  const { householdQuotas } = await father.ask(HOUSEHOLD, { studentId: school.ids('安春')[0], month });
  const { myQuotas } = await leader.ask(MINE, { classId: school.third, month });
  const home = new Set<number>(householdQuotas.map((quota: { due: number }) => quota.due));
  return [...home, myQuotas.find(({ id }: { id: string }) => id === 'lead-practice').due];
}

const FLOOD = ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13'];

test('ZM-4 a new term teaches on the working days of the nation, and says which are holidays or made up for', async () => {
  const seen = await calendar();
  expect(seen).toMatchObject({ weekCount: 22, schoolDayCount: 105, publishedThrough: '2026-12-31' });
  expect(monthsOf(seen)).toEqual(['2026-09 22/22', '2026-10 18/18', '2026-11 21/21', '2026-12 23/23', '2027-01 21/21']);
  const about = (day: string) => dayOf(seen, day);
  expect(about('2026-09-01')).toMatchObject({ week: 1, isSchoolDay: true, isWorkingDay: true, festival: null });
  expect(about('2026-09-20')).toMatchObject({ week: 3, isSchoolDay: true, isWorkingDay: true, festival: '国庆节' });
  expect(about('2026-09-25')).toMatchObject({ isSchoolDay: false, isWorkingDay: false, festival: '中秋' });
  expect(about('2026-11-22')).toMatchObject({ isSchoolDay: false, isWorkingDay: false, festival: null });
  expect(about('2027-01-01')).toMatchObject({ isSchoolDay: true, isWorkingDay: true, festival: null });
});

test('ZM-4 a month of which the school lost days asks for as much less; made up for, it asks for the whole', async () => {
  expect(await due('2026-11')).toEqual([16, 8]);
  // 16 of 21 days: 16 × 16 / 21 = 12.19, 8 × 16 / 21 = 6.09.
  expect(monthsOf(await set(FLOOD))[2]).toBe('2026-11 16/21');
  expect(await due('2026-11')).toEqual([12, 6]);
  // Three Saturdays: 16 × 19 / 21 = 14.47, 8 × 19 / 21 = 7.23.
  await set([], ['2026-11-14', '2026-11-21', '2026-11-28']);
  expect(await due('2026-11')).toEqual([14, 7]);
  await set([], ['2026-11-15', '2026-11-22']);
  expect(await due('2026-11')).toEqual([16, 8]);
  expect(dayOf(await calendar(), '2026-11-09')).toMatchObject({ isSchoolDay: false, isWorkingDay: true });
  expect(dayOf(await calendar(), '2026-11-22')).toMatchObject({ isSchoolDay: true, isWorkingDay: false });
});

test('ZM-4 the line about today follows at once', async () => {
  const note = async () => (await office.ask(TERMS, { schoolId: school.schoolId })).terms[0].todayNote;
  expect(await note()).toBe('第 13 周，周一，上课日');
  await set(['2026-11-23']);
  expect(await note()).toBe('第 13 周，周一，不上课');
  await set([], ['2026-11-23']);
  expect(await note()).toBe('第 13 周，周一，上课日');
});

test('ZM-4 the same wish twice, or what is so already, does nothing twice', async () => {
  const wish = choosing(await calendar(), ['2026-12-01'], ['2026-12-02', '2026-12-05']);
  const [one, other] = [await office.ask(SET_SCHOOL_DAYS, wish), await office.ask(SET_SCHOOL_DAYS, wish)];
  expect(one.setSchoolDays).toEqual(other.setSchoolDays);
  expect(monthsOf(one.setSchoolDays)[3]).toBe('2026-12 23/23');
  const again = await office.ask(SET_SCHOOL_DAYS, choosing(one.setSchoolDays, ['2026-12-01'], ['2026-12-05']));
  expect(again.setSchoolDays.months).toEqual(one.setSchoolDays.months);
  const rows = await api.rows(
    `select detail from audit_entry where school_id = '${school.schoolId}' and action = 'organisation.school-days-set' order by id`,
  );
  expect(JSON.parse(String(rows.at(-1)!.detail))).toEqual({ taught: '2026-12-05', free: '2026-12-01' });
  expect(rows).toHaveLength(7);
});

test('ZM-4 days that two change at the same time are both kept, or the second is told', async () => {
  const seen = await calendar();
  const wishes = ['2026-12-14', '2026-12-15', '2026-12-16'].map((day) => choosing(seen, [day]));
  const answers = await Promise.all(wishes.map((wish) => office.raw(SET_SCHOOL_DAYS, wish)));
  const now = await calendar();
  answers.forEach(({ errors }, index) => {
    const isFree = !dayOf(now, wishes[index]!.input.days[0]!.day)!.isSchoolDay;
    expect([isFree, errors?.[0]?.extensions.code]).toEqual(errors ? [false, 'CONFLICT'] : [true, undefined]);
  });
});

test('ZM-4 no day, or one outside of the term, is refused in words', async () => {
  const seen = await calendar();
  const refused = (days: string[]) =>
    office.ask(SET_SCHOOL_DAYS, choosing(seen, days)).catch(({ message }: Error) => message);
  expect(await refused([])).toBe('还没有点要改的日子。');
  expect(await refused(['2026-12-21', '2027-01-30'])).toBe('2027-01-30 不在这个学期里，请更新以后再看。');
  expect(dayOf(await calendar(), '2026-12-21')).toMatchObject({ isSchoolDay: true });
});
