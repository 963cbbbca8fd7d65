/** A child on a desk, as far as how far its text is. */
interface Row {
  studentId: string;
  /** OP-7: nothing is written about who is exempt from the subject. */
  isExempt: boolean;
  entry: { state: string; stateName: string; hasDraft: boolean; comment: string };
}

/** Whether what stands there is handed in and nothing was changed since. */
export const isIn = ({ state, hasDraft }: Row['entry']): boolean => state === 'SUBMITTED' && !hasDraft;

/** How far a text is, in words. */
export const entryWords = ({ state, stateName, hasDraft }: Row['entry']): string =>
  state === 'SUBMITTED' && hasDraft ? '已交，又有修改没有交' : stateName;

/** The first child about whom nothing is handed in. */
export const firstOpen = <R extends Row>(rows: readonly R[]): R | undefined =>
  rows.find(({ entry, isExempt }) => entry.state !== 'SUBMITTED' && !isExempt);

/** The children who have no text yet: only they can be begun together. */
export const withoutText = <R extends Row>(rows: readonly R[]): R[] =>
  rows.filter(({ entry, isExempt }) => entry.comment === '' && !isExempt);

/** A desk on which the form about one child stands as it was just kept. */
export const withEntry = <E extends Row['entry'], D extends { course: string | null; rows: readonly Row[] }>(
  desk: D,
  { studentId, course, entry }: { studentId: string; course: string | null; entry: E },
): D =>
  desk.course === course
    ? { ...desk, rows: desk.rows.map((row) => (row.studentId === studentId ? { ...row, entry } : row)) }
    : desk;

/** Chosen or no longer chosen. */
export function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}
