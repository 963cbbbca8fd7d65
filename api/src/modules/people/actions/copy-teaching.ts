import type { Change } from '../../../kernel/context.js';
import { ruleBroken } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { TeachingAssignment } from '../staff.entity.js';
import { planCopy } from '../teaching-copy.js';
import { loadTeachingToChange } from '../teaching-place.js';
import { CopyState } from '../teaching.rules.js';

/** The term into which the teaching of the one before is copied. */
export interface CopyInput {
  schoolId: Id;
  termId?: Id | null;
}

/** ZM-1: copies who teaches what from the term before; what stands in the new term already is left as it is. */
export async function copyTeaching(change: Change, input: CopyInput): Promise<{ schoolId: Id; termId: Id }> {
  const place = await loadTeachingToChange(change, input.schoolId, input.termId ?? null);
  const { schoolId, term, former } = place;
  if (!former) throw ruleBroken('这是学校的第一个学期，没有上学期可以照抄。请逐班安排，或导入任课表。');
  const lines = (await planCopy(change, place)).filter(({ state }) => state === CopyState.COPIED);
  for (const { classId, courseId, staffId } of lines) {
    const row = { id: newId(), schoolId, termId: term.id, classId, courseId, staffId, active: true };
    change.em.create(TeachingAssignment, row as never);
  }
  change.announce({
    schoolId,
    kind: 'people.teaching-copied',
    subject: { kind: 'term', id: term.id },
    detail: { formerTermId: former.id, copied: lines.length },
  });
  return { schoolId, termId: term.id };
}
