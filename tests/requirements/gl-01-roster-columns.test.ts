import ExcelJS from '@protobi/exceljs';
import { type OwnApi, startOwnApi } from '../support/own-api';
import { SMALL_STUDENTS, idNumber, smallRoster, studentsSheet } from '../support/small-roster';
import type { World } from '../support/world';
import { commit, COMMIT, commitInput, counts, folder, preview, previewed, type Upload, workbook } from './roster-steps';
import { correct, CORRECT, correcting, readAs, SHEETS, sheetsOf, toldAbout, type Sheet } from './roster-sheet-steps';

const CLASSES = `query Classes($id: ID!) { schoolClasses(schoolId: $id) { name studentCount } }`;
const STUDENTS = '学生.xlsx';

let api: OwnApi;

beforeAll(async () => {
  api = await startOwnApi();
  await api.setClock('2026-11-23T02:00:00Z');
});

afterAll(() => api.stop());

/** The sheet with other headings in a row, as a school that words them its own way keeps it. */
async function reheaded({ name, bytes }: Upload, row: number, words: Record<string, string>): Promise<Upload> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  book.worksheets[0]!.getRow(row).eachCell((cell) => (cell.value = words[cell.text] ?? cell.text));
  return { name, bytes: new Uint8Array(await book.xlsx.writeBuffer()) };
}

const named = (sheets: Sheet[], name: string): Sheet => sheets.find((sheet) => sheet.name === name)!;
const place = ({ columns }: Sheet, header: string): number => columns.find((one) => one.header === header)!.index;

/** A real roster whose students sheet calls a few things its own way. */
async function oddFolder(): Promise<Upload[]> {
  const odd = { 姓名: '孩子', 班级: '在哪个班', 监护人1电话: '联络', 班内学号: '备注' };
  return Promise.all(folder('天中第一小学').map((file) => (file.name === STUDENTS ? reheaded(file, 3, odd) : file)));
}

const pupilsOf = async ({ administrator, schoolId }: World): Promise<number> =>
  (await administrator.ask(CLASSES, { id: schoolId })).schoolClasses.reduce(
    (sum: number, { studentCount }: { studentCount: number }) => sum + studentCount,
    0,
  );

test('GL-1 a real roster with headings nobody knows is read as a person says, by dry run and commit alike', async () => {
  const world = await api.world({ roster: [] });
  const { administrator: office, schoolId } = world;
  const seen = await preview(office, schoolId, await oddFolder());
  expect(seen.refused).toEqual([
    expect.objectContaining({ file: STUDENTS, column: '姓名', reason: expect.stringContaining('没有“姓名”、“班级”') }),
  ]);
  const before = await sheetsOf(office, seen.id);
  const sheet = named(before, STUDENTS);
  expect([sheet.kind, sheet.headerRow, sheet.isCorrected]).toEqual(['STUDENTS', 3, false]);
  expect(sheet.firstRows[0]).toEqual({ row: 1, text: '天中第一小学学生基本信息采集表' });
  expect(readAs(sheet).slice(0, 4)).toEqual(['A 序号 → -', 'B 孩子 → -', 'C 性别 → sex', 'D 出生日期 → birthOn']);
  expect(sheet.columns[1]).toMatchObject({ known: false, samples: ['蔡亦菲', '曾亦菲', expect.any(String)] });
  expect(sheet.columns[2]!.samples).toEqual(['女', '男']);
  expect(sheet.fields.find(({ key }) => key === 'guardian1Phone')).toEqual({
    key: 'guardian1Phone',
    name: '监护人1电话',
  });

  const columns = [
    { column: place(sheet, '孩子'), field: 'name' },
    { column: place(sheet, '在哪个班'), field: 'className' },
    { column: place(sheet, '联络'), field: 'guardian1Phone' },
    { column: place(sheet, '备注'), field: 'seatNumber' },
    { column: place(sheet, '民族'), field: null },
  ];
  const again = await correct(office, seen.id, { sheet: sheet.index, columns });
  // A school without ethnic groups; the administrator of this world stands on no staff sheet of that school.
  const rows = 18 + 75 + 11 + 18 + 753;
  expect(counts(again)).toEqual([rows, 0, 0, 0, 0]);
  expect(again.warnings.map(({ message }) => message).join()).not.toMatch(/不认识的列.*(孩子|民族)/);
  expect(await pupilsOf(world)).toBe(0);

  const after = await sheetsOf(office, seen.id);
  expect(after.filter(({ name }) => name !== STUDENTS)).toEqual(before.filter(({ name }) => name !== STUDENTS));
  const said = new Map(columns.map(({ column, field }) => [column, field]));
  expect(named(after, STUDENTS)).toMatchObject({
    isCorrected: true,
    rowCount: 753,
    columns: sheet.columns.map(({ index, header, field }) => ({
      ...{ index, header },
      field: said.has(index) ? said.get(index) : field,
    })),
  });

  const done = await commit(office, seen.id);
  expect([done.state, await pupilsOf(world)]).toEqual(['COMMITTED', 753]);
  expect(await sheetsOf(office, seen.id)).toEqual([]);
  // Read by the usual headings, nothing is another but what was said not to be imported.
  const usual = await preview(office, schoolId, folder('天中第一小学'));
  expect(counts(usual)).toEqual([0, 753, 0, rows - 753, 0]);
  expect(usual.changes.every(({ detail }) => /^民族：空 → [^；]+$/.test(detail))).toBe(true);
});

test('GL-1 another row of headings and another kind of sheet can be chosen, and the guess be had again', async () => {
  const { administrator: office, schoolId } = await api.world();
  const rows = SMALL_STUDENTS.map(({ name, sex, birth, sequence, className }) => [
    ...[className, name, sex, birth, idNumber(birth, sequence)],
  ]);
  const sheet = await workbook('名单.xlsx', [
    ['姓名', '性别', '出生日期', '身份证件号', '班级'],
    ['（示例）张三', '男', '20180101', '', '三年级（1）班'],
    ['班级', '姓名', '性别', '出生日期', '身份证件号'],
    ...rows,
  ]);
  const seen = await preview(office, schoolId, [sheet]);
  expect((await sheetsOf(office, seen.id))[0]!.headerRow).toBe(1);
  expect(seen.refused.length).toBeGreaterThan(4);

  const right = await correct(office, seen.id, { sheet: 0, headerRow: 3 });
  expect([right.refused, right.added, right.left]).toEqual([[], 0, 0]);
  expect(readAs((await sheetsOf(office, seen.id))[0]!)).toEqual([
    ...['A 班级 → className', 'B 姓名 → name', 'C 性别 → sex', 'D 出生日期 → birthOn', 'E 身份证件号 → documentNumber'],
  ]);

  const staff = await correct(office, seen.id, { sheet: 0, kind: 'STAFF' });
  expect(staff.refused).toMatchObject([{ file: '名单.xlsx', column: '工号' }]);
  expect(staff.refused[0]!.reason).toContain('这张教师表里没有“工号”');
  const guessed = await correct(office, seen.id, { sheet: 0 });
  expect(counts(guessed)).toEqual(counts(seen));
  expect((await sheetsOf(office, seen.id))[0]).toMatchObject({ headerRow: 1, kind: 'STUDENTS', isCorrected: false });
});

test('GL-1 a sheet that nobody recognises becomes one when its kind and its columns are said', async () => {
  const { administrator: office, schoolId } = await api.world();
  const sheet = await workbook('新建表.xlsx', [
    ['号', '称呼'],
    ['T001', '王语文'],
    ['T009', '新老师'],
  ]);
  const seen = await preview(office, schoolId, [sheet]);
  expect(seen.refused[0]!.reason).toContain('认不出这是哪一种表');
  expect(await toldAbout(office, seen.id, { sheet: 0, headerRow: 1 })).toBe(
    '请先选“新建表.xlsx”是哪一种表：班级、教师、课程、任课还是学生。',
  );
  await correct(office, seen.id, { sheet: 0, kind: 'STAFF', headerRow: 1 });
  const columns = [
    { column: 0, field: 'staffNumber' },
    { column: 1, field: 'name' },
  ];
  const read = await correct(office, seen.id, { sheet: 0, columns });
  expect([read.refused, read.added, read.unchanged]).toEqual([[], 1, 1]);
});

test('GL-1 a column of a 任课 sheet can be said to be a course, and another not to be read', async () => {
  const { administrator: office, schoolId } = await api.world();
  const sheet = await workbook('任课.xlsx', [
    ['年级', '班级', '语文老师', '数学', '体育'],
    ['三年级', '三年级（1）班', '周数学(T002)', '王语文(T001)', '吴体育(T003)'],
    ['二年级', '二年级（1）班', '', '周数学(T002)', ''],
  ]);
  const seen = await preview(office, schoolId, [sheet]);
  expect(seen.refused).toMatchObject([{ row: 1, column: '语文老师' }]);
  const columns = [
    { column: 2, field: 'course:语文' },
    { column: 3, field: null },
  ];
  const read = await correct(office, seen.id, { sheet: 0, columns });
  expect(read.refused).toEqual([]);
  expect(read.changes.map(({ what, detail }) => `${what} ${detail}`)).toEqual([
    '任课 三年级（1）班 语文：王语文(T001) → 周数学(T002)',
  ]);
  expect(readAs((await sheetsOf(office, seen.id))[0]!).slice(2)).toEqual([
    ...['C 语文老师 → course:语文', 'D 数学 → -', 'E 体育 → course:体育'],
  ]);
});

test('GL-1 what cannot be read is refused with the column and what next, and nothing is another afterwards', async () => {
  const world = await api.world();
  const { administrator: office, schoolId } = world;
  const { id } = await preview(office, schoolId, [studentsSheet(SMALL_STUDENTS)]);
  const before = await sheetsOf(office, id);
  const told = (column: number, field: string | null) =>
    toldAbout(office, id, { sheet: 0, columns: [{ column, field }] });
  expect(await told(1, 'name')).toBe(
    '“学生.csv”的 A 列“姓名”和 B 列“性别”都读作“姓名”。请把其中一列改成别的，或者选“不导入”。',
  );
  expect(await told(0, null)).toBe(
    '“学生.csv”里没有哪一列读作“姓名”，缺了它，整张学生表都读不了。请选出哪一列是“姓名”，再重新试读。',
  );
  expect(await told(40, 'name')).toBe('“学生.csv”里没有 AO 列，请刷新后再改。');
  expect(await told(3, 'staffNumber')).toBe('“学生.csv”的 D 列不能读作这一项，请从列出的项目里选。');
  expect(await toldAbout(office, id, { sheet: 0, headerRow: 99 })).toContain('第 99 行不能当表头');
  expect(await toldAbout(office, id, { sheet: 0, headerRow: 2, columns: [{ column: 0, field: 'name' }] })).toContain(
    '请先重新试读，再改列',
  );
  const foreign = { sheet: 1, columns: [{ column: 0, field: 'name' }] };
  for (const sheets of [[], [foreign], [{ sheet: 0 }, { sheet: 0 }]])
    expect(await office.refusal(CORRECT, correcting(id, ...sheets))).toBe('INVALID_INPUT');
  expect(await sheetsOf(office, id)).toEqual(before);
  expect((await previewed(office, id)).state).toBe('PREVIEWED');

  const elsewhere = (await api.world()).administrator;
  const teacher = await world.staff('T001');
  for (const client of [elsewhere, teacher]) {
    expect(await client.refusal(CORRECT, correcting(id, { sheet: 0 }))).toBe('NOT_FOUND');
    expect(await client.refusal(SHEETS, { id })).toBe('NOT_FOUND');
  }
  await commit(office, id);
  expect(await office.refusal(CORRECT, correcting(id, { sheet: 0 }))).toBe('CONFLICT');
});

test('GL-1 a correction sent again under its key is one, and no commit slips in while sheets are read again', async () => {
  const { administrator: office, schoolId } = await api.world();
  const { id } = await preview(office, schoolId, [studentsSheet(SMALL_STUDENTS.slice(0, 4))]);
  const input = correcting(id, { sheet: 0, columns: [{ column: 6, field: null }] });

  const answers = await Promise.all(Array.from({ length: 5 }, () => office.raw(CORRECT, input)));
  expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
  await previewed(office, id);
  await api.settle();
  const log = `select detail from audit_entry where action = 'people.roster-corrected' and subject_id = '${id}'`;
  expect((await api.rows(log)).map(({ detail }) => JSON.parse(String(detail)))).toEqual([{ sheets: 1, columns: 1 }]);

  const [slipped] = await Promise.all([
    office.raw(COMMIT, commitInput(id)),
    office.raw(CORRECT, correcting(id, { sheet: 0 })),
  ]);
  const after = await previewed(office, id);
  expect(['COMMITTED', 'PREVIEWED']).toContain(after.state);
  expect(slipped.errors?.[0]?.extensions.code ?? 'done').toBe(after.state === 'COMMITTED' ? 'done' : 'CONFLICT');
});

test('GL-1 who has seen another reading cannot commit what somebody has corrected since', async () => {
  const { administrator: office, schoolId } = await api.world();
  const { id } = await preview(office, schoolId, [studentsSheet(SMALL_STUDENTS)]);
  const versionOf = async (): Promise<number> =>
    (await office.ask(`query V($id: ID!) { rosterImport(id: $id) { version } }`, { id })).rosterImport.version;
  const seen = await versionOf();
  await correct(office, id, { sheet: 0, columns: [{ column: 6, field: null }] });
  const { errors } = await office.raw(COMMIT, { input: { ...commitInput(id).input, version: seen } });
  expect(errors).toMatchObject([
    { extensions: { code: 'CONFLICT' }, message: expect.stringContaining('请刷新，看过新的试读结果再导入') },
  ]);
  const { commitRosterImport } = await office.ask(COMMIT, {
    input: { ...commitInput(id).input, version: await versionOf() },
  });
  expect(commitRosterImport.state).toBe('COMMITTED');
});

test('GL-1 cells of the sheets stand open nowhere: not in the log, not in the rows of the import, nor once it is written', async () => {
  const { administrator: office, schoolId } = await api.world();
  const { id } = await preview(office, schoolId, [studentsSheet(SMALL_STUDENTS)]);
  await correct(office, id, { sheet: 0, columns: [{ column: 6, field: null }] });
  const number = idNumber('20180312', 102);
  const told = JSON.stringify(await sheetsOf(office, id));
  expect([number, '19900000001'].filter((whole) => told.includes(whole))).toEqual([]);
  for (const known of ['林晓禾', '20180312', '9900…1026', '1990…0001']) expect(told).toContain(known);
  await api.settle();
  const kept = await api.rows(`select * from roster_import where id = '${id}'`);
  const logged = await api.rows(`select * from audit_entry where subject_id = '${id}'`);
  for (const rows of [kept, logged]) {
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${number}|林晓禾|19900000001`));
  }
  await commit(office, id);
  expect(await api.rows(`select sheets_sealed from roster_import where id = '${id}'`)).toEqual([
    { sheets_sealed: null },
  ]);
});

test('GL-1 a client that says nothing of columns imports as before', async () => {
  const { administrator: office, schoolId } = await api.world({ roster: [] });
  const done = await commit(office, (await preview(office, schoolId, smallRoster())).id);
  expect(counts(done)).toEqual([17, 1, 0, 0, 0]);
});
