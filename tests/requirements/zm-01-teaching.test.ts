import type { Client } from '../support/client';
import { standingIn } from '../support/class-groups';
import { EvidenceWorld, evidenceRoster } from '../support/evidence-world';
import { type OwnApi, startOwnApi } from '../support/own-api';
import { staffSheet } from '../support/small-roster';
import {
  A_COPY,
  A_TABLE,
  arranging,
  COPY,
  copying,
  inWords,
  leading,
  openTerm,
  SET_HOMEROOM,
  SET_TEACHING,
  tableOf,
} from '../support/teaching-table';
import type { World } from '../support/world';

const SPRING: [string, string] = ['2027-02-22', '2027-07-02'];
const SECOND = '二年级（1）班';
const THIRD = '三年级（1）班';

/** What the small school is taught in autumn. */
const AUTUMN = [
  `${SECOND} 周数学，数学 周数学`,
  `${THIRD} 王语文，语文 王语文，数学 周数学，体育 吴体育，音乐 郑音乐，道德与法治 冯品德`,
];

let api: OwnApi;
let world: World;
let house: EvidenceWorld;
let office: Client;
let spring: string;

/** A school between autumn and spring; the office has opened the spring. */
beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2027-02-18T02:00:00Z');
  house = await EvidenceWorld.open(api);
  world = house.world;
  office = world.administrator;
  spring = await openTerm(world, 2026, 2, SPRING);
}, 120_000);

afterAll(() => api.stop());

const copyOf = async (who: Client, termId: string | null = spring) =>
  (await who.ask(A_COPY, { schoolId: world.schoolId, termId })).teachingCopy;
const linesOf = async (who: Client, termId: string | null = spring): Promise<string[]> =>
  (await copyOf(who, termId)).lines.map(({ className, what, who: name, state }: Record<string, string>) =>
    [className, what, name, state].join(' '),
  );

test('ZM-1 the office sees who teaches what to which class, and the spring is still empty', async () => {
  const now = await tableOf(office, world);
  expect(now).toMatchObject({ termName: '2026—2027 学年第一学期', formerTermName: null, whyNotChange: null });
  expect(inWords(now)).toEqual(AUTUMN);
  const next = await tableOf(office, world, spring);
  expect(next).toMatchObject({ termName: '2026—2027 学年第二学期', formerTermName: '2026—2027 学年第一学期' });
  expect(inWords(next)).toEqual([`${SECOND} 周数学`, `${THIRD} 王语文`]);
  expect(next.staff.map(({ name }) => name)).toEqual(['孙管理', '王语文', '周数学', '吴体育', '郑音乐', '冯品德']);
});

test('ZM-1 before anything is written it says what is copied, and what cannot be since the teacher left', async () => {
  await leave();
  expect(await linesOf(office)).toEqual([
    `${SECOND} 数学 周数学 COPIED`,
    `${THIRD} 语文 王语文 COPIED`,
    `${THIRD} 数学 周数学 COPIED`,
    `${THIRD} 体育 吴体育 COPIED`,
    `${THIRD} 音乐 郑音乐 LEFT`,
    `${THIRD} 道德与法治 冯品德 COPIED`,
    `${SECOND} 班主任 周数学 HELD`,
    `${THIRD} 班主任 王语文 HELD`,
  ]);
  expect(await copyOf(office)).toMatchObject({ toCopy: 5, formerTermName: '2026—2027 学年第一学期' });
  expect(inWords(await tableOf(office, world, spring))).toEqual([`${SECOND} 周数学`, `${THIRD} 王语文`]);
});

test('ZM-1 what was arranged by hand before is left alone; the same wish twice, or again, copies once', async () => {
  const before = await tableOf(office, world, spring);
  await office.ask(SET_TEACHING, arranging(before, [THIRD, '体育'], ['冯品德']));
  expect(await linesOf(office)).toContain(`${THIRD} 体育 吴体育 ARRANGED`);

  const wish = copying(world, spring);
  const copied = [
    `${SECOND} 周数学，数学 周数学`,
    `${THIRD} 王语文，语文 王语文，数学 周数学，体育 冯品德，道德与法治 冯品德`,
  ];
  expect(inWords((await office.ask(COPY, wish)).copyTeaching)).toEqual(copied);
  expect(inWords((await office.ask(COPY, wish)).copyTeaching)).toEqual(copied);
  expect(inWords((await office.ask(COPY, copying(world, spring))).copyTeaching)).toEqual(copied);
  expect((await copyOf(office)).toCopy).toBe(0);
  expect(inWords(await tableOf(office, world))).toEqual(AUTUMN);
});

test('ZM-1 afterwards it is changed by hand; taken off and copied again nobody comes back', async () => {
  const table = await tableOf(office, world, spring);
  const both = (await office.ask(SET_TEACHING, arranging(table, [THIRD, '语文'], ['王语文', '吴体育']))).setTeaching;
  expect(inWords(both)[1]).toContain('语文 王语文、吴体育');
  const without = (await office.ask(SET_TEACHING, arranging(both, [THIRD, '语文'], []))).setTeaching;
  expect(inWords(without)[1]).not.toContain('语文 王语文');
  const after = (await office.ask(COPY, copying(world, spring))).copyTeaching;
  expect(inWords(after)[1]).not.toContain('语文 王语文');
  const back = (await office.ask(SET_TEACHING, arranging(after, [THIRD, '语文'], ['王语文']))).setTeaching;
  expect(inWords(back)[1]).toContain('语文 王语文，');
});

test('ZM-1 of two who change one cell the second is told, and keeps nothing', async () => {
  const seen = await tableOf(office, world, spring);
  await office.ask(SET_TEACHING, arranging(seen, [SECOND, '体育'], ['吴体育']));
  expect(await office.refusal(SET_TEACHING, arranging(seen, [SECOND, '体育'], ['冯品德']))).toBe('CONFLICT');
  expect(inWords(await tableOf(office, world, spring))[0]).toContain('体育 吴体育');
  const gone = { staffIds: [seen.classes[0]!.classId] };
  expect(await office.refusal(SET_TEACHING, arranging(seen, [SECOND, '音乐'], [], gone))).toBe('INVALID_INPUT');
});

test('ZM-1 in spring the new teaching holds, and the autumn is only to be read', async () => {
  const teacher = await house.staff('T003');
  expect((await standingIn(teacher, house.third)).courseNames).toEqual(['体育']);
  await api.setClock('2027-02-23T02:00:00Z');
  expect(await standingIn(teacher, house.third)).toBeUndefined();
  expect((await standingIn(teacher, house.second)).courseNames).toEqual(['体育']);

  const autumn = await tableOf(office, world, world.termId);
  expect(inWords(autumn)).toEqual(AUTUMN);
  expect(autumn).toMatchObject({ whyNotChange: '下一个学期已经开始，这个学期的任课只供查看。', staff: [] });
  const change = { ...(await tableOf(office, world)), termId: world.termId };
  expect(await office.refusal(SET_TEACHING, arranging(change, [THIRD, '数学'], ['王语文']))).toBe('RULE_BROKEN');
  expect(await office.refusal(COPY, copying(world, world.termId))).toBe('RULE_BROKEN');
});

test('ZM-1 another homeroom teacher begins today, and the former one ends; both stay in the history', async () => {
  const table = await tableOf(office, world);
  const [former, coming] = [await house.staff('T001'), await house.staff('T005')];
  const wish = leading(table, THIRD, '冯品德');
  const after = (await office.ask(SET_HOMEROOM, wish)).setHomeroomTeacher;
  expect(after.classes[1].homeroom.name).toBe('冯品德');
  expect((await standingIn(coming, house.third)).isHomeroom).toBe(true);
  expect((await standingIn(former, house.third)).isHomeroom).toBe(false);
  expect(await office.refusal(SET_HOMEROOM, leading(table, THIRD, '周数学'))).toBe('CONFLICT');
  expect((await office.ask(SET_HOMEROOM, wish)).setHomeroomTeacher.classes[1].homeroom.name).toBe('冯品德');

  const nobody = (await office.ask(SET_HOMEROOM, leading(after, THIRD, null))).setHomeroomTeacher;
  expect(nobody.classes[1].homeroom).toBeNull();
  const again = (await office.ask(SET_HOMEROOM, leading(nobody, THIRD, '王语文'))).setHomeroomTeacher;
  expect(again.classes[1].homeroom.name).toBe('王语文');
  expect((await standingIn(former, house.third)).isHomeroom).toBe(true);
});

test('ZM-1 every change stands in the audit log', async () => {
  const actions = await api.rows(
    `select distinct action from audit_entry where school_id = '${world.schoolId}' and action like 'people.%' order by action`,
  );
  const own = actions.map(({ action }) => action).filter((action) => /teaching|homeroom/.test(String(action)));
  expect(own).toEqual(['people.homeroom-set', 'people.teaching-copied', 'people.teaching-set']);
});

test('ZM-1 a class that has left the school is not copied', async () => {
  const later = await openTerm(world, 2030, 1, ['2030-09-02', '2031-01-24']);
  const lines = await linesOf(office, later);
  expect(lines).toContain(`${THIRD} 数学 周数学 CLASS_ENDED`);
  expect(lines).toContain('六年级（1）班 数学 周数学 COPIED');
  expect(lines.filter((line) => line.includes('班主任'))).toEqual(['六年级（1）班 班主任 周数学 HELD']);
  expect(inWords((await office.ask(COPY, copying(world, later))).copyTeaching)).toEqual([
    '六年级（1）班 周数学，数学 周数学，体育 吴体育',
  ]);
});

test('ZM-1 teachers arrange nothing and do not see the whole school; another school sees nothing', async () => {
  const teacher = await house.staff('T001');
  const table = await tableOf(office, world);
  expect(await teacher.refusal(A_TABLE, { schoolId: world.schoolId })).toBe('FORBIDDEN');
  expect(await teacher.refusal(COPY, copying(world))).toBe('FORBIDDEN');
  expect(await teacher.refusal(SET_TEACHING, arranging(table, [THIRD, '音乐'], ['王语文']))).toBe('FORBIDDEN');
  expect(await teacher.refusal(SET_HOMEROOM, leading(table, THIRD, null))).toBe('FORBIDDEN');
  const other = (await api.world()).administrator;
  expect(await other.refusal(A_TABLE, { schoolId: world.schoolId })).toBe('NOT_FOUND');
  expect(await other.refusal(COPY, copying(world))).toBe('NOT_FOUND');
  expect(await other.refusal(SET_TEACHING, arranging(table, [THIRD, '音乐'], ['王语文']))).toBe('NOT_FOUND');
  expect(await other.refusal(SET_HOMEROOM, leading(table, THIRD, null))).toBe('NOT_FOUND');
  expect(await office.refusal(A_TABLE, { schoolId: world.schoolId, termId: house.third })).toBe('NOT_FOUND');
});

/** The office imports the staff without 郑音乐. */
async function leave(): Promise<void> {
  const STAFF: string[][] = [
    ['A003', '孙管理', '女', '信息技术', '19911110003', '综评管理员'],
    ['T001', '王语文', '女', '语文', '19911110011', '教师'],
    ['T002', '周数学', '男', '数学', '19911110012', '教师'],
    ['T003', '吴体育', '男', '体育', '19911110013', '教师'],
    ['T005', '冯品德', '男', '道德与法治', '19911110015', '教师'],
  ];
  await world.take([staffSheet(STAFF), evidenceRoster().find(({ name }) => name === '班级.csv')!]);
}
