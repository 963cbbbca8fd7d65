import { EMPTY_KNOWN_ROSTER } from '../../../api/src/modules/people/roster/index.js';
import type { KnownRoster } from '../../../api/src/modules/people/roster/index.js';
import { Stage } from '../../../api/src/modules/organisation/unit.rules.js';
import { places, read, type Value, written, xlsx } from './roster-files.js';

const CLASS = { stage: Stage.PRIMARY, entryYear: 2026, number: 1, name: '一年级（1）班', grade: 1 };
const KNOWN: KnownRoster = {
  classes: [CLASS],
  staff: [
    { staffNumber: 'T0001', name: '方悦宁', phone: null },
    { staffNumber: 'T0002', name: '何子涵', phone: null },
    { staffNumber: 'T0003', name: '何子涵', phone: null },
  ],
  courses: [{ code: '01', name: '语文' }],
  students: [],
};
const HEADER: Value[] = ['姓名', '性别', '出生日期', '班级'];
const CHILD: Value[] = ['蔡亦菲', '女', '2020-07-15', '一年级（1）班'];

const students = async (rows: Value[][], name = '学生'): ReturnType<typeof read> =>
  read([await written(name, rows)], KNOWN);

test('GL-1 title and note rows before the header are skipped, row numbers stay those of the sheet', async () => {
  const draft = await students([['某校学生表'], ['填表说明：请如实填写'], [], HEADER, CHILD, [], ['合计', 1]]);
  expect(draft.students.map(({ row }) => row)).toEqual([5]);
  expect(draft.files[0]).toMatchObject({ headerRow: 4, rowCount: 1 });
  expect(draft.refused).toEqual([]);
});

test('GL-1 a header of two rows is read as one', async () => {
  const draft = await students([
    ['姓名', '性别', '出生日期', '班级', '监护人1', '', ''],
    ['', '', '', '', '姓名', '与学生关系', '联系电话'],
    [...CHILD, '史韵寒', '母亲', '19942400434'],
  ]);
  expect(draft.files[0]?.headerRow).toBe(2);
  expect(draft.students[0]?.guardians).toMatchObject([{ name: '史韵寒', kinship: '母亲', phone: '19942400434' }]);
});

test('GL-1 columns named 母亲 and 父亲 say the kinship themselves', async () => {
  const draft = await students([
    [...HEADER, '父亲姓名', '父亲电话', '母亲姓名', '母亲手机号'],
    [...CHILD, '江俊杰', '19942400435', '史韵寒', '19942400434'],
  ]);
  expect(draft.students[0]?.guardians).toMatchObject([
    { rank: 1, name: '史韵寒', kinship: '母亲' },
    { rank: 2, name: '江俊杰', kinship: '父亲' },
  ]);
});

test('GL-1 headers match with brackets, asterisks, spaces and full-width letters', async () => {
  const draft = await students([
    ['* 姓 名', '性别（必填）', '出生日期(YYYYMMDD)', '所在班级', '监护人（1）姓名'],
    [...CHILD, '史韵寒'],
  ]);
  expect(draft.refused).toEqual([]);
  expect(draft.files[0]?.columns.map(({ meaning }) => meaning)).toEqual([
    '姓名',
    '性别',
    '出生日期',
    '班级',
    '监护人1姓名',
  ]);
});

test('GL-1 an unknown column is named and not read', async () => {
  const draft = await students([
    [...HEADER, '星座'],
    [...CHILD, '巨蟹'],
  ]);
  expect(draft.notes).toEqual([{ file: '学生.csv', message: '不认识的列没有读入：星座。' }]);
  expect(draft.files[0]?.columns[4]).toEqual({ header: '星座', meaning: null, known: false });
});

test('GL-1 a missing column refuses the sheet and says which', async () => {
  const draft = await students([['姓名', '性别', '出生日期'], CHILD.slice(0, 3)]);
  expect(draft.refused).toMatchObject([{ row: 1, column: '班级', wholeFile: true }]);
  expect(draft.refused[0]?.reason).toContain('这张学生表里没有“班级”这一列');
  expect(draft.given).toEqual([]);
});

test('GL-1 a sheet is recognised by its header when the file name says nothing', async () => {
  const draft = await students([HEADER, CHILD], '新建表格');
  expect(draft.files[0]?.kind).toBe('students');
  expect(draft.students).toHaveLength(1);
});

test('GL-1 a sheet under the wrong name is recognised by its header', async () => {
  const draft = await students([[...HEADER, '民族', '学籍号'], CHILD], '教师');
  expect(draft.files[0]?.kind).toBe('students');
});

test('GL-1 a file that is no roster is refused as a whole', async () => {
  const draft = await students(
    [
      ['商品', '价格'],
      ['铅笔', 2],
    ],
    '价目',
  );
  expect(draft.refused).toMatchObject([{ file: '价目.csv', column: '', wholeFile: true }]);
  expect(draft.refused[0]?.reason).toContain('认不出这是哪一种表');
});

test('GL-1 a file that cannot be opened is refused and the others are read', async () => {
  const draft = await read(
    [{ name: '教师.xlsx', bytes: Buffer.from('PK\u0003\u0004oops') }, await written('学生', [HEADER, CHILD])],
    KNOWN,
  );
  expect(draft.refused).toMatchObject([{ file: '教师.xlsx', wholeFile: true }]);
  expect(draft.students).toHaveLength(1);
  expect(draft.given).toEqual(['students']);
});

test('GL-1 two files of students are one roster, a repeated child is refused with the other file named', async () => {
  const header = [...HEADER, '学籍号'];
  const child = [...CHILD, 'G990000202007151608'];
  const files = [await written('学生甲', [header, child]), await written('学生乙', [header, child])];
  const draft = await read(files, KNOWN);
  expect(places(draft)).toEqual(['学生乙.csv 2 学籍号']);
  expect(draft.refused[0]?.reason).toContain('“学生甲.csv”第 2 行');
});

test('GL-1 further worksheets are named and not read', async () => {
  const bytes = await xlsx({ 名单: [HEADER, CHILD], 旧名单: [HEADER] });
  const draft = await read([{ name: '学生.xlsx', bytes }], KNOWN);
  expect(draft.notes[0]?.message).toContain('还有内容的工作表没有读：旧名单');
});

test('GL-1 a student of a refused class is refused for the class, of a known one not', async () => {
  const classes = await written('班级', [
    ['年级', '班号', '班主任工号'],
    ['一年级', 2, 'T0009'],
  ]);
  const other: Value[] = ['曾亦菲', '女', '2020-07-01', '一年级（2）班'];
  const draft = await read([classes, await written('学生', [HEADER, CHILD, other])], KNOWN);
  expect(places(draft)).toEqual(['班级.csv 2 班主任工号', '学生.csv 3 班级']);
  expect(draft.refused[1]?.reason).toBe('这个班在班级表第 2 行没有通过检查。请先改好那一行。');
});

test('GL-1 a refused teacher leaves the homeroom and the assignments as they are, with a warning', async () => {
  const files = [
    await written('教师', [
      ['工号', '姓名', '性别'],
      ['T0008', '孟奕辰', '3'],
    ]),
    await written('班级', [
      ['年级', '班号', '班主任工号'],
      ['一年级', 2, 'T0008'],
    ]),
    await written('任课', [
      ['班级', '语文'],
      ['一年级（2）班', '孟奕辰(T0008)'],
    ]),
  ];
  const draft = await read(files, KNOWN);
  expect(places(draft)).toEqual(['教师.csv 2 性别']);
  expect(draft.classes[0]?.homeroomStaffNumber).toBeUndefined();
  expect(draft.teaching[0]?.courses).toEqual([]);
  expect(draft.warnings.map(({ file }) => file)).toEqual(['班级.csv', '任课.csv']);
});

test.each([
  ['方悦宁(T0002)', '工号 T0002 是“何子涵”'],
  ['方悦宁(T0099)', '教师表里没有工号 T0099'],
  ['何子涵', '有 2 位教师叫“何子涵”'],
  ['孟奕辰', '教师表里没有“孟奕辰”'],
])('GL-1 the assignment %s is refused: %s', async (written_, why) => {
  const draft = await read(
    [
      await written('任课', [
        ['班级', '语文'],
        ['一年级（1）班', written_],
      ]),
    ],
    KNOWN,
  );
  expect(places(draft)).toEqual(['任课.csv 2 语文']);
  expect(draft.refused[0]?.reason).toContain(why);
});

test('GL-1 a column of teachers under an unknown course is refused, other extra columns are not', async () => {
  const rows = [
    ['班级', '语文', '天文', '班主任', '总节数'],
    ['一年级（1）班', '方悦宁', '何子涵(T0002)', '方悦宁', '30'],
  ];
  const draft = await read([await written('任课', rows)], KNOWN);
  expect(places(draft)).toEqual(['任课.csv 1 天文']);
  expect(draft.teaching[0]?.courses).toEqual([{ course: '语文', staffNumbers: ['T0001'] }]);
});

test('GL-1 staff numbers, classes, courses and assignments stand once each', async () => {
  const files = [
    await written('班级', [
      ['年级', '班号'],
      ['二年级', 1],
      ['二年级', 1],
    ]),
    await written('教师', [
      ['工号', '姓名'],
      ['T1', '方悦宁'],
      ['T1', '方悦宁'],
      ['T1', '何子涵'],
    ]),
    await written('课程', [
      ['学科代码', '学科名称'],
      ['01', '语文'],
      ['02', '语文'],
      ['01', '数学'],
    ]),
    await written('任课', [
      ['班级', '语文'],
      ['二年级1班', '方悦宁(T1)'],
      ['二年级（1）班', '方悦宁(T1)'],
    ]),
  ];
  const draft = await read(files, EMPTY_KNOWN_ROSTER);
  expect(places(draft)).toEqual([
    '班级.csv 3 班号',
    '教师.csv 3 工号',
    '教师.csv 4 工号',
    '课程.csv 3 学科名称',
    '课程.csv 4 学科代码',
    '任课.csv 3 班级',
  ]);
});

test('GL-1 a class whose year of entry contradicts its grade is refused, whatever the year of the sheet', async () => {
  const rows = [
    ['年级', '班号', '入学年份'],
    ['一年级', 1, 2031],
    ['二年级', 1, 2030],
    ['三年级', 1, 2031],
  ];
  const draft = await read([await written('班级', rows)]);
  expect(places(draft)).toEqual(['班级.csv 4 入学年份']);
  expect(draft.classes.map(({ entryYear }) => entryYear)).toEqual([2031, 2030]);
});

test('GL-1 a class without a year of entry gets it from its grade and today', async () => {
  const draft = await read([await written('班级', [['班级名称'], ['八年级（3）班'], ['2026级5班']])]);
  expect(draft.classes).toMatchObject([{ stage: 'JUNIOR', entryYear: 2025, number: 3 }]);
  expect(places(draft)).toEqual(['班级.csv 3 年级']);
});

test('GL-1 a citizen number fills a blank sex and birth date, and a disagreement is a warning', async () => {
  const header = [...HEADER, '身份证号'];
  const rows: Value[][] = [
    header,
    ['蔡亦菲', '', '', '一（1）班', '990000202007151608'],
    ['李博文', '女', '2020-04-24', '2026级1班', '990000202004231119'],
  ];
  const draft = await students(rows);
  expect(draft.refused).toEqual([]);
  expect(draft.students[0]).toMatchObject({ sex: 'FEMALE', birthOn: '2020-07-15' });
  expect(draft.students[1]).toMatchObject({ sex: 'FEMALE', birthOn: '2020-04-24' });
  expect(draft.warnings.map(({ row, message }) => `${row} ${message.slice(0, 4)}`)).toEqual([
    '3 出生日期',
    '3 性别与身',
  ]);
});

test.each<[string, Value[], string]>([
  ['sex nowhere', ['蔡亦菲', '', '2020-07-15', '一年级（1）班'], '性别'],
  ['birth date nowhere', ['蔡亦菲', '女', '', '一年级（1）班'], '出生日期'],
  ['birth date in the future', ['蔡亦菲', '女', '2033-04-11', '一年级（1）班'], '出生日期'],
  ['no class', ['蔡亦菲', '女', '2020-07-15', ''], '班级'],
  ['a date that does not exist', ['蔡亦菲', '女', '2020-02-30', '一年级（1）班'], '出生日期'],
])('GL-1 a student with %s is refused', async (_, row, column) => {
  expect(places(await students([HEADER, row]))).toEqual([`学生.csv 2 ${column}`]);
});

test('GL-1 a grade that contradicts the class is refused', async () => {
  expect(
    places(
      await students([
        [...HEADER, '年级'],
        [...CHILD, '二年级'],
      ]),
    ),
  ).toEqual(['学生.csv 2 年级']);
});

test.each<[string, Value[], string[]]>([
  ['a phone without a name', ['', '母亲', '19942400434'], ['学生.csv 2 监护人1姓名']],
  ['a kinship code that does not exist', ['史韵寒', '12', '19942400434'], ['学生.csv 2 监护人1关系']],
  ['a kinship printed beforehand', ['', '母亲', ''], []],
  ['a name without a phone', ['史韵寒', '母亲', '/'], []],
])('GL-1 a guardian with %s', async (_, guardian, refused) => {
  const draft = await students([
    [...HEADER, '监护人1姓名', '监护人1关系', '监护人1电话'],
    [...CHILD, ...guardian],
  ]);
  expect(places(draft)).toEqual(refused);
});
