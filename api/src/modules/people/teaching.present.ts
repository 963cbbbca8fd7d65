import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { className, findCourses, termName } from '../organisation/index.js';
import { findClasses } from './people.queries.js';
import { planCopy } from './teaching-copy.js';
import { gradeIn, isThereIn, loadTeachingPlace, type TeachingPlace } from './teaching-place.js';
import {
  findHomerooms,
  findStaffToChoose,
  findTeachingOf,
  type HomeroomRow,
  type TeachingRow,
} from './teaching-table.queries.js';
import { COPY_STATES, CopyState } from './teaching.rules.js';
import type {
  TeachingCellType,
  TeachingClassType,
  TeachingCopyType,
  TeachingPersonType,
  TeachingTableType,
} from './teaching.types.js';

type Staff = Awaited<ReturnType<typeof findStaffToChoose>>;

const nameOfTerm = (term: TeachingPlace['term'] | null): string | null =>
  term && termName({ schoolYear: term.school_year, semester: term.semester });

function cellsOf(rows: readonly TeachingRow[]): TeachingCellType[] {
  const courses = [...new Set(rows.map((row) => row.course_id))];
  return courses.map((courseId) => ({
    courseId,
    teachers: rows
      .filter((row) => row.course_id === courseId)
      .map((row) => ({ staffId: row.staff_id, name: row.teacher ?? '', hasLeft: !row.teacher_active })),
  }));
}

/** Who leads a class today, if it is a member of staff. */
function homeroomOf(classId: Id, homerooms: readonly HomeroomRow[], staff: Staff, today: string) {
  const held = homerooms.find(
    (one) => one.class_id === classId && one.starts_on <= today && (one.ends_on === null || one.ends_on > today),
  );
  const member = held && staff.find((one) => one.person_id === held.person_id);
  return member ? ({ staffId: member.id, name: member.name ?? '', hasLeft: false } satisfies TeachingPersonType) : null;
}

/** The classes of the term: those that are in the school then, and those that were taught in it. */
async function classesIn(ctx: Context, place: TeachingPlace, rows: readonly TeachingRow[], staff: Staff) {
  const homerooms = await findHomerooms(ctx, place.schoolId);
  const today = ctx.clock.today();
  const there = (await findClasses(ctx, place.schoolId)).filter((row) => isThereIn(row, place.term));
  const ended = rows.filter((row) => !there.some(({ id }) => id === row.class_id));
  const all = new Map([...there, ...ended.map((row) => ({ ...row, id: row.class_id }))].map((row) => [row.id, row]));
  return [...all.values()].map((row): TeachingClassType => ({
    classId: row.id,
    className: className(gradeIn(row, place.term), row.number),
    homeroom: homeroomOf(row.id, homerooms, staff, today),
    cells: cellsOf(rows.filter((one) => one.class_id === row.id)),
  }));
}

async function coursesIn(ctx: Context, place: TeachingPlace, rows: readonly TeachingRow[]) {
  const taught = rows.map((row) => ({ id: row.course_id, name: row.course }));
  const courses = (await findCourses(ctx, place.schoolId)).map(({ id, name }) => ({ id, name }));
  return [...new Map([...courses, ...taught].map((course) => [course.id, course])).values()];
}

/** ZM-1: who teaches what to which class in a term, for the offices of the school. */
export async function presentTeaching(ctx: Context, schoolId: Id, termId: Id | null): Promise<TeachingTableType> {
  const place = await loadTeachingPlace(ctx, schoolId, termId);
  const rows = (await findTeachingOf(ctx, place.schoolId, place.term.id)).filter(({ active }) => Boolean(active));
  const staff = await findStaffToChoose(ctx, place.schoolId);
  const toChoose = staff.map(({ id, name, staff_number: staffNumber, main_subject: mainSubject }) => ({
    ...{ id, name: name ?? '', staffNumber, mainSubject },
  }));
  return {
    schoolId: place.schoolId,
    termId: place.term.id,
    termName: nameOfTerm(place.term)!,
    formerTermName: nameOfTerm(place.former),
    courses: await coursesIn(ctx, place, rows),
    classes: await classesIn(ctx, place, rows, staff),
    staff: place.whyNotChange === null ? toChoose : [],
    whyNotChange: place.whyNotChange,
  };
}

/** ZM-1: what copying the term before would do. */
export async function presentTeachingCopy(ctx: Context, schoolId: Id, termId: Id | null): Promise<TeachingCopyType> {
  const place = await loadTeachingPlace(ctx, schoolId, termId);
  const lines = await planCopy(ctx, place);
  return {
    termId: place.term.id,
    formerTermName: nameOfTerm(place.former),
    toCopy: lines.filter(({ state }) => state === CopyState.COPIED).length,
    lines: lines.map(({ classId, courseId, staffId, state, ...words }) => ({
      ...{ id: [classId, courseId ?? '', staffId ?? ''].join(' '), ...words },
      ...{ state, stateName: COPY_STATES[state] },
    })),
  };
}
