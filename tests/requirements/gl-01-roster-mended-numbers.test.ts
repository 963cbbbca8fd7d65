import type { Client } from '../support/client';
import { EXPORT, exporting } from '../support/exports';
import { type OwnApi, startOwnApi } from '../support/own-api';
import { idNumber } from '../support/small-roster';
import { mended, opened, put, refusedSmall } from './roster-mending-steps';
import { refusedSheets, takeRefused } from './roster-sheet-steps';
import { commit, counts, preview, previewed, workbook } from './roster-steps';

const STUDENTS = '学生.xlsx';
const HEADINGS = ['姓名', '性别', '出生日期', '身份证件号', '班级'];
/** Of 林晓禾, whom the small roster has. */
const LIN = ['20180312', idNumber('20180312', 102)] as const;
/** Of nobody. */
const FREE = ['20180402', idNumber('20180402', 702)] as const;
const CLASS = '三年级（1）班';

let api: OwnApi;

beforeAll(async () => {
  api = await startOwnApi();
});

beforeEach(() => api.setClock('2026-11-23T02:00:00Z'));

afterAll(() => api.stop());

/** A pupil without a class is refused; what of it is taken away. */
async function takenRow(office: Client, schoolId: string, cells: string[]) {
  const { id } = await preview(office, schoolId, [await workbook(STUDENTS, [HEADINGS, cells])]);
  return (await takeRefused(office, id, STUDENTS)).bytes;
}

test('GL-1 a mended row with the number of another pupil is refused by name, and renames nobody', async () => {
  const { administrator: office, schoolId } = await api.world();
  const bytes = await takenRow(office, schoolId, ['新来', '女', ...LIN, '']);
  const right = await mended(bytes, (sheet) => put(sheet, 2, '班级', CLASS));
  const seen = await preview(office, schoolId, [right]);
  expect(seen.refused).toMatchObject([{ file: '改好的.xlsx', row: 2, column: '身份证件号' }]);
  expect(seen.refused[0]!.reason).toBe(
    '第 2 行“新来”填的身份证件号，在本校名册里是“林晓禾”的，所以没有导入，“林晓禾”也没有改动。' +
      '请改正身份证件号再上传；如果确实是同一个人改了姓名，请在学校的整张表里改名，再导入那张表。',
  );
  const done = await commit(office, seen.id, { skipRefused: true });
  expect([done.state, counts(done)]).toEqual(['COMMITTED', [0, 0, 0, 0, 1]]);

  // It can be taken away and mended again; with a number of nobody it is a pupil.
  const again = await mended((await takeRefused(office, seen.id, '改好的.xlsx')).bytes, (sheet) => {
    put(sheet, 2, '出生日期', FREE[0]);
    put(sheet, 2, '身份证件号', FREE[1]);
  });
  expect(counts(await preview(office, schoolId, [again]))).toEqual([1, 0, 0, 0, 0]);
});

test('GL-1 a mended row of the same pupil changes that pupil, however the name is spaced', async () => {
  const { administrator: office, schoolId } = await api.world();
  const bytes = await takenRow(office, schoolId, ['林 晓禾', '女', ...LIN, '']);
  const right = await mended(bytes, (sheet) => put(sheet, 2, '班级', '二年级（1）班'));
  const seen = await preview(office, schoolId, [right]);
  expect([seen.refused, counts(seen)]).toEqual([[], [0, 1, 0, 0, 0]]);
  expect(seen.changes[0]!.detail).toContain(`班级：${CLASS} → 二年级（1）班`);
});

test('GL-1 a mended row with the staff number of another teacher is refused by name', async () => {
  const { administrator: office, schoolId } = await api.world();
  const sheet = await workbook('教师.xlsx', [
    ['工号', '姓名', '手机号'],
    ['T001', '新老师', '123'],
  ]);
  const { id } = await preview(office, schoolId, [sheet]);
  const { bytes } = await takeRefused(office, id, '教师.xlsx');
  const right = await mended(bytes, (rows) => put(rows, 2, '手机号', '19900007777'));
  const seen = await preview(office, schoolId, [right]);
  expect(seen.refused).toMatchObject([{ row: 2, column: '工号' }]);
  expect(seen.refused[0]!.reason).toContain('第 2 行“新老师”填的工号，在本校名册里是“王语文”的');
  expect(counts(seen).slice(0, 3)).toEqual([0, 0, 0]);
});

test('GL-1 of two sheets of one name each keeps its own refused rows', async () => {
  const { administrator: office, schoolId } = await api.world();
  const rows = (name: string, ...places: string[]) => [
    HEADINGS,
    ...places.map((place) => [name, '女', ...FREE, place]),
  ];
  const sheets = [
    await workbook(STUDENTS, rows('甲一', '九年级（1）班', '九年级（2）班')),
    await workbook(STUDENTS, rows('乙一', '')),
  ];
  const { id } = await preview(office, schoolId, sheets);
  const second = '学生（2）.xlsx';
  expect(await refusedSheets(office, id)).toEqual([
    { file: STUDENTS, kindName: '学生', rowCount: 2 },
    { file: second, kindName: '学生', rowCount: 1 },
  ]);
  const namesIn = async (file: string) => {
    const [sheet] = (await opened((await takeRefused(office, id, file)).bytes)).worksheets;
    return (sheet!.getColumn(3).values as unknown as string[]).slice(1);
  };
  expect(await namesIn(STUDENTS)).toEqual(['姓名', '甲一', '甲一']);
  expect(await namesIn(second)).toEqual(['姓名', '乙一']);
  // Another import has a sheet of that name too, with nothing refused.
  const other = await preview(office, schoolId, [await workbook(STUDENTS, rows('丙一', CLASS))]);
  expect(await refusedSheets(office, other.id)).toEqual([]);
});

test('GL-1 refused rows are kept for thirty days, committed or not, and no longer', async () => {
  const { administrator: office, schoolId, schoolCode } = await api.world();
  const [left, written] = [await refusedSmall(office, schoolId), await refusedSmall(office, schoolId)];
  await commit(office, written, { skipRefused: true, schoolName: '柳荫小学' });
  const sealed = () =>
    api.rows(`select id from roster_import where sheets_sealed is not null and school_id = '${schoolId}' order by id`);
  await api.setClock('2026-12-23T01:59:00Z');
  await api.settle();
  expect((await sealed()).map(({ id }) => id)).toEqual([left, written].sort());

  await api.setClock('2026-12-23T02:01:00Z');
  await api.settle();
  expect(await sealed()).toEqual([]);
  const keeper = await api.signIn(`A003@${schoolCode}`, 'a-good-password');
  for (const id of [left, written]) {
    expect(await refusedSheets(keeper, id)).toEqual([]);
    expect(await keeper.refusal(EXPORT, exporting('REFUSED_ROWS', { importId: id, show: STUDENTS }))).toBe('NOT_FOUND');
  }
  expect((await previewed(keeper, left)).state).toBe('PREVIEWED');
});
