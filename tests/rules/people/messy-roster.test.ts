import { expectedRefusals, folder, read } from './roster-files.js';

const MESSY = '雁山实验小学_表格不规范';

test('GL-1 the messy roster refuses exactly the rows and columns of its list', async () => {
  const { refused } = await read(folder(MESSY));
  const expected = expectedRefusals();
  expect(expected).toHaveLength(8);
  expect(refused.map(({ file, row, column }) => ({ file, row, column }))).toEqual(
    expected.map(({ row, column }) => ({ file: '学生.xlsx', row, column })),
  );
});

test.each([
  [8, '99000020200230123X', '身份证件号校验码不符或日期不存在'],
  [13, '4.11E+17', '被 Excel 存成科学计数'],
  [21, '', '姓名为空'],
  [27, '九年级（9）班', '班级不存在'],
  [35, '3', '性别码无效'],
  [44, '12345', '电话格式不符'],
  [240, 'G99000020190528140X', '与前面的行重复：第 54 行'],
  [241, 'G990000201904191330', '同一学籍号，姓名不同：第 64 行是“夏越彬”'],
])('GL-1 row %i of the messy roster shows its value %s and why: %s', async (row, value, why) => {
  const { refused } = await read(folder(MESSY));
  const refusal = refused.find((each) => each.row === row);
  expect(refusal?.value).toBe(value);
  expect(refusal?.reason).toContain(why);
  expect(refusal?.reason).toMatch(/请.+。$/);
});

test('GL-1 everything else of the messy roster is read', async () => {
  const draft = await read(folder(MESSY));
  const { classes, staff, courses, teaching, students } = draft;
  expect([classes, staff, courses, teaching, students].map((rows) => rows.length)).toEqual([12, 49, 11, 12, 230]);
  expect(draft.files.map(({ kind, headerRow, rowCount }) => [kind, headerRow, rowCount])).toEqual([
    ['classes', 2, 12],
    ['staff', 2, 49],
    ['courses', 2, 11],
    ['teaching', 3, 12],
    ['students', 3, 238],
  ]);
  expect(students[0]).toMatchObject({
    row: 4,
    name: '李博文',
    sex: 'MALE',
    birthOn: '2020-04-23',
    document: { kind: '居民身份证', number: '990000202004231119' },
    rollNumber: 'G990000202004231119',
    ethnicGroup: '汉族',
    enteredIn: '2026-09',
    seatNumber: 1,
    boards: false,
    schoolClass: { stage: 'PRIMARY', entryYear: 2026, number: 1 },
  });
  expect(students[0]?.guardians).toMatchObject([
    { rank: 1, name: '杨采薇', kinship: '母亲', phone: '19922609920' },
    { rank: 2, name: '秦博文', kinship: '父亲', phone: '19962457917' },
  ]);
});

test('GL-1 dates in three forms of the messy roster mean the same kind of day', async () => {
  const { students } = await read(folder(MESSY));
  expect(students.slice(0, 3).map(({ birthOn }) => birthOn)).toEqual(['2020-04-23', '2020-04-01', '2020-08-20']);
});

test('GL-1 passports, home-return permits, middle dots and rare characters of the messy roster survive', async () => {
  const { students } = await read(folder(MESSY));
  const byRow = new Map(students.map((student) => [student.row, student]));
  expect(byRow.get(40)?.document).toEqual({ kind: '护照', number: 'E47366111' });
  expect(byRow.get(40)?.rollNumber).toBe('L999713471723254770');
  expect(byRow.get(42)?.document).toEqual({ kind: '港澳居民来往内地通行证', number: 'H95821127' });
  expect(byRow.get(37)?.name).toBe('艾力江·买买提');
  expect(byRow.get(179)?.name).toBe('毛䶮');
});

test('GL-1 address and only child are named as dropped and stand nowhere in the draft', async () => {
  const draft = await read(folder(MESSY));
  expect(draft.notes).toContainEqual({
    file: '学生.xlsx',
    message: '用不到的列没有读入，也不会保存：家庭住址、独生子女。',
  });
  const { notes, files, seen, ...kept } = draft;
  expect(JSON.stringify(kept)).not.toMatch(/某市某区|独生/);
  expect(JSON.stringify(seen)).not.toContain('某市某区');
  const unread = seen.sheets.at(-1)!.columns.filter(({ field }) => field === null);
  expect(unread.map(({ header, samples }) => [header, samples])).toEqual([
    ['序号', []],
    ['家庭住址', []],
    ['独生子女', []],
  ]);
  expect(notes.map(({ message }) => message).join()).toContain('第 243 行是合计');
  expect(files).toHaveLength(5);
});

test('GL-1 two teachers of the same name stay apart by staff number', async () => {
  const { staff, classes } = await read(folder(MESSY));
  expect(staff.filter(({ name }) => name === '邵梦洁').map(({ staffNumber }) => staffNumber)).toEqual([
    'T0001',
    'T0034',
  ]);
  expect(classes.find(({ grade, number }) => grade === 4 && number === 1)?.homeroomStaffNumber).toBe('T0034');
});
