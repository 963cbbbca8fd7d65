import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { className } from '../organisation/index.js';
import { findClasses, type ClassRow } from './people.queries.js';
import { gradeIn, isThereIn, type TeachingPlace } from './teaching-place.js';
import { findHomerooms, findTeachingOf, type HomeroomRow, type TeachingRow } from './teaching-table.queries.js';
import { cellKey, copyStateOf, CopyState, isTaughtIn } from './teaching.rules.js';

/** One line of what a copy does: a course of a class, or its homeroom teacher. */
export interface CopyLine {
  classId: Id;
  /** Null for the homeroom teacher. */
  courseId: Id | null;
  staffId: Id | null;
  className: string;
  what: string;
  who: string;
  state: CopyState;
}

const nameIn = (row: { stage: string; entry_year: number; number: number }, { term }: TeachingPlace): string =>
  className(gradeIn(row, term), row.number);

/** The name by which a class was known: in the new term, or in the old one where it is no longer there. */
function nameOf(row: TeachingRow, place: TeachingPlace): string {
  const isHere = isThereIn(row, place.term);
  return className(gradeIn(row, isHere ? place.term : place.former!), row.number);
}

function lineOf(row: TeachingRow, place: TeachingPlace, touched: ReadonlySet<string>): CopyLine {
  const line = {
    classId: row.class_id,
    courseId: row.course_id,
    isTeacherHere: Boolean(row.teacher_active),
    isClassHere: Boolean(row.class_active) && isThereIn(row, place.term),
    isCourseHere: Boolean(row.course_active) && isTaughtIn(row.grades, gradeIn(row, place.term)),
  };
  const words = { className: nameOf(row, place), what: row.course, who: row.teacher ?? '' };
  const { class_id: classId, course_id: courseId, staff_id: staffId } = row;
  return { classId, courseId, staffId, ...words, state: copyStateOf(line, touched) };
}

/** Who leads a class goes on doing so; who left has ended already. */
function homeroomLine(row: ClassRow, place: TeachingPlace, homerooms: readonly HomeroomRow[], today: string): CopyLine {
  const own = homerooms.filter((one) => one.class_id === row.id && one.starts_on <= today);
  const held = own.find((one) => one.ends_on === null || one.ends_on > today);
  const who = (held ?? own.at(-1))?.name ?? '';
  const words = { className: nameIn(row, place), what: '班主任', who };
  const state = held ? CopyState.HELD : CopyState.VACANT;
  return { classId: row.id, courseId: null, staffId: null, ...words, state };
}

/** ZM-1: what the teaching of the term before becomes in a term, line by line; nothing is written. */
export async function planCopy(ctx: Context, place: TeachingPlace): Promise<CopyLine[]> {
  const { schoolId, term, former } = place;
  if (!former) return [];
  const before = await findTeachingOf(ctx, schoolId, former.id);
  const now = await findTeachingOf(ctx, schoolId, term.id);
  const touched = new Set(now.map((row) => cellKey({ classId: row.class_id, courseId: row.course_id })));
  const classes = (await findClasses(ctx, schoolId)).filter((row) => isThereIn(row, term));
  const homerooms = await findHomerooms(ctx, schoolId);
  const today = ctx.clock.today();
  return [
    ...before.filter(({ active }) => Boolean(active)).map((row) => lineOf(row, place, touched)),
    ...classes.map((row) => homeroomLine(row, place, homerooms, today)),
  ];
}
