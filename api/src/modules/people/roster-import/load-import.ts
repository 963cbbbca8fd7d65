import { unitsOf } from '../../../kernel/actor.js';
import type { Change } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { isId, type Id } from '../../../kernel/ids.js';
import { keepsRolls } from '../people.policy.js';
import { RosterImport } from '../roster-import.entity.js';

/** Holds the rolls of a school until the change ends: of two imports the second sees what the first wrote. */
export async function holdRolls(change: Change, schoolId: Id): Promise<void> {
  await change.db
    .updateTable('unit')
    .set((unit) => ({ version: unit('version', '+', 1) }))
    .where('id', '=', schoolId)
    .execute();
}

/** An import of a school whose rolls the actor keeps, with those rolls held; any other is not found. */
export async function holdManagedImport(change: Change, importId: Id): Promise<RosterImport> {
  if (!isId(importId)) throw notFound('这次导入');
  const entry = await change.em.findOne(RosterImport, { id: importId, schoolId: { $in: unitsOf(change.actor) } });
  if (!entry || !keepsRolls(change.actor, entry.schoolId)) throw notFound('这次导入');
  await holdRolls(change, entry.schoolId);
  return change.em.findOneOrFail(RosterImport, { id: entry.id, schoolId: entry.schoolId }, { refresh: true });
}
