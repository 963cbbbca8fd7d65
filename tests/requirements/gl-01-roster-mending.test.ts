import ExcelJS from '@protobi/exceljs';
import { EXPORT, exporting, EXPORTS, fetchLink } from '../support/exports';
import { type OwnApi, startOwnApi } from '../support/own-api';
import { idNumber, SMALL_STUDENTS, studentsSheet } from '../support/small-roster';
import type { World } from '../support/world';
import { mended, opened, put, refusedSmall } from './roster-mending-steps';
import { refusedSheets, takeRefused } from './roster-sheet-steps';
import { commit, counts, folder, messyRows, preview, undo } from './roster-steps';

const MESSY = '雁山实验小学_表格不规范';
const STUDENTS = '学生.xlsx';
const CLASSES = `query Classes($id: ID!) { schoolClasses(schoolId: $id) { name studentCount } }`;
const MENDABLE = ['身份证件号', '身份证件号', '姓名', '班级', '性别', '监护人1电话', '学籍号', '学籍号'];

let api: OwnApi;

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-23T02:00:00Z');
});

afterAll(() => api.stop());

const pupilsOf = async ({ administrator, schoolId }: World): Promise<number> =>
  (await administrator.ask(CLASSES, { id: schoolId })).schoolClasses.reduce(
    (sum: number, { studentCount }: { studentCount: number }) => sum + studentCount,
    0,
  );

test('GL-1 refused rows of the untidy roster are taken away with the reasons, mended, and imported alone', async () => {
  const world = await api.world({ roster: [] });
  const { administrator: office, schoolId } = world;
  const first = await preview(office, schoolId, folder(MESSY));
  await commit(office, first.id, { skipRefused: true });
  expect(await refusedSheets(office, first.id)).toEqual([{ file: STUDENTS, kindName: '学生', rowCount: 8 }]);

  const taken = await takeRefused(office, first.id, STUDENTS);
  expect([taken.fileName, taken.rowCount]).toEqual(['没有导入的行 学生 2026-11-23.xlsx', 8]);
  const [rows, about] = (await opened(taken.bytes)).worksheets;
  const source = (await opened(folder(MESSY).at(-1)!.bytes as Uint8Array)).worksheets[0]!;
  const kept = (source.getRow(3).values as string[]).slice(1, 19);
  expect((rows!.getRow(1).values as string[]).slice(1)).toEqual(['没有导入的原因', '原来的行号', ...kept]);
  const places = messyRows().map(({ row }) => row);
  const plain = (value: unknown) => (value === '' || value === undefined ? null : value);
  for (const [index, number] of places.entries()) {
    const [row, was] = [rows!.getRow(index + 2), source.getRow(number)];
    expect([row.getCell(2).value, String(row.getCell(1).value)]).toEqual([number, expect.stringMatching(/。$/)]);
    expect(kept.map((_, at) => plain(row.getCell(at + 3).value))).toEqual(
      kept.map((_, at) => plain(was.getCell(at + 1).value)),
    );
    const marked = kept.flatMap((_, at) =>
      (row.getCell(at + 3).fill as { pattern?: string })?.pattern === 'solid' ? [at] : [],
    );
    const asked = { 性别: '性别码' }[MENDABLE[index]!] ?? MENDABLE[index]!;
    expect(marked.map((at) => kept[at])).toEqual([asked]);
  }
  expect(rows!.rowCount).toBe(9);
  expect(JSON.stringify(about!.getSheetValues())).toMatch(
    /内部资料.*家庭住址、独生子女.*孙管理.*核对名单：改好没有导入的行/,
  );
  expect([rows!.headerFooter.oddHeader, rows!.getBackgroundImageId()]).toEqual([
    ...[expect.stringContaining('内部资料'), expect.anything()],
  ]);

  // As it came it is refused again, and nobody counts as having left.
  const unmended = await preview(office, schoolId, [{ name: taken.fileName, bytes: new Uint8Array(taken.bytes) }]);
  expect([unmended.refused.map(({ row, column }) => `${row} ${column}`), unmended.left]).toEqual([
    [...['2 身份证件号', '3 身份证件号', '4 姓名', '5 班级', '6 性别', '7 监护人1电话'], '9 学籍号'],
    0,
  ]);
  expect(unmended.refused.at(-1)!.reason).toContain('第 9 行“夏越彬同”填的学籍号，在本校名册里是“夏越彬”的');

  const right = await mended(taken.bytes, (sheet) => {
    put(sheet, 8, '身份证件号', idNumber('20200814', 192));
    put(sheet, 13, '身份证件号', '99000020200926194X');
    put(sheet, 21, '姓名', '贺补名');
    put(sheet, 27, '班级', '一年级（2）班');
    put(sheet, 35, '性别码', '女');
    put(sheet, 44, '监护人1电话', '19900005678');
    put(sheet, 241, '学籍号', `G${idNumber('20190419', 501)}`);
    put(sheet, 241, '身份证件号', idNumber('20190419', 501));
  });
  const again = await preview(office, schoolId, [right]);
  // Row 240 is a pupil who is there already: as it says the same, it changes nothing.
  expect(counts(again)).toEqual([7, 0, 0, 1, 0]);
  expect((await commit(office, again.id)).state).toBe('COMMITTED');
  expect(await pupilsOf(world)).toBe(230 + 7);
});

test('GL-1 rows that are not wanted may be deleted, the two first columns too, and a CSV of it is known as well', async () => {
  const { administrator: office, schoolId } = await api.world();
  const id = await refusedSmall(office, schoolId);
  const { bytes } = await takeRefused(office, id, STUDENTS);
  const bare = await mended(bytes, (sheet) => {
    put(sheet, 2, '性别', '女');
    sheet.spliceRows(3, 1);
    sheet.spliceColumns(1, 2);
  });
  expect(counts(await preview(office, schoolId, [bare]))).toEqual([1, 0, 0, 0, 0]);

  const sheet = (await opened(bytes)).worksheets[0]!;
  put(sheet, 2, '性别', '女');
  put(sheet, 3, '班级', '二年级（1）班');
  const lines = (sheet.getSheetValues() as unknown[][]).slice(1).map((row) => row.slice(1).map((one) => one ?? ''));
  const csv = { name: '学生 改好.csv', bytes: lines.map((row) => row.join(',')).join('\n') };
  expect(counts(await preview(office, schoolId, [csv]))).toEqual([2, 0, 0, 0, 0]);
});

test('GL-1 what a person said of the columns is said in the file, so that it is understood when it comes back', async () => {
  const { administrator: office, schoolId } = await api.world();
  const id = await refusedSmall(office, schoolId);
  const sheet = (await opened((await takeRefused(office, id, STUDENTS)).bytes)).worksheets[0]!;
  expect(sheet.name).toBe('要改的学生');
  expect((sheet.getRow(1).values as string[]).slice(3)).toEqual(['姓名', '性别', '出生日期', '班级', '公式']);
  const formula = sheet.getRow(2).getCell(7);
  expect([formula.value, formula.type, formula.numFmt]).toEqual(['=1+1', ExcelJS.ValueType.String, '@']);
  expect(JSON.stringify(sheet.getSheetValues())).not.toContain('某路');
});

test('GL-1 refused rows are taken away once, by who imports, with a purpose that stands in the record', async () => {
  const world = await api.world();
  const { administrator: office, schoolId } = world;
  const id = await refusedSmall(office, schoolId);
  const { url } = await takeRefused(office, id, STUDENTS);
  expect((await fetchLink(office, url)).status).toBe(410);
  const asked = (show: string, more = {}) => exporting('REFUSED_ROWS', { importId: id, show, ...more });
  const [elsewhere, teacher] = [(await api.world()).administrator, await world.staff('T001')];
  for (const client of [elsewhere, teacher]) expect(await client.refusal(EXPORT, asked(STUDENTS))).toBe('NOT_FOUND');
  expect(await office.refusal(EXPORT, asked('教师.xlsx'))).toBe('NOT_FOUND');
  expect(await office.refusal(EXPORT, asked(STUDENTS, { purposeWords: '' }))).toBe('INVALID_INPUT');
  const { tableExports } = await office.ask(EXPORTS, { unitId: schoolId });
  expect(tableExports.nodes).toMatchObject([
    { tableName: '没有导入的行', title: '学生', rowCount: 2, purposeWords: '改好没有导入的行', requestedBy: '孙管理' },
  ]);
  await api.settle();
  const logged = await api.rows(`select * from audit_entry where school_id = '${schoolId}'`);
  expect(JSON.stringify(logged)).not.toMatch(/新来|又来|20180312/);
});

test('GL-1 an import that was taken back keeps no rows of its sheets', async () => {
  const { administrator: office, schoolId } = await api.world();
  const id = await refusedSmall(office, schoolId);
  await commit(office, id, { skipRefused: true, schoolName: '柳荫小学' });
  expect(await refusedSheets(office, id)).toHaveLength(1);
  await undo(office, id);
  expect(await refusedSheets(office, id)).toEqual([]);
  expect(await office.refusal(EXPORT, exporting('REFUSED_ROWS', { importId: id, show: STUDENTS }))).toBe('NOT_FOUND');
});

test('GL-1 a sheet beside mended rows is still the whole of its kind', async () => {
  const { administrator: office, schoolId } = await api.world();
  const id = await refusedSmall(office, schoolId);
  const right = await mended((await takeRefused(office, id, STUDENTS)).bytes, (sheet) => {
    put(sheet, 2, '性别', '女');
    put(sheet, 3, '班级', '三年级（1）班');
  });
  const both = await preview(office, schoolId, [studentsSheet(SMALL_STUDENTS.slice(0, 4)), right]);
  expect(counts(both)).toEqual([2, 0, 1, 4, 0]);
});
