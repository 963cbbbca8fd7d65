import { EMPTY_CURRENT_ROSTER, planRoster } from '../../../api/src/modules/people/roster/index.js';
import { folder, read } from './roster-files.js';

/** Counted by hand in the sheets: rows of 班级, 教师, 课程, 任课, 学生; guardians named; different people; phones with two names. */
const SCHOOLS: [string, number[], number, number, number][] = [
  ['天中第一小学', [18, 75, 11, 18, 753], 1343, 1334, 53],
  ['椰城初级中学', [12, 58, 14, 12, 485], 858, 846, 29],
  ['滕王阁高级中学', [12, 61, 15, 12, 542], 963, 952, 42],
];

test.each(SCHOOLS)('GL-1 %s is read without a refusal, every row of every sheet', async (school, rows) => {
  const draft = await read(folder(school));
  expect(draft.refused).toEqual([]);
  const { classes, staff, courses, teaching, students } = draft;
  expect([classes, staff, courses, teaching, students].map((list) => list.length)).toEqual(rows);
  expect(planRoster(draft, EMPTY_CURRENT_ROSTER)).toMatchObject({
    added: rows.reduce((sum, count) => sum + count, 0),
    changed: 0,
    left: 0,
    unchanged: 0,
  });
});

test.each(SCHOOLS)(
  'GL-1 guardians of %s are one person by phone and name, one warning a shared phone',
  async (...school) => {
    const [name, , named, people, shared] = school;
    const { students, warnings } = await read(folder(name));
    const guardians = students.flatMap((student) => student.guardians ?? []);
    expect(guardians).toHaveLength(named);
    expect(new Set(guardians.map(({ personKey }) => personKey)).size).toBe(people);
    expect(warnings).toHaveLength(shared);
    expect(warnings.every(({ message }) => /^电话 199\*{4}\d{4} 写在 2 个人名下：/.test(message))).toBe(true);
  },
);

test.each([
  ['天中第一小学', '杨若曦', '徐诗涵'],
  ['椰城初级中学', '曾子涵', '邱苑杰'],
  ['滕王阁高级中学', '邹䶮', '欧阳悦宁'],
])('GL-1 %s offers a link for the teacher %s, who is a guardian of %s', async (school, staffName, child) => {
  const { offers } = await read(folder(school));
  expect(offers).toMatchObject([{ id: 'T0006', staffNumber: 'T0006', staffName, childNames: [child], row: 44 }]);
});

test('GL-1 posts become roles and a class its cohort', async () => {
  const { staff, classes, courses, teaching } = await read(folder('滕王阁高级中学'));
  expect(staff.slice(0, 8).map(({ role }) => role)).toEqual([
    'PRINCIPAL',
    'DEPUTY_PRINCIPAL',
    'ACADEMIC_DIRECTOR',
    'MORAL_DIRECTOR',
    'SCHOOL_ADMINISTRATOR',
    'SCHOOL_DOCTOR',
    'COUNSELLOR',
    'TEACHER',
  ]);
  expect(staff[5]).toMatchObject({ name: '邹䶮', sex: 'MALE', mainSubject: null, post: '校医', phone: '19991039027' });
  expect(classes[0]).toMatchObject({
    stage: 'SENIOR',
    entryYear: 2026,
    number: 1,
    grade: 10,
    homeroomStaffNumber: 'T0008',
  });
  expect(courses[6]).toMatchObject({ code: '07', name: '思想政治', grades: [10, 11, 12] });
  expect(teaching[0]?.courses).toHaveLength(15);
  expect(teaching[0]?.courses[14]).toEqual({ course: '心理健康', staffNumbers: ['T0022'] });
});

test('GL-1 the students alone are understood with what the school has already', async () => {
  const { classes } = await read(folder('天中第一小学'));
  const known = {
    classes,
    staff: [{ staffNumber: 'T0006', name: '杨若曦', phone: '19914700702' }],
    courses: [],
    students: [],
  };
  const draft = await read(folder('天中第一小学').slice(4), known);
  expect(draft.refused).toEqual([]);
  expect(draft.students).toHaveLength(753);
  expect(draft.given).toEqual(['students']);
  expect(draft.offers).toHaveLength(1);
});
