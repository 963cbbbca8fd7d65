import type { Change } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import { isId } from '../../../kernel/ids.js';
import { removeRows } from '../../../kernel/remove-rows.js';
import { TagGroup } from '../tag-group.entity.js';
import { ownGroups } from './save-tag-group.js';

/** Removes one of the actor's own groups, if it is still there; what was recorded stays. */
export async function removeTagGroup(
  change: Change,
  { classId, groupId }: { classId: Id; groupId: Id },
): Promise<{ classId: Id }> {
  const own = await ownGroups(change, classId);
  const group = isId(groupId) ? await change.em.findOne(TagGroup, { id: groupId, ...own }) : null;
  if (!group) return { classId };
  await removeRows(change, 'tag_group', own.schoolId, [groupId]);
  const subject = { kind: 'tagGroup', id: groupId };
  change.announce({ schoolId: own.schoolId, kind: 'evidence.tag-group-removed', subject });
  return { classId };
}
