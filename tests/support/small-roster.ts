/** One sheet as text. */
export interface SheetText {
  name: string;
  bytes: string;
}

const CHECK_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** An ID number of a region that does not exist, with the right check digit (GB 11643). */
export function idNumber(birth: string, sequence: number): string {
  const body = `990000${birth}${String(sequence).padStart(3, '0')}`;
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * CHECK_WEIGHTS[index]!, 0);
  return body + CHECK_DIGITS[sum % 11]!;
}

/** A pupil of the small roster. */
export interface SmallStudent {
  name: string;
  sex: '男' | '女';
  birth: string;
  sequence: number;
  className: string;
  seat: number;
  guardians: [name: string, kinship: string, phone: string][];
}

export const SMALL_STUDENTS: SmallStudent[] = [
  {
    name: '林晓禾',
    sex: '女',
    birth: '20180312',
    sequence: 102,
    className: '三年级（1）班',
    seat: 1,
    guardians: [
      ['陈青', '母亲', '19900000001'],
      ['林远', '父亲', '19900000002'],
    ],
  },
  {
    name: '刘知远',
    sex: '男',
    birth: '20180501',
    sequence: 111,
    className: '三年级（1）班',
    seat: 2,
    guardians: [['刘波', '父亲', '19900000003']],
  },
  {
    name: '艾力江·买买提',
    sex: '男',
    birth: '20171120',
    sequence: 113,
    className: '三年级（1）班',
    seat: 3,
    guardians: [['古丽', '母亲', '19900000004']],
  },
  {
    name: '林晓麦',
    sex: '女',
    birth: '20190808',
    sequence: 104,
    className: '二年级（1）班',
    seat: 1,
    guardians: [['陈青', '母亲', '19900000001']],
  },
  {
    name: '何雨薇',
    sex: '女',
    birth: '20190115',
    sequence: 106,
    className: '二年级（1）班',
    seat: 2,
    guardians: [['何山', '父亲', '19900000005']],
  },
];

export const SMALL_STAFF: [number: string, name: string, sex: string, subject: string, phone: string, post: string][] =
  [
    ['A001', '赵校长', '男', '思想品德', '19911110001', '校长'],
    ['A002', '钱主任', '女', '数学', '19911110002', '教务主任'],
    ['A003', '孙管理', '女', '信息技术', '19911110003', '综评管理员'],
    ['T001', '王语文', '女', '语文', '19911110011', '教师'],
    ['T002', '周数学', '男', '数学', '19911110012', '教师'],
    ['T003', '吴体育', '男', '体育', '19911110013', '教师'],
  ];

const csv = (rows: (string | number)[][]): string => rows.map((row) => row.join(',')).join('\n');

const STUDENT_HEAD = [
  '姓名',
  '性别',
  '出生日期',
  '身份证件类型',
  '身份证件号',
  '学籍号',
  '民族',
  '年级',
  '班级',
  '入学年月',
  '班内学号',
  '就读方式',
  '监护人1姓名',
  '监护人1关系',
  '监护人1电话',
  '监护人2姓名',
  '监护人2关系',
  '监护人2电话',
];

function studentRow(student: SmallStudent): (string | number)[] {
  const id = idNumber(student.birth, student.sequence);
  const grade = student.className.slice(0, 3);
  const entry = grade === '三年级' ? '202409' : '202509';
  const [first, second] = student.guardians;
  const { name, sex, birth, className, seat } = student;
  return [
    name,
    sex,
    birth,
    '居民身份证',
    id,
    `G${id}`,
    '汉族',
    grade,
    className,
    entry,
    seat,
    '走读',
    ...first!,
    ...(second ?? ['', '', '']),
  ];
}

/** The students sheet with other pupils. */
export const studentsSheet = (students: SmallStudent[]): SheetText => ({
  name: '学生.csv',
  bytes: csv([STUDENT_HEAD, ...students.map(studentRow)]),
});

/** The staff sheet with other staff. */
export const staffSheet = (staff: (readonly string[])[]): SheetText => ({
  name: '教师.csv',
  bytes: csv([['工号', '姓名', '性别', '任教学科', '手机号', '岗位'], ...staff.map((row) => [...row])]),
});

/** A school of two classes, five pupils (two sisters among them), six staff; school year 2026. */
export function smallRoster(): SheetText[] {
  return [
    {
      name: '班级.csv',
      bytes: csv([
        ['年级', '班号', '班级名称', '入学年份', '班主任工号', '班主任姓名'],
        ['三年级', 1, '三年级（1）班', 2024, 'T001', '王语文'],
        ['二年级', 1, '二年级（1）班', 2025, 'T002', '周数学'],
      ]),
    },
    staffSheet(SMALL_STAFF),
    {
      name: '课程.csv',
      bytes: csv([
        ['学科代码', '学科名称', '开设年级'],
        ['01', '语文', '二年级、三年级'],
        ['02', '数学', '二年级、三年级'],
        ['05', '体育', '二年级、三年级'],
      ]),
    },
    {
      name: '任课.csv',
      bytes: csv([
        ['年级', '班级', '语文', '数学', '体育'],
        ['三年级', '三年级（1）班', '王语文(T001)', '周数学(T002)', '吴体育(T003)'],
        ['二年级', '二年级（1）班', '', '周数学(T002)', ''],
      ]),
    },
    studentsSheet(SMALL_STUDENTS),
  ];
}
