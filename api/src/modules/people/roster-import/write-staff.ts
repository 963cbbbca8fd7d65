import { newId } from '../../../kernel/ids.js';
import { RoleKind } from '../people.rules.js';
import { classKey } from '../roster/keys.js';
import type { RosterPlan, TeachingChange } from '../roster/plan-types.js';
import type { DraftStaff } from '../roster/types.js';
import { StaffMember, TeachingAssignment } from '../staff.entity.js';
import { addPerson, changePhone, endOffices, openOffice, rename, type RosterWriter } from './roster-writer.js';

function addStaff(writer: RosterWriter, draft: DraftStaff): void {
  const former = writer.staff.get(draft.staffNumber);
  if (former) {
    former.active = true;
    return fillStaff(writer, former, { ...draft, role: draft.role ?? RoleKind.TEACHER });
  }
  const { change, schoolId } = writer;
  const person = addPerson(writer, { name: draft.name, sex: draft.sex ?? null, phone: draft.phone ?? null });
  const row = { id: newId(), schoolId, personId: person.id, staffNumber: draft.staffNumber, active: true };
  const words = { post: draft.post ?? null, mainSubject: draft.mainSubject ?? null };
  writer.staff.set(draft.staffNumber, change.em.create(StaffMember, { ...row, ...words } as never));
  openOffice(writer, person.id, draft.role ?? RoleKind.TEACHER, null);
}

/** Sets what the sheet says; columns that it does not have stay as they are. */
function fillStaff(writer: RosterWriter, staff: StaffMember, draft: DraftStaff): void {
  const person = writer.rows.persons.get(staff.personId)!;
  rename(person, draft.name);
  if (draft.sex !== undefined) person.sex = draft.sex;
  if (draft.phone !== undefined) changePhone(writer.change, person, draft.phone);
  if (draft.mainSubject !== undefined) staff.mainSubject = draft.mainSubject;
  if (draft.post !== undefined) staff.post = draft.post;
  if (draft.role !== undefined) holdOffice(writer, staff, draft.role);
}

function holdOffice(writer: RosterWriter, staff: StaffMember, role: RoleKind): void {
  const isPost = (office: { personId: string; role: string }) =>
    office.personId === staff.personId && office.role !== RoleKind.HOMEROOM_TEACHER;
  const kept = writer.rows.appointments.find((office) => isPost(office) && !office.endsOn && office.role === role);
  endOffices(writer, (office) => isPost(office) && office !== kept);
  if (!kept) openOffice(writer, staff.personId, role, null);
}

/** Writes the staff of a plan. `spared` is the person who imports: nobody can remove themselves. */
export function writeStaff(writer: RosterWriter, plan: RosterPlan, spared: string | null): void {
  for (const draft of plan.staff.create) addStaff(writer, draft);
  for (const { to } of plan.staff.change) fillStaff(writer, writer.staff.get(to.staffNumber)!, to);
  for (const { staffNumber } of plan.staff.left) {
    const staff = writer.staff.get(staffNumber)!;
    if (staff.personId === spared) continue;
    staff.active = false;
    endOffices(writer, (office) => office.personId === staff.personId);
  }
}

function assign(writer: RosterWriter, teaching: TeachingChange): void {
  const { change, schoolId, rows } = writer;
  const classId = teaching.classId ?? writer.classIds.get(classKey(teaching.to.schoolClass))!;
  for (const { course, staffNumber } of teaching.add) {
    const [courseId, staffId] = [writer.courseIds.get(course)!, writer.staff.get(staffNumber)!.id];
    const former = rows.teaching.find(
      (row) => row.classId === classId && row.courseId === courseId && row.staffId === staffId,
    );
    if (former) former.active = true;
    else {
      const row = { id: newId(), schoolId, termId: rows.term.id, classId, courseId, staffId, active: true };
      rows.teaching.push(change.em.create(TeachingAssignment, row as never));
    }
  }
}

/** Writes who teaches what to whom this term. */
export function writeTeaching(writer: RosterWriter, plan: RosterPlan): void {
  const { create, change, left } = plan.teaching;
  const ended = [...change.flatMap((row) => row.remove), ...left.flatMap((row) => row.assignments)];
  for (const { id } of ended) writer.rows.teaching.find((row) => row.id === id)!.active = false;
  for (const teaching of [...create, ...change]) assign(writer, teaching);
}
