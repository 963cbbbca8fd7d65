import type { Change } from '../../../kernel/context.js';
import { conflict, forbidden, invalidInput, notFound, ruleBroken } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { Course } from '../../organisation/index.js';
import { keepsRolls } from '../people.policy.js';
import { loadVisibleClass } from '../people.queries.js';
import { StaffMember, TeachingAssignment } from '../staff.entity.js';
import { isThereIn, loadTeachingToChange } from '../teaching-place.js';
import { isSeen, MOST_TEACHERS } from '../teaching.rules.js';

/** Who teaches a course to a class. */
export interface TeachingInput {
  classId: Id;
  courseId: Id;
  termId?: Id | null;
  staffIds: Id[];
  seenStaffIds: Id[];
}

async function checkStaff(change: Change, schoolId: Id, wanted: readonly Id[], held: readonly Id[]): Promise<void> {
  if (wanted.length > MOST_TEACHERS) throw invalidInput('staffIds', `一门课最多安排 ${MOST_TEACHERS} 位老师。`);
  const coming = wanted.filter((id) => !held.includes(id));
  if (coming.length === 0) return;
  const here = await change.em.find(StaffMember, { schoolId, id: { $in: coming }, active: true });
  if (here.length < coming.length) throw invalidInput('staffIds', '有一位老师已经不在本校，请更新以后重新选择。');
}

/** ZM-1: sets who teaches a course to a class in a term; who is taken off stays in the history of the term. */
export async function setTeaching(change: Change, input: TeachingInput): Promise<{ schoolId: Id; termId: Id }> {
  const place = await loadVisibleClass(change, input.classId);
  const { id: classId, school_id: schoolId } = place;
  if (!keepsRolls(change.actor, schoolId)) throw forbidden('任课由教务主任或综评管理员安排。');
  const { term } = await loadTeachingToChange(change, schoolId, input.termId ?? null);
  if (!isThereIn(place, term)) throw ruleBroken('这个班级这学期不在校，不用安排任课。');
  const { courseId } = input;
  const rows = await change.em.find(TeachingAssignment, { schoolId, termId: term.id, classId, courseId });
  const held = rows.filter(({ active }) => active).map(({ staffId }) => staffId);
  if (!isSeen(input.seenStaffIds, held)) throw conflict('刚才有别人改过这一格，请看看最新的安排再改。');
  if (!(await change.em.findOne(Course, { schoolId, id: courseId, active: true }))) throw notFound('这门课');
  const wanted = [...new Set(input.staffIds)];
  await checkStaff(change, schoolId, wanted, held);
  for (const row of rows) row.active = wanted.includes(row.staffId);
  for (const staffId of wanted.filter((id) => !rows.some((row) => row.staffId === id))) {
    const row = { id: newId(), schoolId, termId: term.id, classId, courseId, staffId, active: true };
    change.em.create(TeachingAssignment, row as never);
  }
  change.announce({
    schoolId,
    kind: 'people.teaching-set',
    subject: { kind: 'class', id: classId },
    detail: { termId: term.id, courseId, staffIds: wanted.join(',') },
  });
  return { schoolId, termId: term.id };
}
