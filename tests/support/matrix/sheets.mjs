const CHECK_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An ID number of a region that does not exist, with the right check digit (GB 11643). */
function idNumber(birth, sequence) {
  const body = `990000${birth}${String(sequence).padStart(3, '0')}`;
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * CHECK_WEIGHTS[index], 0);
  return body + '10X98765432'[sum % 11];
}

const csv = (rows) => rows.map((row) => row.join(',')).join('\n');

const STUDENT_HEAD =
  '姓名,性别,出生日期,身份证件类型,身份证件号,学籍号,年级,班级,班内学号,监护人1姓名,监护人1关系,监护人1电话,监护人2姓名,监护人2关系,监护人2电话';

const gradeOf = (className) => className.split('（')[0];

function studentRow({ name, birth, sequence, className, seat, guardians }) {
  const id = idNumber(birth, sequence);
  const [first, second] = guardians;
  const place = [gradeOf(className), className, seat];
  return [name, '女', birth, '居民身份证', id, `G${id}`, ...place, ...first, ...(second ?? ['', '', ''])];
}

/** The five sheets of a school out of what the tests say about it. */
export function sheetsOf({ classes, staff, teaching, students }) {
  const grades = classes.map(([grade, number, entry, leader]) => [
    grade,
    number,
    `${grade}（${number}）班`,
    entry,
    leader,
  ]);
  const assigned = Object.entries(teaching).map(([name, teacher]) => [gradeOf(name), name, teacher]);
  return [
    { name: '班级.csv', bytes: csv([['年级', '班号', '班级名称', '入学年份', '班主任工号'], ...grades]) },
    { name: '教师.csv', bytes: csv([['工号', '姓名', '性别', '手机号', '岗位'], ...staff]) },
    {
      name: '课程.csv',
      bytes: csv([
        ['学科代码', '学科名称'],
        ['01', '语文'],
      ]),
    },
    { name: '任课.csv', bytes: csv([['年级', '班级', '语文'], ...assigned]) },
    { name: '学生.csv', bytes: `${STUDENT_HEAD}\n${csv(students.map(studentRow))}` },
  ];
}

const MOTHER = ['陈青', '母亲', '19900000001'];
/** Of two pupils of full age. */
const GROWN_PARENT = ['成父', '父亲', '19900000010'];
const FATHER_OF_TWO = ['何山', '父亲', '19900000005'];
const THIRD = '三年级（1）班';
const SECOND = '二年级（1）班';
const SENIOR = '高一（1）班';

/** `名字 生日 序号 班级 座号`, then the guardians. */
function pupil(row, ...guardians) {
  const [name, birth, sequence, className, seat] = row.split(' ');
  return { name, birth, sequence: Number(sequence), className, seat: Number(seat), guardians };
}

const STAYING = [
  pupil('林晓禾 20180312 102 三年级（1）班 1', MOTHER, ['林远', '父亲', '19900000002']),
  pupil('刘知远 20180501 111 三年级（1）班 2', ['刘波', '父亲', '19900000003']),
  pupil('林晓麦 20190808 104 二年级（1）班 1', MOTHER),
  pupil('沈十五 20101010 131 三年级（1）班 6', ['沈亲师', '母亲', '19900000009']),
  pupil('成收 20080115 132 三年级（1）班 7', GROWN_PARENT),
  pupil('成开 20080116 133 三年级（1）班 8', GROWN_PARENT),
  pupil('何雨薇 20190115 106 二年级（1）班 2', FATHER_OF_TWO, ['冯班主', '母亲', '19900000011']),
];

const STAFF = [
  ['A001', '赵校长', '男', '19911110001', '校长'],
  ['A002', '钱主任', '女', '19911110002', '教务主任'],
  ['A003', '孙管理', '女', '19911110003', '综评管理员'],
  ['A004', '李副校', '男', '19911110004', '副校长'],
  ['A005', '周德育', '男', '19911110005', '德育主任'],
  ['A006', '吴校医', '女', '19911110006', '校医'],
  ['A007', '郑心理', '女', '19911110007', '心理教师'],
  ['T001', '王班主', '女', '19911110011', '教师'],
  ['T002', '冯班主', '女', '19911110012', '教师'],
  ['T003', '陈任课', '女', '19911110013', '教师'],
  ['T004', '褚任课', '男', '19911110014', '教师'],
  ['T005', '卫无课', '男', '19911110015', '教师'],
  ['T008', '蒋新来', '男', '19911110018', '教师'],
  ['T010', '沈亲师', '女', '19911110020', '教师'],
];

/** What three of the staff are called in a sheet that looks like another school's. */
const OTHER_NAMES = { A005: '周又名', A006: '吴又名', A007: '郑又名' };

const classesLed = (third, second) => [
  ['三年级', 1, 2024, third],
  ['二年级', 1, 2025, second],
];
const CLASSES = classesLed('T001', 'T002');

/** School A before somebody left and the second class got another homeroom teacher, and as it is now. */
export const SCHOOL_A = {
  before: {
    classes: classesLed('T001', 'T004'),
    staff: [...STAFF, ['T006', '韩已离', '女', '19911110016', '教务主任']],
    teaching: { [THIRD]: '陈任课(T003)、韩已离(T006)、蒋新来(T008)、沈亲师(T010)', [SECOND]: '褚任课(T004)' },
    students: [
      ...STAYING,
      pupil('周小离 20180909 120 三年级（1）班 3', ['周离母', '母亲', '19900000006']),
      pupil('许转班 20190404 121 三年级（1）班 4', FATHER_OF_TWO),
    ],
  },
  now: {
    classes: CLASSES,
    staff: STAFF,
    teaching: { [THIRD]: '陈任课(T003)、蒋新来(T008)、沈亲师(T010)', [SECOND]: '褚任课(T004)' },
    students: [...STAYING, pupil('许转班 20190404 121 二年级（1）班 4', FATHER_OF_TWO)],
  },
  /** Rows to refuse, to warn about, a teacher who is a parent and other names: an import that is only looked at. */
  strange: {
    classes: CLASSES,
    staff: [
      ...STAFF.map(([number, name, ...row]) => [number, OTHER_NAMES[number] ?? name, ...row]),
      ['T009', '何山', '男', '19900000005', '锅炉工'],
    ],
    teaching: { [THIRD]: '陈任课(T003)、蒋新来(T008)、沈亲师(T010)', [SECOND]: '褚任课(T004)' },
    students: [...STAYING, pupil('错生日 20189999 130 三年级（1）班 9', ['某人', '父亲', '19900000008'])],
  },
};

/** Of two pupils of school B. */
const PARENT_B = ['甄不泄', '父亲', '19977712345'];

/**
 * School B in another province and of another stage, whose pupils are young for it: everything in it is marked, so that it
 * is noticed wherever it should not be.
 */
export const SCHOOL_B = {
  classes: [['高一', 1, 2026, 'B001']],
  staff: [
    ['B000', '甄校长', '男', '19977710000', '校长'],
    ['B001', '甄班主', '女', '19977710001', '教师'],
    ['B002', '甄任课', '女', '19977710002', '教师'],
    ['B003', '甄管理', '女', '19977710003', '综评管理员'],
  ],
  teaching: { [SENIOR]: '甄班主(B001)、甄任课(B002)' },
  students: [
    pupil('甄小海 20130317 202 高一（1）班 1', MOTHER),
    pupil('甄不外 20130402 203 高一（1）班 2', PARENT_B),
    pupil('甄双亲 20130505 204 高一（1）班 3', ['甄外任', '母亲', '19977710009']),
    pupil('甄同窗 20130606 205 高一（1）班 4', PARENT_B),
  ],
};

/** What must never reach anybody of school A. */
export const MARKS_OF_B = ['甄', '199777', '南屿乙', idNumber('20130402', 203).slice(-8)];
/** What must never reach anybody of school B. */
export const MARKS_OF_A = ['林晓禾', '刘知远', '何雨薇', '王班主', '南屿甲'];
/** What must reach nobody: whole phones and ID numbers. */
export const SECRETS = [
  ...STAYING.map(({ birth, sequence }) => idNumber(birth, sequence)),
  ...STAYING.flatMap(({ guardians }) => guardians.map(([, , phone]) => phone)),
  ...STAFF.map(([, , , phone]) => phone),
  idNumber('20130402', 203),
  '19977712345',
];
