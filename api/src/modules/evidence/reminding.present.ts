import type { Context } from '../../kernel/context.js';
import { forbidden } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { presentReminding, type RemindingType } from '../notifications/index.js';
import { loadVisibleClass } from '../people/index.js';
import { followsFamilies, leadsClass } from './evidence.policy.js';

/** Which families of a class were told of their records, for who follows them. */
export async function presentFamilyReminding(ctx: Context, classId: Id): Promise<RemindingType> {
  const place = await loadVisibleClass(ctx, classId);
  const { id, school_id: schoolId } = place;
  if (!followsFamilies(ctx.actor, { schoolId, classId: id }))
    throw forbidden('提醒过哪些家庭由班主任查看，想了解请问本班班主任。');
  return presentReminding(ctx, { schoolId, subjectId: id }, { may: leadsClass(ctx.actor, id), familiesOf: place });
}
