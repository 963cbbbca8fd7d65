import { newId } from '../../../kernel/ids.js';
import { Course, SchoolClass } from '../../organisation/index.js';
import { RoleKind } from '../people.rules.js';
import { classKey } from '../roster/keys.js';
import type { RosterPlan } from '../roster/plan-types.js';
import type { DraftClass, DraftCourse } from '../roster/types.js';
import { endOffices, openOffice, type RosterWriter } from './roster-writer.js';

function addClass(writer: RosterWriter, draft: DraftClass): void {
  const { change, schoolId, rows } = writer;
  const key = classKey(draft);
  const former = rows.classes.find((row) => classKey(row) === key);
  if (former) former.active = true;
  const { stage, entryYear, number } = draft;
  const row =
    former ?? change.em.create(SchoolClass, { id: newId(), schoolId, stage, entryYear, number, active: true } as never);
  writer.classIds.set(key, row.id);
}

/** The homeroom teacher of a class becomes the one of the sheet; runs after the staff are written. */
function leadClass(writer: RosterWriter, draft: DraftClass): void {
  if (draft.homeroomStaffNumber === undefined) return;
  const classId = writer.classIds.get(classKey(draft))!;
  const personId = draft.homeroomStaffNumber ? (writer.staff.get(draft.homeroomStaffNumber)?.personId ?? null) : null;
  const leads = (office: { role: string; classId: string | null }) =>
    office.role === RoleKind.HOMEROOM_TEACHER && office.classId === classId;
  const kept = writer.rows.appointments.find(
    (office) => leads(office) && !office.endsOn && office.personId === personId,
  );
  endOffices(writer, (office) => leads(office) && office !== kept);
  if (personId && !kept) openOffice(writer, personId, RoleKind.HOMEROOM_TEACHER, classId);
}

/** Writes the classes of a plan, without their homeroom teachers. */
export function writeClasses(writer: RosterWriter, plan: RosterPlan): void {
  for (const draft of plan.classes.create) addClass(writer, draft);
  for (const { id } of plan.classes.left) writer.rows.classes.find((row) => row.id === id)!.active = false;
}

/** Writes who leads the classes. */
export function writeHomerooms(writer: RosterWriter, plan: RosterPlan): void {
  for (const draft of plan.classes.create) leadClass(writer, draft);
  for (const { to } of plan.classes.change) leadClass(writer, to);
  for (const { id } of plan.classes.left) endOffices(writer, (office) => office.classId === id);
}

function fillCourse(course: Course, draft: DraftCourse): void {
  if (draft.code !== undefined) course.code = draft.code ?? '';
  course.name = draft.name;
  if (draft.grades !== undefined) course.grades = (draft.grades ?? []).join(',');
  course.active = true;
}

/** Writes the courses of a plan. */
export function writeCourses(writer: RosterWriter, plan: RosterPlan): void {
  const { change, schoolId, rows } = writer;
  for (const draft of plan.courses.create) {
    const blank = { id: newId(), schoolId, code: '', name: draft.name, grades: '', active: true };
    const course = rows.courses.find((row) => row.name === draft.name) ?? change.em.create(Course, blank as never);
    fillCourse(course, draft);
    writer.courseIds.set(course.name, course.id);
  }
  for (const { id, to, from } of plan.courses.change) {
    fillCourse(
      rows.courses.find((row) => row.id === id)!,
      to,
    );
    writer.courseIds.delete(from.name);
    writer.courseIds.set(to.name, id);
  }
  for (const { id } of plan.courses.left) rows.courses.find((row) => row.id === id)!.active = false;
}
