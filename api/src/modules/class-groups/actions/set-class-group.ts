import { personIn } from '../../../kernel/actor.js';
import type { Change } from '../../../kernel/context.js';
import { conflict, forbidden, invalidInput, ruleBroken } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { loadVisibleClass, type VisibleClass } from '../../people/index.js';
import { ClassGroup, ClassGroupMember } from '../class-group.entity.js';
import { setsGroup } from '../class-group.policy.js';
import { groupSize, leadersAmong } from '../class-group.present.js';
import { findHeads, findTeachers } from '../class-group.queries.js';
import { choiceFault } from '../class-group.rules.js';

/** Who is in the group of a class beside its leader, from today on. */
export interface GroupInput {
  classId: Id;
  version: number;
  personIds: Id[];
}

async function checkChoice(change: Change, place: VisibleClass, input: GroupInput, current: readonly Id[]) {
  const { id, school_id: schoolId } = place;
  const wanted = [...new Set(input.personIds)];
  const leaders = leadersAmong(await findHeads(change, schoolId, [id]));
  if (leaders.some((leader) => wanted.includes(leader.id)))
    throw invalidInput('personIds', '班主任就是组长，不用再选。请选择其他任课教师。');
  const teachers = new Set((await findTeachers(change, schoolId, [id])).map((row) => row.person_id));
  if (wanted.some((person) => !teachers.has(person) && !current.includes(person)))
    throw invalidInput('personIds', '评价小组由班主任和本班的任课教师组成。有一名老师这学期不教这个班，请去掉再保存。');
  const fault = choiceFault(wanted.length, await groupSize(change, place));
  if (fault) throw ruleBroken(fault);
  return wanted;
}

/** The row of the group, as whoever sends this version saw it; it is written in any case, so that one of two wins. */
async function claimGroup(change: Change, place: VisibleClass, version: number): Promise<void> {
  const { id: classId, school_id: schoolId } = place;
  const set = { setById: personIn(change.actor, schoolId)!, setAt: change.clock.now() };
  const group = await change.em.findOne(ClassGroup, { schoolId, classId });
  if ((group?.version ?? 0) !== version) throw conflict('刚才有别人改过这个评价小组，请看看最新的名单再改。');
  if (group) Object.assign(group, { ...set, timesSet: group.timesSet + 1 });
  else change.em.create(ClassGroup, { id: newId(), schoolId, classId, timesSet: 1, ...set } as never);
}

/** ZM-2: sets who is in the evaluation group of a class: who is new begins today, who is left out ends today. */
export async function setClassGroup(change: Change, input: GroupInput): Promise<{ classId: Id }> {
  const place = await loadVisibleClass(change, input.classId);
  if (!setsGroup(change.actor, place)) throw forbidden('评价小组由本班班主任、教务主任或综评管理员设置。');
  const { id: classId, school_id: schoolId } = place;
  const today = change.clock.today();
  const seats = await change.em.find(ClassGroupMember, { schoolId, classId });
  const held = seats.filter((seat) => seat.endsOn === null);
  const wanted = await checkChoice(
    change,
    place,
    input,
    held.map((seat) => seat.personId),
  );
  await claimGroup(change, place, input.version);
  for (const seat of held) if (!wanted.includes(seat.personId)) seat.endsOn = today;
  for (const personId of wanted.filter((id) => !held.some((seat) => seat.personId === id))) {
    // Left out and chosen again on one day: as if nothing had been.
    const again = seats.find((seat) => seat.personId === personId && seat.endsOn === today);
    if (again) again.endsOn = null;
    else
      change.em.create(ClassGroupMember, {
        id: newId(),
        schoolId,
        classId,
        personId,
        startsOn: today,
        endsOn: null,
      } as never);
  }
  change.announce({
    schoolId,
    kind: 'class-groups.set',
    subject: { kind: 'class', id: classId },
    detail: { personIds: wanted.join(',') },
  });
  return { classId };
}
