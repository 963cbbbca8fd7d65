/** A record's children as one row each, the last record first. */
export interface Tagged {
  id: string;
  student_id: string;
}

const MOST_RECENT = 12;

/**
 * The children tagged lately, the last first. A record about nearly everybody says nothing about whom somebody means
 * next, and is left out.
 */
export function taggedLately(rows: readonly Tagged[], classSize: number): string[] {
  const perRecord = Map.groupBy(rows, ({ id }) => id);
  const few = [...perRecord.values()].filter((children) => children.length * 2 <= classSize);
  return [...new Set(few.flat().map(({ student_id }) => student_id))].slice(0, MOST_RECENT);
}
