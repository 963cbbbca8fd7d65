import { randomUUID } from 'node:crypto';
import type { Client } from '../support/client';
import { type OwnApi, startOwnApi } from '../support/own-api';
import {
  A_CALENDAR,
  calendarOf,
  monthsOf,
  moving,
  NEXT_TERMS,
  OPEN_TERM,
  SET_SCHOOL_DAYS,
  SET_TERM_DAYS,
  choosing,
  TERMS,
} from '../support/term-calendar';
import type { World } from '../support/world';

const AUTUMN = '2026—2027 学年第一学期';

let api: OwnApi;
let world: World;
let office: Client;
let teacher: Client;

/** A school in its autumn term, 1 September to 29 January; today is 23 November. */
beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-23T02:00:00Z');
  world = await api.world();
  office = world.administrator;
  teacher = await world.staff('T001');
}, 120_000);

afterAll(() => api.stop());

const opening = (changed: object = {}) => ({
  input: {
    ...{ schoolId: world.schoolId, schoolYear: 2026, semester: 2, startsOn: '2027-02-22', endsOn: '2027-07-09' },
    ...{ clientMutationId: randomUUID(), ...changed },
  },
});
const proposals = async (who = office) => (await who.ask(NEXT_TERMS, { schoolId: world.schoolId })).nextTerms;
const terms = async () => (await office.ask(TERMS, { schoolId: world.schoolId })).terms;
const fault = (query: string, variables: Record<string, unknown>) =>
  office.ask(query, variables).then(
    () => 'not refused',
    ({ field, message }: { field: string; message: string }) => `${field}：${message}`,
  );

test('ZM-1 the next term is proposed from the last one, its days as usual', async () => {
  expect(await proposals()).toEqual([
    {
      ...{ schoolYear: 2026, semester: 2, name: '2026—2027 学年第二学期' },
      ...{ startsOn: '2027-02-15', endsOn: '2027-07-15' },
    },
    // The autumn of this year began on Tuesday 1 September and ends on Friday 29 January: 52 weeks later.
    {
      ...{ schoolYear: 2027, semester: 1, name: '2027—2028 学年第一学期' },
      ...{ startsOn: '2027-08-31', endsOn: '2028-01-28' },
    },
  ]);
});

test.each([
  [{ endsOn: '2027-02-22' }, 'endsOn：最后一天应在第一天之后，请检查两个日期。'],
  [{ endsOn: '2028-07-09' }, 'endsOn：一个学期不超过 250 天，现在有 503 天，请检查日期。'],
  [{ startsOn: '2027-01-29' }, `startsOn：与${AUTUMN}（2026-09-01 到 2027-01-29）重叠，第一天应在 2027-01-30 或以后。`],
  [
    { startsOn: '2028-02-21', endsOn: '2028-07-07' },
    'startsOn：2026—2027 学年第二学期的第一天应在 2027-01-01 到 2027-06-30 之间，请检查年份，或换一个学期。',
  ],
  [{ semester: 1 }, 'semester：这个学期已经设置过了，请看上面的学期列表。'],
  [
    { schoolYear: 2025, startsOn: '2026-03-02', endsOn: '2026-09-01' },
    `endsOn：与${AUTUMN}（2026-09-01 到 2027-01-29）重叠，最后一天应在 2026-08-31 或以前。`,
  ],
])('ZM-1 a term with %j is refused at its field, in words', async (wrong, said) => {
  expect(await fault(OPEN_TERM, opening(wrong))).toBe(said);
  expect(await terms()).toHaveLength(1);
});

test('ZM-1 the same wish sent twice opens the term once, and both hear that it is open', async () => {
  const wish = opening();
  const [one, other] = [await office.ask(OPEN_TERM, wish), await office.ask(OPEN_TERM, wish)];
  expect(one.openTerm).toEqual(other.openTerm);
  expect(one.openTerm).toMatchObject({ state: 'COMING', weekCount: 20, schoolDayCount: 100 });
  expect(await terms()).toMatchObject([
    { name: '2026—2027 学年第二学期', state: 'COMING', isCurrent: false },
    { name: AUTUMN, state: 'RUNNING', isCurrent: true, weekCount: 22 },
  ]);
  expect((await proposals())[0]).toMatchObject({ name: '2027—2028 学年第一学期', startsOn: '2027-08-31' });
});

test('ZM-1 a term to come moves at both ends, with its school days; what was seen is asked for', async () => {
  const [{ id }] = await terms();
  const seen = await calendarOf(office, world.schoolId, id);
  expect(monthsOf(seen)).toEqual([
    '2027-02 5/20',
    '2027-03 23/23',
    '2027-04 22/22',
    '2027-05 21/21',
    '2027-06 22/22',
    '2027-07 7/22',
  ]);
  const wish = moving(seen, { startsOn: '2027-03-01', endsOn: '2027-07-02' });
  const moved = (await office.ask(SET_TERM_DAYS, wish)).setTermDays;
  expect(monthsOf(moved)).toEqual(['2027-03 23/23', '2027-04 22/22', '2027-05 21/21', '2027-06 22/22', '2027-07 2/22']);
  expect((await office.ask(SET_TERM_DAYS, wish)).setTermDays).toEqual(moved);
  expect(await office.refusal(SET_TERM_DAYS, moving(seen, { endsOn: '2027-07-16' }))).toBe('CONFLICT');
  const longer = (await office.ask(SET_TERM_DAYS, moving(moved, { startsOn: '2027-02-22' }))).setTermDays;
  expect(monthsOf(longer)[0]).toBe('2027-02 5/20');
  expect(await fault(SET_TERM_DAYS, moving(longer, { startsOn: '2027-01-20' }))).toContain('startsOn：与');
});

test('ZM-1 a term that runs keeps its first day and ends no earlier than today', async () => {
  const seen = await calendarOf(office, world.schoolId);
  expect(seen).toMatchObject({ name: AUTUMN, state: 'RUNNING', endsOn: '2027-01-29', whyNotChange: null });
  expect(await fault(SET_TERM_DAYS, moving(seen, { startsOn: '2026-09-02' }))).toBe(
    'startsOn：学期已经开始，第一天 2026-09-01 不能再改，只能改最后一天。',
  );
  expect(await fault(SET_TERM_DAYS, moving(seen, { endsOn: '2026-11-22' }))).toBe(
    'endsOn：最后一天不能早于今天（2026-11-23）。学期要今天结束，就填今天。',
  );
  expect(await fault(SET_TERM_DAYS, moving(seen, { endsOn: '2027-02-22' }))).toContain('endsOn：与');
  const shorter = (await office.ask(SET_TERM_DAYS, moving(seen, { endsOn: '2027-01-15' }))).setTermDays;
  expect(shorter).toMatchObject({ endsOn: '2027-01-15', schoolDayCount: seen.schoolDayCount - 10 });
  const back = (await office.ask(SET_TERM_DAYS, moving(shorter, { endsOn: '2027-01-29' }))).setTermDays;
  expect(monthsOf(back)).toEqual(monthsOf(seen));
});

test('ZM-1 teachers see the calendar and change nothing; another school is not there', async () => {
  const seen = await calendarOf(office, world.schoolId);
  const why = '学期由本校校长、教务主任或综评管理员设置。';
  expect(await calendarOf(teacher, world.schoolId)).toMatchObject({ schoolDayCount: 105, whyNotChange: why });
  expect(await teacher.refusal(NEXT_TERMS, { schoolId: world.schoolId })).toBe('FORBIDDEN');
  expect(await teacher.refusal(SET_TERM_DAYS, moving(seen, {}))).toBe('FORBIDDEN');
  expect(await teacher.refusal(SET_SCHOOL_DAYS, choosing(seen, ['2026-11-24']))).toBe('FORBIDDEN');
  const stranger = await api.world();
  const away = stranger.administrator;
  expect(await away.refusal(A_CALENDAR, { schoolId: world.schoolId })).toBe('NOT_FOUND');
  expect(await away.refusal(NEXT_TERMS, { schoolId: world.schoolId })).toBe('NOT_FOUND');
  expect(await away.refusal(SET_TERM_DAYS, moving(seen, {}))).toBe('NOT_FOUND');
  expect(await away.refusal(SET_SCHOOL_DAYS, choosing(seen, ['2026-11-24']))).toBe('NOT_FOUND');
  const own = { schoolId: stranger.schoolId };
  expect(await away.refusal(A_CALENDAR, { ...own, termId: world.termId })).toBe('NOT_FOUND');
  expect(await away.refusal(SET_TERM_DAYS, moving(seen, own))).toBe('NOT_FOUND');
  expect(await away.refusal(SET_SCHOOL_DAYS, choosing(seen, ['2026-11-24'], [], own))).toBe('NOT_FOUND');
});

test('ZM-1 a term that is over stays as it was counted', async () => {
  await api.setClock('2027-02-01T02:00:00Z');
  // The winter is longer than a session.
  office = await api.guest().signIn(`A003@${world.schoolCode}`, 'a-good-password');
  const over = await calendarOf(office, world.schoolId, world.termId);
  expect(over).toMatchObject({
    state: 'OVER',
    whyNotChange: '学期已经结束，各月数量和考核表都按这份校历算过，不能再改。',
  });
  expect(await office.refusal(SET_TERM_DAYS, moving(over, { endsOn: '2027-02-05' }))).toBe('RULE_BROKEN');
  expect(await office.refusal(SET_SCHOOL_DAYS, choosing(over, ['2026-11-24']))).toBe('RULE_BROKEN');
  expect(await calendarOf(office, world.schoolId)).toMatchObject({ state: 'COMING', startsOn: '2027-02-22' });
});

test('ZM-1 what was done with terms stands in the audit log', async () => {
  const entries = await api.rows(
    `select action, detail from audit_entry where school_id = '${world.schoolId}' and action like 'organisation.term%' order by id`,
  );
  expect(entries.map(({ action }) => action)).toEqual([
    ...['organisation.term-opened', 'organisation.term-opened'],
    ...Array.from({ length: 4 }, () => 'organisation.term-days-set'),
  ]);
  expect(JSON.parse(String(entries[2]!.detail))).toEqual({
    from: '2027-02-22 2027-07-09',
    to: '2027-03-01 2027-07-02',
  });
});
