import { randomUUID } from 'node:crypto';
import { type Api, startApi } from '../support/api';
import type { Client } from '../support/client';
import { idNumber, type SmallStudent, smallRoster, studentsSheet } from '../support/small-roster';
import type { World } from '../support/world';

let api: Api;

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
});

/** A class of so many pupils, each with an own guardian. */
const pupils = (count: number): SmallStudent[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `学生${'甲乙丙丁戊己庚辛壬癸'[index % 10]}${'子丑寅卯'[Math.floor(index / 10)]}`,
    sex: '男' as const,
    birth: '20180312',
    sequence: 201 + index * 2,
    className: '三年级（1）班',
    seat: index + 1,
    guardians: [[`家长${'甲乙丙丁戊己庚辛壬癸'[index % 10]}`, '父亲', `1990000${String(index).padStart(4, '0')}`]] as [
      string,
      string,
      string,
    ][],
  }));

const rosterOf = (count: number) => [
  ...smallRoster().filter((sheet) => sheet.name !== '学生.csv'),
  studentsSheet(pupils(count)),
];

const counted = async (client: Client, query: string, variables: Record<string, unknown>) => {
  const data = await client.ask(query, variables);
  return { data, statements: client.statements };
};

test('the id numbers of the made pupils are right, so that nobody is refused', () => {
  expect(new Set(pupils(40).map((one) => idNumber(one.birth, one.sequence))).size).toBe(40);
});

describe('P3 a list costs the same number of statements whatever its length', () => {
  let small: World;
  let large: World;

  beforeAll(async () => {
    small = await api.world({ roster: rosterOf(20) });
    large = await api.world({ roster: rosterOf(40) });
  });

  test('session and actor are one statement', async () => {
    const { data, statements } = await counted(small.administrator, `{ errorCodes }`, {});

    expect(data.errorCodes).toContain('NOT_FOUND');
    expect(statements).toBe(1);
  });

  test('a guest costs none', async () => {
    expect((await counted(api.guest(), `{ errorCodes }`, {})).statements).toBe(0);
  });

  const QUERIES: [
    name: string,
    query: string,
    most: number,
    rows: (data: never) => number,
    few: number,
    many: number,
  ][] = [
    [
      'classStudents',
      `query Q($classId: ID!) { classStudents(classId: $classId) { nodes { name } totalCount } }`,
      4,
      (data: never) => (data as { classStudents: { nodes: [] } }).classStudents.nodes.length,
      20,
      40,
    ],
    [
      'schoolClasses',
      `query Q($schoolId: ID!) { schoolClasses(schoolId: $schoolId) { name studentCount homeroomTeacherName } }`,
      3,
      (data: never) =>
        (data as { schoolClasses: { studentCount: number }[] }).schoolClasses.reduce(
          (sum, row) => sum + row.studentCount,
          0,
        ),
      20,
      40,
    ],
    [
      'terms',
      `query Q($schoolId: ID!) { terms(schoolId: $schoolId) { name schoolDayCount } }`,
      4,
      (data: never) => (data as { terms: [] }).terms.length,
      1,
      1,
    ],
    [
      'courses',
      `query Q($schoolId: ID!) { courses(schoolId: $schoolId) { name } }`,
      3,
      (data: never) => (data as { courses: [] }).courses.length,
      3,
      3,
    ],
    [
      'rosterImports',
      `query Q($schoolId: ID!) { rosterImports(schoolId: $schoolId) { nodes { state added } } }`,
      3,
      (data: never) => (data as { rosterImports: { nodes: [] } }).rosterImports.nodes.length,
      1,
      4,
    ],
  ];

  test.each(QUERIES)('%s', async (name, query, most, ...[rows, few, many]) => {
    if (name === 'rosterImports') for (let begun = 0; begun < 3; begun++) await large.preview(rosterOf(40));
    const ask = async (world: World) =>
      counted(
        world.administrator,
        query,
        query.includes('$classId') ? { classId: await world.classId('三年级（1）班') } : { schoolId: world.schoolId },
      );
    const [one, other] = [await ask(small), await ask(large)];

    expect([rows(one.data as never), rows(other.data as never)]).toEqual([few, many]);
    expect([one.statements, other.statements]).toEqual([most, most]);
  });

  test('myClasses, for one class and for two', async () => {
    const query = `{ myClasses { courseNames schoolClass { name studentCount } } }`;
    const one = await counted(await small.staff('T001'), query, {});
    const two = await counted(await small.staff('T002'), query, {});

    expect([one.data.myClasses.length, two.data.myClasses.length]).toEqual([1, 2]);
    expect([one.statements, two.statements]).toEqual([3, 3]);
  });
});

describe('P3 a mutation costs a stated number of statements', () => {
  test('an import costs statements by its tables, not by its rows', async () => {
    const statementsOfCommit = async (count: number) => {
      const world = await api.world({ roster: [] });
      const { id } = await world.preview(rosterOf(count));
      const input = { importId: id, skipRefused: false, joinTeacherParents: [], clientMutationId: randomUUID() };
      await world.administrator.ask(
        `mutation Commit($input: CommitRosterImportInput!) { commitRosterImport(input: $input) { state } }`,
        { input },
      );
      return world.administrator.statements;
    };
    const [few, many] = [await statementsOfCommit(20), await statementsOfCommit(40)];

    expect(many).toBe(few);
    expect(few).toBeLessThanOrEqual(60);
  });

  test('starting an import', async () => {
    const world = await api.world({ roster: [] });
    const input = { schoolId: world.schoolId, clientMutationId: randomUUID() };
    await world.administrator.ask(
      `mutation Start($input: StartRosterImportInput!) { startRosterImport(input: $input) { id } }`,
      { input },
    );
    const first = world.administrator.statements;
    expect(first).toBeLessThanOrEqual(12);

    await world.administrator.ask(
      `mutation Start($input: StartRosterImportInput!) { startRosterImport(input: $input) { id } }`,
      { input },
    );
    expect(world.administrator.statements).toBeLessThan(first);
  });
});
