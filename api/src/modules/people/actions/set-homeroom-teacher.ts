import type { Change } from '../../../kernel/context.js';
import { conflict, forbidden, invalidInput } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { keepsRolls } from '../people.policy.js';
import { loadVisibleClass } from '../people.queries.js';
import { RoleKind } from '../people.rules.js';
import { appoint } from '../persons.js';
import { Appointment, StaffMember } from '../staff.entity.js';

/** Who leads a class from today. */
export interface HomeroomInput {
  classId: Id;
  staffId?: Id | null;
  seenStaffId?: Id | null;
}

async function personOf(change: Change, schoolId: Id, staffId: Id): Promise<Id> {
  const staff = await change.em.findOne(StaffMember, { schoolId, id: staffId, active: true });
  if (!staff) throw invalidInput('staffId', '这位老师已经不在本校，请更新以后重新选择。');
  return staff.personId;
}

/** Whether who leads the class is still who was seen. */
async function isAsSeen(change: Change, schoolId: Id, held: readonly Appointment[], staffId: Id | null) {
  if (staffId === null) return held.length === 0;
  const seen = await change.em.findOne(StaffMember, { schoolId, id: staffId });
  return held.some((one) => one.personId === seen?.personId);
}

/** Appoints the new one; who was ended today and comes back today goes on as if nothing had been. */
function begin(change: Change, offices: readonly Appointment[], office: { schoolId: Id; classId: Id; personId: Id }) {
  const today = change.clock.today();
  const again = offices.find((one) => one.personId === office.personId && one.endsOn === today);
  if (again) again.endsOn = null;
  else appoint(change, { ...office, role: RoleKind.HOMEROOM_TEACHER });
}

/** ZM-1: changes who leads a class: the former one ends today, the new one begins today, both stay in the history. */
export async function setHomeroomTeacher(change: Change, input: HomeroomInput): Promise<{ schoolId: Id }> {
  const { id: classId, school_id: schoolId } = await loadVisibleClass(change, input.classId);
  if (!keepsRolls(change.actor, schoolId)) throw forbidden('班主任由教务主任或综评管理员安排。');
  const role = RoleKind.HOMEROOM_TEACHER;
  const offices = await change.em.find(Appointment, { schoolId, classId, role }, { orderBy: { id: 'asc' } });
  const held = offices.filter(({ endsOn }) => endsOn === null);
  if (!(await isAsSeen(change, schoolId, held, input.seenStaffId ?? null)))
    throw conflict('刚才有别人改过这个班的班主任，请看看最新的安排再改。');
  const personId = input.staffId ? await personOf(change, schoolId, input.staffId) : null;
  for (const office of held) if (office.personId !== personId) office.endsOn = change.clock.today();
  if (personId && !held.some((one) => one.personId === personId))
    begin(change, offices, { schoolId, classId, personId });
  change.announce({
    schoolId,
    kind: 'people.homeroom-set',
    subject: { kind: 'class', id: classId },
    detail: { personId: personId ?? '' },
  });
  return { schoolId };
}
