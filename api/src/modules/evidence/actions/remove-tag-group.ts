import type { Change } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import { loadOwnGroup, ownGroups } from './save-tag-group.js';

/** Removes one of the actor's own groups; what was recorded stays. */
export async function removeTagGroup(
  change: Change,
  { classId, groupId }: { classId: Id; groupId: Id },
): Promise<{ classId: Id }> {
  const own = await ownGroups(change, classId);
  const group = await loadOwnGroup(change, own, groupId);
  change.em.remove(group);
  const subject = { kind: 'tagGroup', id: groupId };
  change.announce({ schoolId: own.schoolId, kind: 'evidence.tag-group-removed', subject });
  return { classId };
}
