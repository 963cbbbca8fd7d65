import type { Change } from '../../kernel/context.js';
import { conflict } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';

/** Removes a row as it was seen: what somebody changed meanwhile is not taken away. */
export async function removeSeen(
  change: Change,
  table: 'subject_result' | 'body_measure',
  row: { id: Id; schoolId: Id; version: number },
): Promise<void> {
  const { numDeletedRows } = await change.db
    .deleteFrom(table)
    .where('school_id', '=', row.schoolId)
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .executeTakeFirst();
  if (Number(numDeletedRows) !== 1) throw conflict();
}
