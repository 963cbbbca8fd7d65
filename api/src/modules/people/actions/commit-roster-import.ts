import { personIn } from '../../../kernel/actor.js';
import type { Change } from '../../../kernel/context.js';
import { conflict } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { assertHazardsSeen } from '../roster-import/hazards-seen.js';
import { holdManagedImport } from '../roster-import/load-import.js';
import { applyRoster, type CommitWishes } from '../roster-import/apply-roster.js';
import { compareRoster } from '../roster-import/preview.js';
import { keptFiles, readKeptFiles } from '../roster-import/roster-files.js';
import { RosterImportState } from '../roster-import.lifecycle.js';

const CORRECTED = '您看过以后，有人改了列，表格又重新试读过。请刷新，看过新的试读结果再导入。';

/** GL-1: writes a previewed roster, one school in one transaction; refused while rows are refused or hazards not seen, unless that is said by word. */
export async function commitRosterImport(
  change: Change,
  input: { importId: Id; version: number | null } & CommitWishes,
): Promise<{ id: Id }> {
  const entry = await holdManagedImport(change, input.importId);
  if (entry.state !== RosterImportState.PREVIEWED)
    throw conflict('这次导入已经处理过了，请刷新后查看。', { state: entry.state });
  if (input.version && input.version !== entry.version) throw conflict(CORRECTED);
  const place = { schoolId: entry.schoolId, importerId: personIn(change.actor, entry.schoolId) };
  const read = await compareRoster(change, place, await readKeptFiles(change, entry));
  await assertHazardsSeen(change, entry.schoolId, read, input);
  applyRoster(change, entry, read, input);
  const files = keptFiles(entry);
  entry.files = '[]';
  change.afterCommit(() => {
    for (const { key } of files) void change.files.remove(key);
  });
  return { id: entry.id };
}
