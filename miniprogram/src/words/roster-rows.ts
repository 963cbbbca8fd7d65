/** A row that cannot be imported, as far as its reason goes. */
interface Refused {
  column: string;
  reason: string;
}

/** Rows refused for the same reason. */
export interface RefusedGroup<T extends Refused> extends Refused {
  rows: T[];
}

/** Refused rows gathered by reason, the most frequent first. */
export function refusedGroups<T extends Refused>(rows: readonly T[]): RefusedGroup<T>[] {
  const groups = new Map<string, RefusedGroup<T>>();
  for (const row of rows) {
    const key = `${row.column}\n${row.reason}`;
    const group = groups.get(key) ?? { column: row.column, reason: row.reason, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => other.rows.length - one.rows.length);
}

/** What is wrong, beginning with the column it is wrong in. */
export const refusedReason = ({ column, reason }: Refused): string =>
  reason.startsWith(column) ? reason : `${column}：${reason}`;

/** Where in the sheets something stands; who left stands in none. */
export function rosterPlace(file: string | null, row: number | null): string {
  if (file === null) return '新的表格里没有';
  return row === null ? file : `${file} 第 ${row} 行`;
}

/** The sheets chosen so far with some more; a sheet of the same name replaces the one before. */
export function withSheets<T extends { name: string }>(before: readonly T[], added: readonly T[]): T[] {
  const names = new Set(added.map(({ name }) => name));
  return [...before.filter(({ name }) => !names.has(name)), ...added];
}
