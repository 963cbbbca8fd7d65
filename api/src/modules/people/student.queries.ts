import type { Context } from '../../kernel/context.js';
import { forbidden, notFound } from '../../kernel/errors.js';
import { unitsOf } from '../../kernel/actor.js';
import { isId, type Id } from '../../kernel/ids.js';
import { keptQuery } from '../../kernel/kept-query.js';
import { conditionOf } from '../../kernel/visibility.js';
import { invites, visibleStudents, type ClassPlace } from './people.policy.js';
import { loadVisibleClass } from './people.queries.js';

/** Whose eyes and which day: what decides which pupils are seen. */
export const pupilView = (ctx: Context) => ({
  today: ctx.clock.today(),
  units: unitsOf(ctx.actor),
  seen: visibleStudents(ctx.actor),
});

export type PupilView = ReturnType<typeof pupilView>;

/** Pupils that somebody may see, with class and school of today: one statement, to which other modules join more. */
export function visibleStudentRows(db: Context['db'], { today, units, seen }: PupilView) {
  return db
    .selectFrom('student as s')
    .leftJoin('person as p', 'p.id', 's.person_id')
    .leftJoin('unit as u', 'u.id', 's.school_id')
    .leftJoin('enrolment as e', (join) =>
      join
        .onRef('e.school_id', '=', 's.school_id')
        .onRef('e.student_id', '=', 's.id')
        .on('e.starts_on', '<=', today)
        .on((on) => on.or([on('e.ends_on', 'is', null), on('e.ends_on', '>', today)])),
    )
    .leftJoin('school_class as c', 'c.id', 'e.class_id')
    .select(['s.id', 's.school_id', 'p.name', 'p.initials', 'p.sex', 's.birth_on', 'u.name as school_name'])
    .select(['s.document_kind', 's.document_sealed', 's.roll_number_sealed'])
    .select(['e.seat_number', 'e.class_id', 'c.stage', 'c.entry_year', 'c.number'])
    .where('s.school_id', 'in', units)
    .where((where) =>
      conditionOf(where, seen, { inSchool: 's.school_id', inClass: 'e.class_id', aboutStudents: 's.id' }),
    );
}

export type StudentRow = Awaited<ReturnType<ReturnType<typeof visibleStudentRows>['execute']>>[number];

const oneStudent = keptQuery((db, { id, view }: { id: Id; view: PupilView }) =>
  visibleStudentRows(db, view).where('s.id', '=', id),
);

/** One pupil; whoever may not see the pupil does not find it. */
export async function loadVisibleStudent(ctx: Context, id: Id): Promise<StudentRow> {
  const [row] = isId(id) ? await oneStudent(ctx, { id, view: pupilView(ctx) }) : [];
  if (!row) throw notFound('这名学生');
  return row;
}

const someStudents = keptQuery((db, { ids, view }: { ids: readonly Id[]; view: PupilView }) =>
  visibleStudentRows(db, view).where('s.id', 'in', ids).orderBy('s.birth_on'),
);

/** The children of the signed-in family, over all their schools. */
export async function findChildren(ctx: Context): Promise<StudentRow[]> {
  const ids = [...ctx.actor.guards, ...ctx.actor.self].map((child) => child.studentId);
  return ids.length === 0 ? [] : someStudents(ctx, { ids, view: pupilView(ctx) });
}

/** The guardians of pupils of one school, first in the roll first. */
export const findGuardians = (ctx: Context, schoolId: Id, studentIds: readonly Id[]) =>
  ctx.db
    .selectFrom('guardianship as g')
    .leftJoin('person as p', 'p.id', 'g.person_id')
    .select(['g.student_id', 'g.person_id', 'g.kinship', 'p.name', 'p.phone_sealed'])
    .where('g.school_id', '=', schoolId)
    .where('g.student_id', 'in', studentIds)
    .where('g.ends_on', 'is', null)
    .orderBy('g.rank')
    .execute();

/** Somebody for whom a code may be printed. */
export interface Invitee {
  person_id: Id;
  person_name: string;
  student_name: string;
  student_ids: Id[];
  kinship: string | null;
}

/** A class for which the actor prints codes. */
export async function loadInvitableClass(ctx: Context, classId: Id): Promise<ClassPlace> {
  const place = await loadVisibleClass(ctx, classId);
  if (!invites(ctx.actor, place)) throw forbidden('邀请码由班主任、教务主任或综评管理员打印。');
  return place;
}

function classMembers(ctx: Context, place: ClassPlace) {
  return ctx.db
    .selectFrom('enrolment as e')
    .innerJoin('student as s', 's.id', 'e.student_id')
    .innerJoin('person as child', 'child.id', 's.person_id')
    .where('e.school_id', '=', place.school_id)
    .where('e.class_id', '=', place.id)
    .where('e.ends_on', 'is', null)
    .orderBy('e.id');
}

/** The pupils of a class themselves. */
export async function findStudentsToInvite(ctx: Context, place: ClassPlace): Promise<Invitee[]> {
  const rows = await classMembers(ctx, place).select(['s.id', 's.person_id', 'child.name']).execute();
  return rows.map(({ id, person_id, name }) => ({
    ...{ person_id, person_name: name, student_name: name, student_ids: [id], kinship: null },
  }));
}

/** The guardians of a class, each once; who has several children in it sees all names on the slip. */
export async function findGuardiansToInvite(ctx: Context, place: ClassPlace): Promise<Invitee[]> {
  const rows = await classMembers(ctx, place)
    .innerJoin('guardianship as g', (join) =>
      join
        .onRef('g.school_id', '=', 'e.school_id')
        .onRef('g.student_id', '=', 'e.student_id')
        .on('g.ends_on', 'is', null),
    )
    .innerJoin('person as p', 'p.id', 'g.person_id')
    .select(['g.person_id', 'p.name as person_name', 'child.name as student_name', 's.id as student_id', 'g.kinship'])
    .orderBy('g.rank')
    .execute();
  const invitees = new Map<Id, Invitee>();
  for (const { student_id: studentId, ...row } of rows) {
    const known = invitees.get(row.person_id);
    if (!known) invitees.set(row.person_id, { ...row, student_ids: [studentId] });
    else {
      known.student_name += `、${row.student_name}`;
      known.student_ids.push(studentId);
    }
  }
  return [...invitees.values()];
}

/** Which of some persons of a school are neither a pupil in a class nor guardian of one. */
export async function findUnboundPersons(ctx: Context, schoolId: Id, personIds: readonly Id[]): Promise<Id[]> {
  if (personIds.length === 0) return [];
  const guards = ctx.db
    .selectFrom('guardianship as g')
    .innerJoin('enrolment as e', (join) =>
      join.onRef('e.school_id', '=', 'g.school_id').onRef('e.student_id', '=', 'g.student_id'),
    )
    .select('g.person_id')
    .where('g.school_id', '=', schoolId)
    .where('g.ends_on', 'is', null)
    .where('e.ends_on', 'is', null)
    .where('g.person_id', 'in', personIds);
  const pupils = ctx.db
    .selectFrom('student as s')
    .innerJoin('enrolment as e', (join) =>
      join.onRef('e.school_id', '=', 's.school_id').onRef('e.student_id', '=', 's.id'),
    )
    .select('s.person_id')
    .where('s.school_id', '=', schoolId)
    .where('e.ends_on', 'is', null)
    .where('s.person_id', 'in', personIds);
  const bound = new Set((await guards.union(pupils).execute()).map((row) => row.person_id));
  return personIds.filter((id) => !bound.has(id));
}

/** The pupils of a class by name. */
export const findEnrolled = (ctx: Context, { schoolId, classId }: { schoolId: Id; classId: Id }) =>
  classMembers(ctx, { id: classId, school_id: schoolId }).select(['s.id', 'child.name']).execute();

/** Names of those of some pupils who are in a class today. */
export async function findEnrolledNames(
  ctx: Context,
  schoolId: Id,
  classId: Id,
  studentIds: readonly Id[],
): Promise<Map<Id, string>> {
  const ids = studentIds.filter(isId);
  if (ids.length === 0) return new Map();
  const rows = await classMembers(ctx, { id: classId, school_id: schoolId })
    .select(['s.id', 'child.name'])
    .where('s.id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}
