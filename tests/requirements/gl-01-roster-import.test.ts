import { type Api, freshCode, startApi } from '../support/api';
import type { Client } from '../support/client';
import { SMALL_STAFF, SMALL_STUDENTS, smallRoster, staffSheet, studentsSheet } from '../support/small-roster';
import { bring, commit, COMMIT, commitInput, counts, folder, messyRows, preview, readImport } from './roster-steps';

const STUDENTS = `query Students($classId: ID!, $search: String) { classStudents(classId: $classId, search: $search) { totalCount nodes { name initials seatNumber } } }`;
const CLASSES = `query Classes($id: ID!) { schoolClasses(schoolId: $id) { id name studentCount homeroomTeacherName } }`;
const OPEN_UNIT = `mutation OpenUnit($input: OpenUnitInput!) { openUnit(input: $input) { id } }`;
const OPEN_TERM = `mutation OpenTerm($input: OpenTermInput!) { openTerm(input: $input) { id } }`;
const OPEN_ADMINISTRATOR = `mutation OpenAdministrator($input: OpenSchoolAdministratorInput!) { openSchoolAdministrator(input: $input) { account initialPassword } }`;

let api: Api;
let countyId: string;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  countyId = (await api.world({ roster: [] })).countyId;
});

/** A school of a stage, with an administrator who stands on its staff sheet under this number. */
async function school(stage: string, staffNumber: string, name: string): Promise<{ id: string; office: Client }> {
  const operator = await api.operator();
  const unit = { parentId: countyId, kind: 'SCHOOL', name: '试验学校', code: freshCode('gl'), stages: [stage] };
  const { id } = (await operator.ask(OPEN_UNIT, { input: unit })).openUnit;
  const term = { schoolId: id, schoolYear: 2026, semester: 1, startsOn: '2026-09-01', endsOn: '2027-01-29' };
  await operator.ask(OPEN_TERM, { input: term });
  const opened = (await operator.ask(OPEN_ADMINISTRATOR, { input: { schoolId: id, staffNumber, name } }))
    .openSchoolAdministrator;
  return { id, office: await api.guest().firstSignIn(opened.account, opened.initialPassword, 'a-good-password') };
}

const classes = async (office: Client, id: string) => (await office.ask(CLASSES, { id })).schoolClasses;

test('GL-1 a school imports its spreadsheets and its teacher sees the class', async () => {
  const world = await api.world();
  const teacher = await world.staff('T001');

  const { classStudents } = await teacher.ask(STUDENTS, { classId: await world.classId('三年级（1）班') });

  expect(classStudents.totalCount).toBe(3);
  expect(classStudents.nodes).toEqual([
    { name: '林晓禾', initials: 'lxh', seatNumber: 1 },
    { name: '刘知远', initials: 'lzy', seatNumber: 2 },
    { name: '艾力江·买买提', initials: 'aljmmt', seatNumber: 3 },
  ]);
});

// Rows of the sheets: classes, staff, courses, teaching, students. The administrator was there before.
test.each([
  ['天中第一小学', 'PRIMARY', 'T0005', '孙韵寒', 18 + 75 + 11 + 18 + 753, 18, 753],
  ['椰城初级中学', 'JUNIOR', 'T0005', '黄静香', 12 + 58 + 14 + 12 + 485, 12, 485],
  ['滕王阁高级中学', 'SENIOR', 'T0005', '毛静香', 12 + 61 + 15 + 12 + 542, 12, 542],
])(
  'GL-1 the folder of %s is imported whole and the same folder again changes nothing',
  async (name, stage, ...[number, office, rows, classCount, pupils]) => {
    const { id, office: client } = await school(stage, number, office);

    const first = await preview(client, id, folder(name));
    expect(counts(first)).toEqual([rows - 1, 1, 0, 0, 0]);
    expect(await classes(client, id)).toEqual([]);

    const done = await commit(client, first.id);
    expect([done.state, done.viewerCanCommit]).toEqual(['COMMITTED', false]);
    const made = await classes(client, id);
    expect(made).toHaveLength(classCount);
    expect(made.reduce((sum: number, row: { studentCount: number }) => sum + row.studentCount, 0)).toBe(pupils);
    expect(made.every((row: { homeroomTeacherName: string }) => row.homeroomTeacherName)).toBe(true);

    expect(counts(await preview(client, id, folder(name)))).toEqual([0, 0, 0, rows, 0]);
  },
);

test('GL-1 the untidy folder reports exactly the rows of its list and writes nothing before somebody says so', async () => {
  const { id, office } = await school('PRIMARY', 'T0005', '钱梓豪');
  const untidy = folder('雁山实验小学_表格不规范');

  const seen = await preview(office, id, untidy);
  expect(seen.refused.map(({ file, row, column }) => ({ file, row, column }))).toEqual(
    messyRows().map(({ row, column }) => ({ file: '学生.xlsx', row, column })),
  );
  expect(seen.refused.every(({ reason }) => /^[^A-Za-z]+。$/.test(reason.replace(/Excel|GB|X/g, '')))).toBe(true);
  expect(counts(seen)).toEqual([12 + 48 + 11 + 12 + 230, 1, 0, 0, 8]);

  expect(await office.refusal(COMMIT, commitInput(seen.id))).toBe('RULE_BROKEN');
  expect(await classes(office, id)).toEqual([]);
  expect((await readImport(office, seen.id)).state).toBe('PREVIEWED');

  const done = await commit(office, seen.id, { skipRefused: true });
  expect(done.state).toBe('COMMITTED');
  const made = await classes(office, id);
  expect(made.reduce((sum: number, row: { studentCount: number }) => sum + row.studentCount, 0)).toBe(230);
  expect(counts(await preview(office, id, untidy))).toEqual([0, 0, 0, 314, 8]);
});

test('GL-1 a commit is refused when the rolls have changed since its preview', async () => {
  const world = await api.world();
  const { id, administrator } = { id: world.schoolId, administrator: world.administrator };
  const fewer = [...smallRoster().slice(0, 4), studentsSheet(SMALL_STUDENTS.slice(0, 4))];
  const [one, other] = [await preview(administrator, id, fewer), await preview(administrator, id, fewer)];

  await commit(administrator, one.id);

  expect(await administrator.refusal(COMMIT, commitInput(other.id))).toBe('CONFLICT');
});

test('GL-1 an import that is committed twice at once is committed once', async () => {
  const world = await api.world({ roster: [] });
  const { id } = await preview(world.administrator, world.schoolId, smallRoster());

  const answers = await Promise.all([1, 2, 3].map(() => world.administrator.raw(COMMIT, commitInput(id))));

  expect(answers.filter((answer) => answer.data?.commitRosterImport)).toHaveLength(1);
  expect(answers.flatMap((answer) => answer.errors?.map((error) => error.extensions.code) ?? [])).toEqual([
    'CONFLICT',
    'CONFLICT',
  ]);
  expect(counts(await preview(world.administrator, world.schoolId, smallRoster()))).toEqual([0, 0, 0, 18, 0]);
});

test('GL-1 two imports of the same sheets committed at once write them once', async () => {
  const world = await api.world();
  // A second guardian writes only rows that no unique key guards.
  const wider = studentsSheet(
    SMALL_STUDENTS.map((pupil) =>
      pupil.name === '何雨薇'
        ? { ...pupil, guardians: [...pupil.guardians, ['徐宁', '母亲', '19900000006'] as [string, string, string]] }
        : pupil,
    ),
  );
  const ids: string[] = [];
  for (let begun = 0; begun < 2; begun++) ids.push((await preview(world.administrator, world.schoolId, [wider])).id);

  const answers = await Promise.all(ids.map((id) => world.administrator.raw(COMMIT, commitInput(id))));

  expect(answers.filter((answer) => answer.data?.commitRosterImport)).toHaveLength(1);
  expect(answers.find((answer) => answer.errors)!.errors![0]!.extensions.code).toBe('CONFLICT');
});

test('GL-1 the same commit sent ten times under one key is one commit with one answer', async () => {
  const world = await api.world({ roster: [] });
  const { id } = await preview(world.administrator, world.schoolId, smallRoster());
  const input = commitInput(id);

  const answers = await Promise.all(Array.from({ length: 10 }, () => world.administrator.raw(COMMIT, input)));

  expect(answers.map((answer) => (answer.data?.commitRosterImport as { state: string } | undefined)?.state)).toEqual(
    Array.from({ length: 10 }, () => 'COMMITTED'),
  );
  expect(await world.administrator.refusal(COMMIT, { input: { ...input.input, skipRefused: true } })).toBe('CONFLICT');
});

test('GL-1 an administrator who is not on the staff sheet stays, and the preview does not say otherwise', async () => {
  const world = await api.world({ roster: [] });
  const without = [
    ...smallRoster().filter((sheet) => sheet.name !== '教师.csv'),
    staffSheet(SMALL_STAFF.filter(([number]) => number !== 'A003')),
  ];
  const done = await bring(world.administrator, world.schoolId, without);

  expect(counts(done)).toEqual([17, 0, 0, 0, 0]);
  expect(counts(await preview(world.administrator, world.schoolId, without))).toEqual([0, 0, 0, 17, 0]);
});
