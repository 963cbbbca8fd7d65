import type { Change } from '../../../kernel/context.js';
import { conflict, ruleBroken } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { holdManagedImport } from '../roster-import/load-import.js';
import { loadUndoRows, undoRows } from '../roster-import/undo-rows.js';
import { RosterImportState } from '../roster-import.lifecycle.js';

const BLOCKERS_NAMED = 20;

/** GL-1: takes an import back whole, or refuses and names the rows that have changed since. */
export async function undoRosterImport(change: Change, input: { importId: Id }): Promise<{ id: Id }> {
  const entry = await holdManagedImport(change, input.importId);
  if (entry.state !== RosterImportState.COMMITTED)
    throw conflict('只有已导入的名册可以撤销，请刷新后查看。', { state: entry.state });
  const { undo, blockers } = await loadUndoRows(change, entry.schoolId, entry.id);
  if (blockers.length > 0) {
    const named = blockers.slice(0, BLOCKERS_NAMED);
    throw ruleBroken(`导入之后有 ${blockers.length} 处变化，不能整批撤销：${named.join('；')}。`, { blockedBy: named });
  }
  await undoRows(change, entry.schoolId, undo);
  entry.become(RosterImportState.UNDONE);
  entry.sheetsSealed = null;
  change.announce({
    schoolId: entry.schoolId,
    kind: 'people.roster-undone',
    subject: { kind: 'rosterImport', id: entry.id },
  });
  return { id: entry.id };
}
