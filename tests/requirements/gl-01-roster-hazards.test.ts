import { type Api, startApi } from '../support/api';
import type { Client } from '../support/client';
import { SMALL_STAFF, SMALL_STUDENTS, type SmallStudent, staffSheet, studentsSheet } from '../support/small-roster';
import type { World } from '../support/world';
import { bring, commit, COMMIT, commitInput, counts, preview, type Upload } from './roster-steps';

const HAZARDS = `query Hazards($id: ID!) { rosterImport(id: $id) {
  state hazards { alarms asksSchoolName renamed { file row sheetName number before after } leaving { who left present isLarge } }
} }`;
const SCHOOL = `query School($id: ID!) { unit(id: $id) { name } }`;

let api: Api;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
});

const hazardsOf = async (who: Client, id: string) => (await who.ask(HAZARDS, { id })).rosterImport.hazards;
const wordsOf = async (who: Client, id: string, wishes = {}): Promise<[string, string]> => {
  const [error] = (await who.raw(COMMIT, commitInput(id, wishes))).errors ?? [];
  return [error!.extensions.code, error!.message];
};
/** The staff sheet in which some numbers have other names. */
const staffNamed = (names: Record<string, string>): Upload =>
  staffSheet(SMALL_STAFF.map(([number, name, ...row]) => [number, names[number] ?? name, ...row]));
/** The students sheet in which some have other names. */
const pupilsNamed = (names: Record<string, string>): Upload =>
  studentsSheet(SMALL_STUDENTS.map((pupil) => ({ ...pupil, name: names[pupil.name] ?? pupil.name })));
/** A pupil of another school. */
const stranger = (name: string, sequence: number): SmallStudent => ({
  ...{ name, sequence, sex: '女', birth: '20180611', className: '三年级（1）班', seat: sequence },
  guardians: [[`${name}父`, '父亲', `19980000${sequence}`]],
});
const STRANGERS = ['甲', '乙', '丙'].map((name, index) => stranger(`外校${name}`, 501 + index));

describe('names that are others in the sheet', () => {
  let world: World;
  let office: Client;
  let sheets: Upload[];
  let id: string;

  beforeAll(async () => {
    world = await api.world();
    office = world.administrator;
    sheets = [staffNamed({ T003: '武体育' }), pupilsNamed({ 林晓禾: '林小禾' })];
    id = (await preview(office, world.schoolId, sheets)).id;
  });

  test('GL-1 each name that would become another is listed with its number and both names', async () => {
    expect(await hazardsOf(office, id)).toEqual({
      alarms: [],
      asksSchoolName: false,
      renamed: [
        { file: '教师.csv', row: 7, sheetName: '教师', number: '工号 T003', before: '吴体育', after: '武体育' },
        { file: '学生.csv', row: 2, sheetName: '学生', number: '学籍号 G990…1026', before: '林晓禾', after: '林小禾' },
      ],
      leaving: [],
    });
  });

  test.each([{}, { renamesConfirmed: 0 }, { renamesConfirmed: 1 }, { renamesConfirmed: 3 }])(
    'GL-1 no name changes before all of them were confirmed: %j',
    async (wishes) => {
      const [code, words] = await wordsOf(office, id, wishes);
      expect(code).toBe('RULE_BROKEN');
      expect(words).toContain('有 2 个人的姓名会变成另一个');
      expect(words).toContain('工号 T003：吴体育 → 武体育');
      expect(words).toContain('“姓名变了”里逐个核对');
      expect(counts(await preview(office, world.schoolId, sheets))).toEqual([0, 2, 0, 9, 0]);
    },
  );

  test('GL-1 once they are confirmed the names change, and the import still says which', async () => {
    expect((await commit(office, id, { renamesConfirmed: 2 })).state).toBe('COMMITTED');
    expect((await hazardsOf(office, id)).renamed).toHaveLength(2);
    const again = await preview(office, world.schoolId, sheets);
    expect(counts(again)).toEqual([0, 0, 0, 11, 0]);
    expect((await hazardsOf(office, again.id)).renamed).toEqual([]);
  });
});

test('GL-1 another way of writing the same name is no other name', async () => {
  const { administrator: office, schoolId } = await api.world();
  const { id } = await preview(office, schoolId, [pupilsNamed({ '艾力江·买买提': '艾力江•买买提' })]);
  expect((await hazardsOf(office, id)).renamed).toEqual([]);
  expect((await commit(office, id)).state).toBe('COMMITTED');
});

test('GL-1 a name of who was here before does not change unseen either', async () => {
  const { administrator: office, schoolId } = await api.world();
  const gone = [
    staffSheet(SMALL_STAFF.filter(([number]) => number !== 'T003')),
    studentsSheet(SMALL_STUDENTS.filter(({ name }) => name !== '何雨薇')),
  ];
  await bring(office, schoolId, gone);
  const { id } = await preview(office, schoolId, [staffNamed({ T003: '郑外校' }), pupilsNamed({ 何雨薇: '外校丁' })]);
  const { renamed } = await hazardsOf(office, id);
  expect(renamed.map(({ before, after }: { before: string; after: string }) => [before, after])).toEqual([
    ['吴体育', '郑外校'],
    ['何雨薇', '外校丁'],
  ]);
  expect((await wordsOf(office, id))[0]).toBe('RULE_BROKEN');
  expect((await commit(office, id, { renamesConfirmed: 2 })).state).toBe('COMMITTED');
});

test('GL-1 another name for who imports, and for many at once, is said to be another school’s sheet', async () => {
  const { administrator: office, schoolId } = await api.world();
  const alarmsOf = async (names: Record<string, string>) =>
    (await hazardsOf(office, (await preview(office, schoolId, [staffNamed(names)])).id)).alarms;

  expect(await alarmsOf({ T001: '外校甲', T002: '外校乙' })).toEqual([]);
  expect(await alarmsOf({ A003: '外校甲' })).toEqual([
    '工号 A003 是上传这份表的“孙管理”自己的，表里却写着“外校甲”。看起来是别的学校的表，请先核对是不是拿错了。',
  ]);
  expect(await alarmsOf({ A003: '外校甲', T001: '外校乙', T002: '外校丙' })).toEqual([
    expect.stringContaining('工号 A003 是上传这份表的“孙管理”自己的'),
    '号码对得上的教职工有 6 人，其中 3 人姓名不一样，占 50%。一次很少有这么多人改名，看起来是别的学校的表。',
  ]);
});

describe('a large part of the school in no sheet', () => {
  test('GL-1 it is said in a sentence, and needs the name of the school, exactly', async () => {
    const { administrator: office, schoolId } = await api.world();
    const { name } = (await office.ask(SCHOOL, { id: schoolId })).unit;
    const { id } = await preview(office, schoolId, [studentsSheet(STRANGERS)]);
    expect(await hazardsOf(office, id)).toEqual({
      alarms: ['这份表里没有现在在校的学生 5 人，占 100%。看起来不是本校的名册，导入后这些人都会记为离开。'],
      asksSchoolName: true,
      renamed: [],
      leaving: [{ who: '学生', left: 5, present: 5, isLarge: true }],
    });

    expect(await wordsOf(office, id)).toEqual([
      'RULE_BROKEN',
      `还没有输入学校名称。导入这份表，现在的学生 5 人都会记为离开。请先核对它是不是“${name}”的名册；确实是，就照样输入学校名称“${name}”再导入。`,
    ]);
    expect((await wordsOf(office, id, { schoolName: '外校' }))[1]).toContain('输入的“外校”不是这所学校的名称');
    expect((await wordsOf(office, id, { schoolName: `${name}分校` }))[0]).toBe('RULE_BROKEN');
    expect(counts(await preview(office, schoolId, [studentsSheet(SMALL_STUDENTS)]))).toEqual([0, 0, 0, 5, 0]);
    expect((await commit(office, id, { schoolName: ` ${name} ` })).state).toBe('COMMITTED');
  });

  test('GL-1 half of the staff is a large part as well, and some few are not', async () => {
    const { administrator: office, schoolId } = await api.world();
    const leaving = async (...gone: string[]) => {
      const sheets = [staffSheet(SMALL_STAFF.filter(([number]) => !gone.includes(number)))];
      const { id } = await preview(office, schoolId, sheets);
      return { id, ...(await hazardsOf(office, id)) };
    };
    const some = await leaving('T001', 'T002');
    expect([some.leaving, some.alarms, some.asksSchoolName]).toEqual([
      [{ who: '教职工', left: 2, present: 6, isLarge: false }],
      [],
      false,
    ]);
    const half = await leaving('T001', 'T002', 'T003');
    expect(half.alarms).toEqual([
      '这份表里没有现在在职的教职工 3 人，占 50%。看起来不是本校的名册，导入后这些人都会记为离开。',
    ]);
    expect((await wordsOf(office, half.id))[0]).toBe('RULE_BROKEN');
    expect((await commit(office, some.id)).state).toBe('COMMITTED');
  });
});
