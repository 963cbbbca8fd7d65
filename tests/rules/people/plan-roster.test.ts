import { EMPTY_CURRENT_ROSTER, planRoster } from '../../../api/src/modules/people/roster/index.js';
import type { RosterDraft, RosterInput } from '../../../api/src/modules/people/roster/index.js';
import { committed, counts } from './committed-school.js';
import { folder, read, type Value, written } from './roster-files.js';

const CLASSES: Value[][] = [
  ['年级', '班号', '班级名称', '入学年份', '班主任工号', '班主任姓名'],
  ['一年级', 1, '一年级（1）班', 2026, 'T0001', '方悦宁'],
  ['一年级', 2, '一年级（2）班', 2026, 'T0002', '何子涵'],
];
const STAFF: Value[][] = [
  ['工号', '姓名', '性别', '任教学科', '手机号', '岗位'],
  ['T0001', '方悦宁', '女', '语文', '19948196447', '教师'],
  ['T0002', '何子涵', '女', '数学', '19949079970', '教师'],
];
const COURSES: Value[][] = [
  ['学科代码', '学科名称', '开设年级'],
  ['01', '语文', '一年级'],
  ['02', '数学', '一年级'],
];
const TEACHING: Value[][] = [
  ['年级', '班级', '语文', '数学'],
  ['一年级', '一年级（1）班', '方悦宁(T0001)', '何子涵(T0002)'],
  ['一年级', '一年级（2）班', '方悦宁(T0001)', '何子涵(T0002)'],
];
const STUDENTS: Value[][] = [
  [
    '姓名',
    '性别',
    '出生日期',
    '身份证件类型',
    '身份证件号',
    '学籍号',
    '民族',
    '班级',
    '监护人1姓名',
    '监护人1关系',
    '监护人1电话',
    '监护人2姓名',
    '监护人2关系',
    '监护人2电话',
  ],
  [
    '蔡亦菲',
    '女',
    '20200715',
    '居民身份证',
    '990000202007151608',
    'G990000202007151608',
    '汉族',
    '一年级（1）班',
    '史韵寒',
    '母亲',
    '19942400434',
    '江俊杰',
    '父亲',
    '19942400434',
  ],
  [
    '曾亦菲',
    '女',
    '20200701',
    '居民身份证',
    '990000202007011007',
    'G990000202007011007',
    '汉族',
    '一年级（1）班',
    '万美莲',
    '祖母',
    '19919028182',
    null,
    null,
    null,
  ],
  [
    '李博文',
    '男',
    '20200423',
    '居民身份证',
    '990000202004231119',
    'G990000202004231119',
    '汉族',
    '一年级（2）班',
    '史韵寒',
    '母亲',
    '19942400434',
    null,
    null,
    null,
  ],
];

type Sheets = Partial<Record<'班级' | '教师' | '课程' | '任课' | '学生', Value[][]>>;

const SCHOOL: Sheets = { 班级: CLASSES, 教师: STAFF, 课程: COURSES, 任课: TEACHING, 学生: STUDENTS };

async function draftOf(sheets: Sheets = SCHOOL): Promise<RosterDraft> {
  const files: RosterInput[] = [];
  for (const [name, rows] of Object.entries(sheets)) files.push(await written(name, rows));
  return read(files);
}

/** The sheets with some cells of one row (counted from 1, as in Excel) written anew. */
function edited(sheet: keyof Sheets, row: number, cells: Record<string, Value>): Sheets {
  const rows = SCHOOL[sheet]!.map((each) => [...each]);
  for (const [header, value] of Object.entries(cells)) rows[row - 1]![rows[0]!.indexOf(header)] = value;
  return { ...SCHOOL, [sheet]: rows };
}

const without = (sheet: keyof Sheets, row: number): Sheets => ({
  ...SCHOOL,
  [sheet]: SCHOOL[sheet]!.filter((_, index) => index !== row - 1),
});

test('GL-1 a new school is added row by row, a student with guardians being one row', async () => {
  expect(counts(await draftOf())).toEqual({ added: 11, changed: 0, left: 0, unchanged: 0 });
});

test('GL-1 the same small folder again changes nothing', async () => {
  const draft = await draftOf();
  expect(counts(draft, committed(draft))).toEqual({ added: 0, changed: 0, left: 0, unchanged: 11 });
});

test.each([
  ['天中第一小学', 875],
  ['椰城初级中学', 581],
  ['滕王阁高级中学', 642],
  ['雁山实验小学_表格不规范', 314],
])('GL-1 the folder of %s again changes nothing', async (school, rows) => {
  const draft = await read(folder(school));
  expect(counts(draft, committed(draft))).toEqual({ added: 0, changed: 0, left: 0, unchanged: rows });
});

test('GL-1 a child who moved and a teacher with a new phone are two changed rows, shown before and after', async () => {
  const current = committed(await draftOf());
  const moved = edited('学生', 2, { 班级: '一年级（2）班', 民族: '回族' });
  const draft = await draftOf({ ...moved, ...{ 教师: edited('教师', 3, { 手机号: '19949071234' }).教师! } });
  const plan = planRoster(draft, current);
  expect(counts(draft, current)).toEqual({ added: 0, changed: 2, left: 0, unchanged: 9 });
  expect(plan.students.change[0]).toMatchObject({ id: 'student 0', guardians: null });
  expect(plan.lines.map(({ what, detail }) => [what, detail])).toEqual([
    ['教师 何子涵(T0002)', '手机号：199****9970 → 199****1234'],
    ['学生 蔡亦菲（一年级（2）班）', '民族：汉族 → 回族；班级：一年级（1）班 → 一年级（2）班'],
  ]);
});

test('GL-1 who is missing from a sheet has left, and only from sheets that were given', async () => {
  const current = committed(await draftOf());
  const fewer = await draftOf(without('学生', 3));
  expect(counts(fewer, current)).toEqual({ added: 0, changed: 0, left: 1, unchanged: 10 });
  expect(planRoster(fewer, current).lines).toMatchObject([
    { kind: 'LEFT', sheet: 'students', row: null, what: '学生 曾亦菲（一年级（1）班）', detail: '这次的表里没有' },
  ]);
  const staffOnly = await draftOf({ 教师: STAFF });
  expect(counts(staffOnly, current)).toEqual({ added: 0, changed: 0, left: 0, unchanged: 2 });
});

test.each<[string, keyof Sheets, number, Record<string, Value>]>([
  ['student', '学生', 3, { 监护人1电话: '12345' }],
  ['student known by 学籍号 alone', '学生', 3, { 身份证件号: '4.11E+17' }],
  ['student known by the paper alone', '学生', 3, { 学籍号: 'X1' }],
  ['student who cannot be told', '学生', 3, { 姓名: '', 身份证件号: '', 学籍号: '' }],
  ['teacher', '教师', 3, { 性别: '3' }],
  ['class that cannot be told', '班级', 3, { 年级: '大班', 班级名称: '' }],
])('GL-1 the refused row of a %s makes nobody leave', async (_, sheet, row, cells) => {
  const current = committed(await draftOf());
  const draft = await draftOf(edited(sheet, row, cells));
  expect(draft.refused.some((each) => each.file === `${sheet}.csv` && each.row === row)).toBe(true);
  expect(planRoster(draft, current).left).toBe(0);
});

test('GL-1 an unreadable sheet makes nobody leave', async () => {
  const current = committed(await draftOf());
  const draft = await draftOf({
    ...SCHOOL,
    学生: [
      ['姓名', '性别'],
      ['蔡亦菲', '女'],
    ],
  });
  expect(draft.refused).toMatchObject([{ file: '学生.csv', column: '班级', wholeFile: true }]);
  expect(counts(draft, current)).toEqual({ added: 0, changed: 0, left: 0, unchanged: 8 });
});

test('GL-1 assignments change by class: one teacher for another', async () => {
  const current = committed(await draftOf());
  const draft = await draftOf(edited('任课', 2, { 数学: '方悦宁（T0001）' }));
  const plan = planRoster(draft, current);
  expect(counts(draft, current)).toEqual({ added: 0, changed: 1, left: 0, unchanged: 10 });
  expect(plan.teaching.change[0]).toMatchObject({
    classId: 'class PRIMARY-2026-1',
    add: [{ course: '数学', staffNumber: 'T0001' }],
    remove: [{ courseName: '数学', staffNumber: 'T0002' }],
    fields: [{ name: '数学', before: '何子涵(T0002)', after: '方悦宁(T0001)' }],
  });
});

test('GL-1 a course with another name under its code is renamed, its assignments stay', async () => {
  const current = committed(await draftOf());
  const named = {
    ...edited('课程', 3, { 学科名称: '数学思维' }),
    任课: [['年级', '班级', '语文', '数学思维'], ...TEACHING.slice(1)],
  };
  const draft = await draftOf(named);
  expect(counts(draft, current)).toEqual({ added: 0, changed: 1, left: 0, unchanged: 10 });
  expect(planRoster(draft, current).existing.courses.get('数学思维')).toBe('course 数学');
});

test('GL-1 siblings share one guardian; both parents on one phone are two people', async () => {
  const draft = await draftOf();
  const keys = draft.students.map(({ guardians }) => guardians?.map(({ personKey }) => personKey));
  expect(keys[0]?.[0]).toBe(keys[2]?.[0]);
  expect(keys[0]?.[1]).not.toBe(keys[0]?.[0]);
  expect(draft.warnings).toEqual([
    { file: '学生.csv', row: 2, message: '电话 199****0434 写在 2 个人名下：史韵寒、江俊杰，按 2 个人登记。' },
  ]);
});

test('GL-1 a new sibling gets the guardian whom the school knows', async () => {
  const current = committed(await draftOf(without('学生', 4)));
  const plan = planRoster(await draftOf(), current);
  expect(plan.students.create).toMatchObject([
    { student: { name: '李博文' }, guardians: [{ personId: 'person 19942400434|史韵寒' }] },
  ]);
});

test('GL-1 a guardian with a new phone stays the same person when all rows of the children agree', async () => {
  const current = committed(await draftOf());
  const sheets = edited('学生', 2, { 监护人1电话: '19942409999' });
  const disagreeing = planRoster(await draftOf(sheets), current);
  expect(disagreeing.phoneChanges).toEqual([]);
  expect(disagreeing.students.change[0]?.guardians).toMatchObject({
    add: [{ personId: null, guardian: { phone: '19942409999' } }],
    remove: [{ personId: 'person 19942400434|史韵寒' }],
  });
  sheets.学生![3]![10] = '19942409999';
  const agreeing = planRoster(await draftOf(sheets), current);
  expect(agreeing.phoneChanges).toEqual([{ personId: 'person 19942400434|史韵寒', phone: '19942409999' }]);
  expect(agreeing.students.change.map(({ guardians }) => guardians)).toEqual([null, null]);
  expect(agreeing.changed).toBe(2);
});

test('GL-1 a guardian added, another kinship and one taken away belong to the student row', async () => {
  const current = committed(await draftOf());
  const draft = await draftOf(
    edited('学生', 3, { 监护人1关系: '外祖母', 监护人2姓名: '万一诺', 监护人2关系: '52', 监护人2电话: '19919020000' }),
  );
  const plan = planRoster(draft, current);
  expect(plan).toMatchObject({ changed: 1, unchanged: 10 });
  expect(plan.students.change[0]?.guardians).toMatchObject({
    add: [{ guardian: { name: '万一诺', kinship: '母亲', rank: 2 }, personId: null }],
    change: [{ kinship: '外祖母', rank: 1 }],
    remove: [],
  });
  expect(plan.students.change[0]?.fields).toEqual([
    {
      ...{ key: 'guardians', name: '监护人', before: '祖母万美莲 199****8182' },
      after: '外祖母万美莲 199****8182、母亲万一诺 199****0000',
    },
  ]);
  const back = planRoster(await draftOf(), committed(draft));
  expect(back.students.change[0]?.guardians?.remove).toMatchObject([{ name: '万一诺' }]);
});

test('GL-1 a sheet without a column leaves what the school knows', async () => {
  const current = committed(await draftOf());
  const narrow = STUDENTS.map((row) => row.slice(0, 6).concat(row[7]!));
  expect(counts(await draftOf({ ...SCHOOL, 学生: narrow }), current)).toMatchObject({ changed: 0, unchanged: 11 });
  const noMaths = TEACHING.map((row) => row.slice(0, 3));
  expect(counts(await draftOf({ ...SCHOOL, 任课: noMaths }), current)).toMatchObject({ changed: 0, unchanged: 11 });
});

test('GL-1 students without numbers are matched by name and birth date', async () => {
  const current = committed(await draftOf());
  const bare = STUDENTS.map((row) => [...row.slice(0, 3), ...row.slice(6)]);
  expect(counts(await draftOf({ ...SCHOOL, 学生: bare }), current)).toMatchObject({ added: 0, left: 0, unchanged: 11 });
});

test('GL-1 a corrected 学籍号 finds its student by the identity paper, masked in the preview', async () => {
  const current = committed(await draftOf());
  const plan = planRoster(await draftOf(edited('学生', 3, { 学籍号: 'L99000020200701' })), current);
  expect(plan).toMatchObject({ added: 0, changed: 1, left: 0 });
  expect(plan.lines[0]?.detail).toBe('学籍号：G990…1007 → L990…0701');
});

test('GL-1 an empty draft against a school changes nothing and nobody leaves', async () => {
  const current = committed(await draftOf());
  expect(counts(await draftOf({}), current)).toEqual({ added: 0, changed: 0, left: 0, unchanged: 0 });
  expect(counts(await draftOf({}), EMPTY_CURRENT_ROSTER)).toEqual({ added: 0, changed: 0, left: 0, unchanged: 0 });
});

test('GL-1 a blank 就读方式 is the same as 走读', async () => {
  const boarding = (value: string): Sheets => ({
    ...SCHOOL,
    学生: STUDENTS.map((row, index) => [...row, index === 0 ? '就读方式' : value]),
  });
  const current = committed(await draftOf(boarding('走读')));
  expect(counts(await draftOf(boarding('')), current)).toMatchObject({ changed: 0, unchanged: 11 });
  expect(counts(await draftOf(boarding('住校')), current)).toMatchObject({ changed: 3, unchanged: 8 });
});
