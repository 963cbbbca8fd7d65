import type { Change } from '../../../kernel/context.js';
import { forbidden } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { remindOnce } from '../../notifications/index.js';
import { loadVisibleClass } from '../../people/index.js';
import { leadsClass } from '../evidence.policy.js';
import { familyDues } from '../quota-dues.js';

/** ZM-4: reminds the families of a class of whose months less was recorded than is asked. */
export async function remindFamilies(change: Change, { classId }: { classId: Id }): Promise<{ id: Id }> {
  const { id, school_id: schoolId } = await loadVisibleClass(change, classId);
  if (!leadsClass(change.actor, id)) throw forbidden('提醒由班主任发出，想提醒请和本班班主任说一声。');
  await remindOnce(change, { schoolId, subjectId: id }, () => familyDues(change, schoolId, id));
  return { id };
}
