import { sql } from 'kysely';
import { newId } from '../../api/src/kernel/ids.js';
import type { Instant } from '../../api/src/kernel/time.js';
import type { Context } from '../../api/src/kernel/context.js';
import { ANONYMOUS } from '../../api/src/kernel/actor.js';
import { findUnitByCode, Stage } from '../../api/src/modules/organisation/index.js';
import { findCourses, findTerms } from '../../api/src/modules/organisation/organisation.queries.js';
import { commitRosterFolder } from '../../api/src/modules/people/index.js';
import { ConsentDecision, ConsentKind } from '../../api/src/modules/privacy/index.js';
import {
  findClasses,
  findClassesById,
  findClassStudents,
  findTaughtCourses,
} from '../../api/src/modules/people/people.queries.js';
import { findImports } from '../../api/src/modules/people/roster-import.queries.js';
import {
  findHandedIn,
  findPhotosOf,
  findReviewed,
  findSamePictures,
  findStudentsOf,
  findUnfinished,
  findWaiting,
} from '../../api/src/modules/evidence/record.queries.js';
import { countFlowers, findFlowersOf, findGiven } from '../../api/src/modules/recognition/flower.queries.js';
import { findBodyOf, findResultsOf } from '../../api/src/modules/measurements/measurement.queries.js';
import { findSubmitted } from '../../api/src/modules/evaluations/submission.queries.js';
import { findBookletRecords } from '../../api/src/modules/evidence/booklet.queries.js';
import { findMarks } from '../../api/src/modules/growth-reports/marks.queries.js';
import { findChildTerms, findClassTerms, findPupilRows } from '../../api/src/modules/growth-reports/place.queries.js';
import { findClassCourses } from '../../api/src/modules/people/index.js';
import { SMALL_STUDENTS, smallRoster, studentsSheet } from '../support/small-roster';
import { openHouse, type House } from './kernel/house';

let house: House;
let schoolId: string;
let classId: string;
let personId: string;

/** An answer of every family to every matter: a lookup by an empty table's index is no lookup. */
async function answerEverywhere(): Promise<void> {
  const { db, clock } = house.ctx;
  const students = await db.selectFrom('student').select(['id', 'school_id', 'person_id']).execute();
  const answers = students.flatMap(({ id, school_id, person_id }) =>
    [ConsentKind.TERMS, ConsentKind.PHOTOS, ConsentKind.DISPLAY].map((kind) => ({
      ...{ id: newId(), school_id, student_id: id, person_id, kind, decision: ConsentDecision.GRANTED },
      ...{ text_version: 1, under_fourteen: 1 as const, at: clock.now() },
    })),
  );
  await db.insertInto('consent').values(answers).execute();
}

/** Several schools, so that a scan of a table and a look into one school differ. */
beforeAll(async () => {
  house = await openHouse();
  house.clock.set(Date.UTC(2026, 10, 23, 2));
  const sheets = [...smallRoster().slice(0, 4), studentsSheet(SMALL_STUDENTS)].map(({ name, bytes }) => ({
    name,
    bytes: Buffer.from(bytes),
  }));
  for (let made = 0; made < 12; made++) {
    const wanted = { code: `plans${made}`, name: `计划小学${made}`, stage: Stage.PRIMARY };
    await commitRosterFolder(house.ctx, wanted, sheets, { skipRefused: false, joinTeacherParents: [] });
  }
  await answerEverywhere();
  schoolId = (await findUnitByCode(house.ctx, 'plans7'))!.id;
  const first = (table: 'school_class' | 'staff_member') =>
    house.ctx.db.selectFrom(table).selectAll().where('school_id', '=', schoolId).executeTakeFirstOrThrow();
  classId = (await first('school_class')).id;
  personId = ((await first('staff_member')) as { person_id: string }).person_id;
  if (!house.ctx.database.embedded)
    await sql`analyze table unit, term, school_day, course, school_class, enrolment, student, person, appointment, teaching_assignment, staff_member, roster_import, consent`.execute(
      house.ctx.db,
    );
});

afterAll(() => house.close());

/** The statement that a query would run, explained instead. */
async function plansOf(ask: (ctx: Context) => Promise<unknown>): Promise<string[]> {
  const heard: { sql: string; parameters: readonly unknown[] }[] = [];
  const listening = house.ctx.db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => result,
  });
  const spying = new Proxy(listening, {
    get: (target, name) => {
      const value = Reflect.get(target, name) as unknown;
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const executor = listening.getExecutor();
  const compile = executor.compileQuery.bind(executor);
  Object.assign(executor, {
    compileQuery: (...args: Parameters<typeof compile>) => {
      const compiled = compile(...args);
      heard.push({ sql: compiled.sql, parameters: compiled.parameters });
      return compiled;
    },
  });
  await ask({ ...house.ctx, actor: ANONYMOUS, requestId: newId(), db: spying as Context['db'] });
  const explain = house.ctx.database.embedded ? 'explain query plan' : 'explain';
  const plans: string[] = [];
  for (const { sql: text, parameters } of heard) {
    const pieces = text.split('?');
    const statement = sql.join(
      pieces.flatMap((piece, index) => [
        sql.raw(piece),
        ...(index < parameters.length ? [sql`${parameters[index]}`] : []),
      ]),
      sql``,
    );
    const { rows } = await sql<Record<string, unknown>>`${sql.raw(explain)} ${statement}`.execute(house.ctx.db);
    plans.push(...rows.map((row) => readable(row)));
  }
  expect(heard.length).toBeGreaterThan(0);
  return plans;
}

/** One line of a plan: how a table is reached. */
const readable = (row: Record<string, unknown>): string =>
  'detail' in row ? String(row.detail) : `${String(row.table)} ${String(row.type)} ${String(row.key)}`;

/** A table read from end to end: SCAN without an index, or the types ALL and index; not what a statement made itself. */
function readWhole(plan: readonly string[]): string[] {
  const made = plan.flatMap((line) => /^(?:MATERIALIZE|CO-ROUTINE) (\S+)/.exec(line)?.[1] ?? []);
  return plan.filter((line) => {
    const [, scanned] = /^SCAN (?!.*CONSTANT)(\S+)/.exec(line) ?? [];
    return scanned ? !made.includes(scanned) : /^(?!<)\S+ (ALL|index) /.test(line);
  });
}

const SINCE = '2026-11-22 16:00:00.000' as Instant;

const ofClass = () => ({ schoolId, termId: newId(), studentIds: [newId(), newId()] });

const LISTS: [string, (ctx: Context) => Promise<unknown>][] = [
  ['the terms of a school', (ctx) => findTerms(ctx, schoolId)],
  ['the courses of a school', (ctx) => findCourses(ctx, schoolId)],
  ['the classes of a school', (ctx) => findClasses(ctx, schoolId)],
  ['some classes by id', (ctx) => findClassesById(ctx, schoolId, [classId])],
  [
    'the pupils of a class',
    (ctx) => findClassStudents(ctx, { id: classId, school_id: schoolId }, '', { first: 50, after: null }),
  ],
  [
    'a further page of pupils',
    (ctx) => findClassStudents(ctx, { id: classId, school_id: schoolId }, 'l', { first: 50, after: newId() }),
  ],
  ['what a teacher teaches', (ctx) => findTaughtCourses(ctx, schoolId, personId, [classId])],
  ['the imports of a school', (ctx) => findImports(ctx, schoolId, { first: 20, after: null })],
  ['the records that wait', (ctx) => findWaiting(ctx, schoolId, [classId], { first: 20, after: newId() })],
  [
    'the records somebody decided about',
    (ctx) => findReviewed(ctx, schoolId, { classIds: [classId], reviewerId: personId }, { first: 20, after: newId() }),
  ],
  [
    'what some people handed in',
    (ctx) => findHandedIn(ctx, schoolId, { classIds: [classId], recorderIds: [personId], since: SINCE }),
  ],
  [
    'the same pictures',
    (ctx) => findSamePictures(ctx, schoolId, { classIds: [classId], pictures: ['a'.repeat(64)], since: SINCE }),
  ],
  ['unfinished records', (ctx) => findUnfinished(ctx, schoolId, classId, personId)],
  ['the children of records', (ctx) => findStudentsOf(ctx, schoolId, [newId(), newId()])],
  ['the photos of records', (ctx) => findPhotosOf(ctx, schoolId, [newId(), newId()])],
  ['the flowers of a child', (ctx) => findFlowersOf(ctx, schoolId, newId(), { first: 20, after: newId() })],
  ['the flowers of a class', (ctx) => countFlowers(ctx, schoolId, classId, SINCE)],
  ['what a class is taught', (ctx) => findClassCourses(ctx, schoolId, classId, newId())],
  ['results of a class', (ctx) => findResultsOf(ctx, { schoolId, termId: newId(), studentIds: [newId(), newId()] })],
  ['body measures', (ctx) => findBodyOf(ctx, { schoolId, studentIds: [newId(), newId()], termId: null })],
  ['a class with its terms', (ctx) => findClassTerms(ctx, classId)],
  ['a child with its terms', (ctx) => findChildTerms(ctx, newId())],
  ['the pupils of a class with their booklets', (ctx) => findPupilRows(ctx, { schoolId, classId, termId: newId() })],
  ['the records of booklets', (ctx) => findBookletRecords(ctx, { ...ofClass(), classId, categories: ['class-photo'] })],
  ['the marks of booklets', (ctx) => findMarks(ctx, { ...ofClass(), lastTermId: newId() })],
  ['what was said in a term', (ctx) => findSubmitted(ctx, ofClass())],
  ['what a teacher gave', (ctx) => findGiven(ctx, schoolId, { classId, giverId: personId, since: SINCE })],
];

test.each(LISTS)('%s are reached by an index, never by reading a table from end to end', async (_, ask) => {
  const plan = await plansOf(ask);

  expect(plan.length).toBeGreaterThan(0);
  expect(readWhole(plan)).toEqual([]);
});

test('a list that has no index to go by is noticed', async () => {
  const plan = await plansOf((ctx) => ctx.db.selectFrom('person').select('id').where('name', '=', '林晓禾').execute());

  expect(readWhole(plan)).toHaveLength(1);
});
