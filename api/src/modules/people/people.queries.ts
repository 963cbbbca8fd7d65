import { sql } from 'kysely';
import { unitsOf } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { isId, type Id } from '../../kernel/ids.js';
import { keptQuery } from '../../kernel/kept-query.js';
import type { LegalDate } from '../../kernel/time.js';
import type { PageRequest } from '../../kernel/page.js';
import { className, gradeOfCohort, schoolYearOf, type Stage } from '../organisation/index.js';
import { RoleKind } from './people.rules.js';
import { seesChildrenOf } from './people.policy.js';

/** Classes of a school with school, homeroom teacher and number of pupils: one statement. */
function classRows(ctx: Context, schoolId: Id) {
  const today = ctx.clock.today();
  return ctx.db
    .selectFrom('school_class as c')
    .leftJoin('unit as u', 'u.id', 'c.school_id')
    .leftJoin('appointment as a', (join) =>
      join
        .onRef('a.school_id', '=', 'c.school_id')
        .onRef('a.class_id', '=', 'c.id')
        .on('a.role', '=', RoleKind.HOMEROOM_TEACHER)
        .on('a.starts_on', '<=', today)
        .on((on) => on.or([on('a.ends_on', 'is', null), on('a.ends_on', '>', today)])),
    )
    .leftJoin('person as p', 'p.id', 'a.person_id')
    .select(['c.id', 'c.school_id', 'c.stage', 'c.entry_year', 'c.number', 'u.name as school_name'])
    .select(sql<string | null>`min(p.name)`.as('homeroom_teacher_name'))
    .select((select) =>
      select
        .selectFrom('enrolment as e')
        .select(select.fn.countAll<number>().as('n'))
        .whereRef('e.school_id', '=', 'c.school_id')
        .whereRef('e.class_id', '=', 'c.id')
        .where((where) => where.or([where('e.ends_on', 'is', null), where('e.ends_on', '>', today)]))
        .as('student_count'),
    )
    .where('c.school_id', '=', schoolId)
    .where('c.active', '=', 1)
    .groupBy(['c.id', 'c.school_id', 'c.stage', 'c.entry_year', 'c.number', 'u.name']);
}

export type ClassRow = Awaited<ReturnType<ReturnType<typeof classRows>['execute']>>[number];

/** The active classes of a school, oldest grade last. */
export const findClasses = (ctx: Context, schoolId: Id): Promise<ClassRow[]> =>
  classRows(ctx, schoolId).orderBy('c.stage', 'desc').orderBy('c.entry_year', 'desc').orderBy('c.number').execute();

/** Some classes of a school by their ids. */
export const findClassesById = (ctx: Context, schoolId: Id, ids: readonly Id[]): Promise<ClassRow[]> =>
  classRows(ctx, schoolId).where('c.id', 'in', ids).orderBy('c.entry_year', 'desc').orderBy('c.number').execute();

/** A class with the cohort by which its scheme is chosen. */
export interface VisibleClass {
  id: Id;
  school_id: Id;
  stage: string;
  entry_year: number;
  number: number;
}

const classPlaces = keptQuery((db, { id, units }: { id: Id; units: readonly Id[] }) =>
  db
    .selectFrom('school_class')
    .select(['id', 'school_id', 'stage', 'entry_year', 'number'])
    .where('school_id', 'in', units)
    .where('id', '=', id),
);

/** Where a class stands, if the actor sees its children; anything else is not found. */
export async function loadVisibleClass(ctx: Context, id: Id): Promise<VisibleClass> {
  if (!isId(id)) throw notFound('这个班级');
  const [place] = await classPlaces(ctx, { id, units: unitsOf(ctx.actor) });
  if (!place || !seesChildrenOf(ctx.actor, place)) throw notFound('这个班级');
  return place;
}

interface Asked {
  schoolId: Id;
  classId: Id;
  today: LegalDate;
  named: string | null;
  initials: string | null;
}

function studentRows(db: Context['db'], { schoolId, classId, today, named, initials }: Asked) {
  return db
    .selectFrom('enrolment as e')
    .leftJoin('student as s', 's.id', 'e.student_id')
    .leftJoin('person as p', 'p.id', 's.person_id')
    .where('e.school_id', '=', schoolId)
    .where('e.class_id', '=', classId)
    .where((where) => where.or([where('e.ends_on', 'is', null), where('e.ends_on', '>', today)]))
    .$if(named !== null, (rows) =>
      rows.where((where) =>
        where.or([
          sql<boolean>`lower(p.name) like ${named} escape '!'`,
          ...(initials === null ? [] : [sql<boolean>`p.initials like ${initials} escape '!'`]),
        ]),
      ),
    );
}

const escaped = (text: string): string => text.replace(/[!%_]/g, (sign) => `!${sign}`);

/** What a search asks of a class: the pupils whose name has it, or whose pinyin initials begin with it. */
function asked(ctx: Context, place: { id: Id; school_id: Id }, search: string): Asked {
  const text = search ? escaped(search.toLowerCase()) : null;
  // MariaDB refuses to compare an ASCII column with Chinese.
  const isLatin = text !== null && /^[ -~]+$/.test(text);
  return {
    ...{ schoolId: place.school_id, classId: place.id, today: ctx.clock.today() },
    named: text && `%${text}%`,
    initials: isLatin ? `${text}%` : null,
  };
}

const pupilsOnPage = keptQuery((db, { after, limit, ...what }: Asked & { after: Id | null; limit: number }) =>
  studentRows(db, what)
    .select(['e.id as id', 's.id as student_id', 'p.name', 'p.initials', 'p.sex', 'e.seat_number'])
    .$if(after !== null, (rows) => rows.where('e.id', '>', after!))
    .orderBy('e.id')
    .limit(limit),
);

/** One page of the pupils of a class, by enrolment; `search` matches pinyin initials from the start or part of the name. */
export const findClassStudents = (ctx: Context, place: { id: Id; school_id: Id }, search: string, page: PageRequest) =>
  pupilsOnPage(ctx, { ...asked(ctx, place, search), after: page.after, limit: page.first + 1 });

const pupilCounts = keptQuery((db, what: Asked) =>
  studentRows(db, what).select((select) => select.fn.countAll<number>().as('n')),
);

/** How many pupils of a class match. */
export async function countClassStudents(
  ctx: Context,
  place: { id: Id; school_id: Id },
  search: string,
): Promise<number> {
  const [row] = await pupilCounts(ctx, asked(ctx, place, search));
  return Number(row!.n);
}

/** What a teacher teaches in a school this term: class and course name. */
export const findTaughtCourses = (ctx: Context, schoolId: Id, personId: Id, classIds: readonly Id[]) =>
  ctx.db
    .selectFrom('staff_member as m')
    .leftJoin('teaching_assignment as t', (join) =>
      join.onRef('t.school_id', '=', 'm.school_id').onRef('t.staff_id', '=', 'm.id'),
    )
    .leftJoin('course as c', 'c.id', 't.course_id')
    .select(['t.class_id', 'c.name'])
    .where('m.school_id', '=', schoolId)
    .where('m.person_id', '=', personId)
    .where('t.active', '=', 1)
    .where('t.class_id', 'in', classIds)
    .where('t.term_id', '=', (newest) =>
      newest
        .selectFrom('term')
        .select('term.id')
        .where('term.school_id', '=', schoolId)
        .where('term.starts_on', '<=', ctx.clock.today())
        .orderBy('term.starts_on', 'desc')
        .limit(1),
    )
    .orderBy('c.code')
    .execute();

/** The active staff of a school as far as accounts need them. */
export const findActiveStaff = (ctx: Context, schoolId: Id) =>
  ctx.db
    .selectFrom('staff_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['m.staff_number', 'm.person_id', 'p.name', 'p.phone_sealed'])
    .where('m.school_id', '=', schoolId)
    .where('m.active', '=', 1)
    .orderBy('m.staff_number')
    .execute();

export type StaffForAccount = Awaited<ReturnType<typeof findActiveStaff>>[number];

interface ClassOffice {
  unitId: Id;
  classId: Id | null;
}

/** The names this school year of the classes in which offices are held. */
export async function findClassNames(ctx: Context, offices: readonly ClassOffice[]): Promise<Map<Id, string>> {
  const names = new Map<Id, string>();
  const schoolIds = new Set(offices.filter((office) => office.classId).map((office) => office.unitId));
  for (const schoolId of schoolIds) {
    const ids = offices
      .filter((office) => office.unitId === schoolId && office.classId)
      .map((office) => office.classId!);
    const rows = await ctx.db
      .selectFrom('school_class')
      .select(['id', 'stage', 'entry_year', 'number'])
      .where('school_id', '=', schoolId)
      .where('id', 'in', ids)
      .execute();
    const schoolYear = schoolYearOf(ctx.clock.today());
    for (const row of rows)
      names.set(row.id, className(gradeOfCohort(row.stage as Stage, row.entry_year, schoolYear), row.number));
  }
  return names;
}
