import { randomUUID } from 'node:crypto';
import { type Api, startApi } from '../../support/api';
import { CHILD_REPORTS, CLASS_REPORTS, PRINT_JOB, PUBLISH, REPORT, VERIFY } from '../../support/booklet-world';
import type { Client } from '../../support/client';
import { CollectedTerm } from '../../support/collected-term';

let api: Api;
let term: CollectedTerm;
let leader: Client;
let father: Client;

beforeAll(async () => {
  api = await startApi();
  term = await CollectedTerm.open(api);
  leader = await term.leader();
  father = await term.school.parent('安春');
}, 240_000);

const counted = async (client: Client, query: string, variables: Record<string, unknown>) => {
  await client.ask(query, variables);
  const data = await client.ask(query, variables);
  return { data, statements: client.statements };
};

/** The session and at most so many more. */
const SESSION = 1;

interface Row {
  studentName: string;
  completeness: number;
  missing: unknown[];
}

test('P3 the booklets of a class and one of them cost the same, empty or full: six statements and the session', async () => {
  const { school } = term;
  const [studentId] = school.ids('安春');
  const ofClass = () => counted(leader, CLASS_REPORTS, { classId: school.third });
  const live = () => counted(leader, REPORT, { studentId, live: true });
  const collecting = () => counted(father, REPORT, { studentId });
  const few = [await ofClass(), await live(), await collecting()];
  await term.collect('安春', '安夏', '安秋');
  const many = [await ofClass(), await live(), await collecting()];

  const found = ({ data }: (typeof few)[0]) =>
    data.classReports.reports.map(({ studentName, completeness }: Row) => [studentName, completeness]);
  const others = '冬梅兰竹菊江河湖海山云'.split('').map((name) => `安${name}`);
  // Nothing was collected about anybody.
  expect(found(few[0]!)).toEqual(['安春', '安夏', '安秋', ...others].map((name) => [name, 0]));
  // The class photo (5) shows where the family agrees; 安冬 was judged by classmates (5) too: 10 of 100.
  expect(found(many[0]!)).toEqual([
    ...['安春', '安夏', '安秋'].map((name) => [name, 10_000]),
    ...others.map((name) => [name, name === '安冬' ? 1000 : 0]),
  ]);
  expect([few[1]!.data.growthReport.completeness, many[1]!.data.growthReport.completeness]).toEqual([0, 10_000]);
  expect(many[1]!.data.growthReport.sections.flatMap((one: { moments: [] }) => one.moments)).toHaveLength(6);
  expect([few[2]!.data.growthReport.completeness, many[2]!.data.growthReport.completeness]).toEqual([0, 10_000]);
  expect(many.map(({ statements }) => statements)).toEqual(few.map(({ statements }) => statements));
  expect(many.map(({ statements }) => statements)).toEqual([SESSION + 6, SESSION + 6, SESSION + 6]);
});

test('P3 a published booklet, the terms of a child, a printing and a check of a code cost a stated number', async () => {
  const { books, school } = term;
  const [studentId] = school.ids('安春');
  expect((await books.issue(leader, '安春', '安夏')).refused).toEqual([]);
  const published = await counted(father, REPORT, { studentId });
  const terms = await counted(father, CHILD_REPORTS, { studentId });
  const { version } = published.data.growthReport;
  const verified = await counted(api.guest(), VERIFY, { code: version.code });
  const job = await books.print(leader, { classId: school.third });
  const printing = await counted(leader, PRINT_JOB, { id: job.id });
  const ofClass = await counted(leader, CLASS_REPORTS, { classId: school.third });

  expect(published.data.growthReport).toMatchObject({ state: 'PUBLISHED', isLive: false, completeness: 10_000 });
  expect(published.statements).toBe(SESSION + 3);
  expect(terms.data.childReports).toMatchObject([{ termId: term.termId, state: 'PUBLISHED', completeness: 10_000 }]);
  expect(terms.statements).toBe(SESSION + 1);
  expect(verified.data.verifyReport.genuine).toBe(true);
  expect(verified.statements).toBe(2);
  expect(printing.data.printJob).toMatchObject({ id: job.id, total: 2 });
  expect(printing.statements).toBe(SESSION + 1);
  expect(ofClass.data.classReports.lastPrintId).toBe(job.id);
  // One more than before anything is published: which families have opened theirs.
  expect(ofClass.statements).toBe(SESSION + 7);
});

test('P3 publishing gathers the facts of all children once, and costs the same for each child', async () => {
  const { school } = term;
  const flowered = async (...names: string[]) => {
    await school.give(leader, names);
    const input = { classId: school.third, studentIds: school.ids(...names), clientMutationId: randomUUID() };
    const { publishReports } = await leader.ask(PUBLISH, { input });
    return { done: publishReports.done.length, statements: leader.statements };
  };
  const [first, second] = [await flowered('安春'), await flowered('安春', '安夏')];

  expect([first.done, second.done]).toEqual([1, 2]);
  const each = second.statements - first.statements;
  expect(each).toBeLessThanOrEqual(12);
  expect(first.statements - each).toBeLessThanOrEqual(SESSION + 6);
});
