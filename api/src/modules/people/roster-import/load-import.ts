import { unitsOf } from '../../../kernel/actor.js';
import type { Change } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { isId, type Id } from '../../../kernel/ids.js';
import { keepsRolls } from '../people.policy.js';
import { RosterImport } from '../roster-import.entity.js';

/** An import of a school whose rolls the actor keeps; any other is not found. */
export async function loadManagedImport(change: Change, importId: Id): Promise<RosterImport> {
  if (!isId(importId)) throw notFound('这次导入');
  const entry = await change.em.findOne(RosterImport, { id: importId, schoolId: { $in: unitsOf(change.actor) } });
  if (!entry || !keepsRolls(change.actor, entry.schoolId)) throw notFound('这次导入');
  return entry;
}
