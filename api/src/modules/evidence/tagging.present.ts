import { personIn } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { forbidden } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { loadVisibleClass } from '../people/index.js';
import { findMates } from './class-photo.queries.js';
import { workIn } from './evidence.policy.js';
import { findTaggedLately, findTagGroups } from './tagging.queries.js';
import { taggedLately } from './tagging.rules.js';
import type { ClassTaggingType } from './tagging.types.js';

/** Said to offices, which see a class and do not work in it. */
export const TAGGED_BY = '由教这个班的老师拍照标记。';

/** What helps a teacher to tag children of a class: those tagged lately, own groups, and who cannot be tagged. */
export async function presentTagging(ctx: Context, classId: Id): Promise<ClassTaggingType> {
  const place = await loadVisibleClass(ctx, classId);
  if (!workIn(ctx.actor, classId)) throw forbidden(TAGGED_BY);
  const schoolId = place.school_id;
  const own = { schoolId, classId, ownerId: personIn(ctx.actor, schoolId)! };
  const mates = await findMates(ctx, schoolId, classId, ctx.clock.today());
  const inClass = new Set(mates.map(({ id }) => id));
  const groups = await findTagGroups(ctx, own);
  const recent = taggedLately(await findTaggedLately(ctx, own), mates.length);
  return {
    classId,
    recent: recent.filter((id) => inClass.has(id)),
    groups: groups.map(({ student_ids, ...group }) => ({
      ...group,
      studentIds: (JSON.parse(student_ids) as Id[]).filter((id) => inClass.has(id)),
    })),
    withoutPhotos: mates.filter(({ agrees }) => !agrees).map(({ id }) => id),
  };
}
