import type { Change } from './context.js';
import type { Id } from './ids.js';
import type { Tables } from './tables.js';

const ROWS_IN_DELETE = 500;

/** Tables whose rows belong to a school and have an id. */
type OwnedTable = {
  [T in keyof Tables & string]: Tables[T] extends { id: Id; school_id: Id } ? T : never;
}[keyof Tables & string];

/** Deletes rows of one school by their ids, at once, inside the transaction; ids that are not there do no harm. */
export async function removeRows(change: Change, table: OwnedTable, schoolId: Id, ids: readonly Id[]): Promise<void> {
  for (let start = 0; start < ids.length; start += ROWS_IN_DELETE) {
    const chunk = ids.slice(start, start + ROWS_IN_DELETE);
    // One of the tables stands for all of them: the builder cannot type a union.
    await change.db
      .deleteFrom(table as 'person')
      .where('school_id', '=', schoolId)
      .where('id', 'in', chunk)
      .execute();
  }
}
