const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许'];
const GIVEN = [...'春夏秋冬梅兰竹菊江河湖海山云雨雪风月晨曦'];
const NUMERALS = [...'一二三四五六'];
const YEAR = 2026;
const SEED = 20_261_126;

const GRADES = 6;
const PUPILS = 50;
const GRADE_OF_HOME = 3;

/** What every class is taught: by whom leads it, by whom leads the next, and by people who teach six classes each. */
export const COURSES = ['语文', '数学', '英语', '音乐', '美术', '体育', '科学', '道德与法治'];
const LED = 2;
const CLASSES_OF_ONE = 6;

/** The data sets: so many schools with so many classes of 50 pupils in each of six grades. */
export const SETS = {
  XS: { schools: 1, classes: 1 },
  XM: { schools: 3, classes: 1 },
  S: { schools: 1, classes: 10 },
  M: { schools: 34, classes: 10 },
};

/** The same numbers from the same seed, for ever. */
export function dice(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** The homeroom teachers of so many classes, that of the first class of grade 3 before all. */
export const leadersOf = ({ classes }, count) =>
  Array.from({ length: count }, (_, index) => staffNumber((GRADE_OF_HOME - 1) * classes + index));

const csv = (rows) => rows.map((row) => row.join(',')).join('\n');
const staffNumber = (index) => `T${String(index + 1).padStart(3, '0')}`;

/** The five sheets of the school of a data set, made from one seed. */
export function schoolSheets({ classes: perGrade }) {
  const roll = dice(SEED);
  const classNumbers = Array.from({ length: GRADES * perGrade }, (_, index) => index);
  const gradeOf = (index) => Math.floor(index / perGrade) + 1;
  const className = (index) => `${NUMERALS[gradeOf(index) - 1]}年级（${(index % perGrade) + 1}）班`;
  const name = () => SURNAMES[roll(20)] + GIVEN[roll(20)] + GIVEN[roll(20)];
  const teachers = classNumbers.map(() => name());
  const label = (index) => `${teachers[index]}(${staffNumber(index)})`;
  const gradeName = (index) => `${NUMERALS[gradeOf(index) - 1]}年级`;
  const place = (index) => [gradeName(index), className(index)];
  const phone = (kind, index) => `19${kind}${String(index).padStart(8, '0')}`;
  const head = ['年级', '班号', '班级名称', '入学年份', '班主任工号', '班主任姓名'];
  const classes = classNumbers.map((index) => [
    ...[gradeName(index), (index % perGrade) + 1, className(index), YEAR + 1 - gradeOf(index)],
    ...[staffNumber(index), teachers[index]],
  ]);
  const staff = teachers.map((one, index) => [staffNumber(index), one, '女', '语文', phone(1, index), '教师']);
  const office = ['A003', '孙管理', '女', '信息技术', phone(2, 1), '综评管理员'];
  const groups = Math.ceil(classNumbers.length / CLASSES_OF_ONE);
  const others = COURSES.slice(LED).flatMap((course, kind) =>
    Array.from({ length: groups }, (_, group) => {
      const index = classNumbers.length + kind * groups + group;
      return [staffNumber(index), name(), '男', course, phone(1, index), '教师'];
    }),
  );
  const next = (index) => (index + 1) % classNumbers.length;
  const other = (kind, index) => others[kind * groups + Math.floor(index / CLASSES_OF_ONE)];
  const teaching = classNumbers.map((index) => [
    ...[...place(index), label(index), label(next(index))],
    ...COURSES.slice(LED).map((_, kind) => `${other(kind, index)[1]}(${other(kind, index)[0]})`),
  ]);
  const courses = COURSES.map((course, index) => [String(index + 1).padStart(2, '0'), course]);
  const file = (title, rows) => ({ name: `${title}.csv`, bytes: csv(rows) });
  return [
    file('班级', [head, ...classes]),
    file('教师', [['工号', '姓名', '性别', '任教学科', '手机号', '岗位'], office, ...staff, ...others]),
    file('课程', [['学科代码', '学科名称'], ...courses]),
    file('任课', [['年级', '班级', ...COURSES], ...teaching]),
    file('学生', [PUPIL_HEAD, ...classNumbers.flatMap((index) => pupilRows(index, { place, phone, name, gradeOf }))]),
  ];
}

const PUPIL_HEAD = [
  ...[
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
  ],
  ...['就读方式', '监护人1姓名', '监护人1关系', '监护人1电话'],
];

function pupilRows(index, { place, phone, name, gradeOf }) {
  return Array.from({ length: PUPILS }, (_, seat) => {
    const number = index * PUPILS + seat;
    const birth = `${YEAR - 6 - gradeOf(index)}${String((number % 12) + 1).padStart(2, '0')}${String((Math.floor(number / 12) % 28) + 1).padStart(2, '0')}`;
    const id = idNumber(birth, number % 1000);
    const own = name();
    return [
      ...[own, '女', birth, '居民身份证', id, `G${id}`, '汉族', ...place(index), `${YEAR + 1 - gradeOf(index)}09`],
      ...[seat + 1, '走读', `${own}父`, '父亲', phone(3, number)],
    ];
  });
}

/** An ID number of a region that does not exist, with the right check digit (GB 11643). */
function idNumber(birth, sequence) {
  const body = `990000${birth}${String(sequence).padStart(3, '0')}`;
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * WEIGHTS[index], 0);
  return body + CHECKS[sum % 11];
}
