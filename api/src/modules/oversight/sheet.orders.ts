import type { Id } from '../../kernel/ids.js';
import type { Called } from './sheet.queries.js';

/** How the persons behind a figure are put in order. */
export enum SheetRowSort {
  CLASS = 'CLASS',
  NAME = 'NAME',
}

const compared = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** Rows as a list of names is read: by pinyin initials, then by the name; the id settles what is alike. */
export function byName<Row extends { id: Id }>(rows: readonly Row[], called: (id: Id) => Called): Row[] {
  const keyed = rows.map((row) => ({ row, ...called(row.id) }));
  return keyed
    .sort(
      (one, other) =>
        compared(one.initials, other.initials) || compared(one.name, other.name) || compared(one.row.id, other.row.id),
    )
    .map(({ row }) => row);
}
