import { useState } from 'react';
import type { ClassResults, ResultRow, ResultsInput } from '../../features/measurements/results.queries';
import { forget, readStored, store } from '../../platform/storage';
import { cellText, EXEMPT_WORD, isExemptCell, readCell, versionOf, type CellValue } from './cell-text';
import type { PastedCell } from './pasted-block';

/** A cell as it was typed and is not yet on the server, with the version that was seen. */
interface TypedCell {
  text: string;
  version: number | null;
}

/** What was typed, by pupil and subject. */
export type Typed = Readonly<Record<string, TypedCell>>;

export const cellKey = (studentId: string, subject: string): string => `${studentId} ${subject}`;

/** What was typed is kept in this browser at once, under the person who typed it, until it is on the server. */
export function useTyped(place: string) {
  const key = `results.${place}`;
  const [typed, setTyped] = useState<Typed>(() => readStored<Typed>(key) ?? {});
  const keep = (change: (now: Typed) => Typed) =>
    setTyped((now) => {
      const next = change(now);
      if (Object.keys(next).length === 0) forget(key);
      else store(key, next);
      return next;
    });
  return { typed, keep };
}

/** A typed cell beside what stands on the server. */
export interface Change {
  row: ResultRow;
  subject: { id: string; name: string };
  cell: TypedCell;
}

/** What was typed over the pupils who are still in the class and the subjects that may be entered. */
export const changesIn = ({ rows, subjects }: ClassResults, typed: Typed): Change[] =>
  rows.flatMap((row) =>
    subjects.flatMap((subject) => {
      const cell = typed[cellKey(row.studentId, subject.id)];
      return cell && subject.viewerCanEnter ? [{ row, subject, cell }] : [];
    }),
  );

/** Takes in what was typed or pasted; who types again what stands there has typed nothing. */
export function withCells(grid: ClassResults, typed: Typed, cells: readonly PastedCell[]): Typed {
  const next: Record<string, TypedCell> = { ...typed };
  for (const { studentId, subject, text } of cells) {
    const row = grid.rows.find((one) => one.studentId === studentId)!;
    const key = cellKey(studentId, subject);
    const saysNothing = isExemptCell(row, subject) && ['', EXEMPT_WORD].includes(text.trim());
    if (saysNothing || text === cellText(row, subject)) delete next[key];
    else next[key] = { text, version: next[key]?.version ?? versionOf(row, subject) };
  }
  return next;
}

/** A cell that cannot be saved, and why. */
export interface Fault {
  key: string;
  words: string;
}

/** What a typed cell says, or why it cannot be said there. */
const valueOf = (grid: ClassResults, { row, subject, cell }: Change): CellValue =>
  isExemptCell(row, subject.id) ? { fault: '已登记免评，不用录，请清空这一格' } : readCell(cell.text, grid);

/** What is wrong with what was typed, by pupil and subject. */
export const faultsIn = (grid: ClassResults, typed: Typed): Fault[] =>
  changesIn(grid, typed).flatMap((change) => {
    const { row, subject } = change;
    const value = valueOf(grid, change);
    const key = cellKey(row.studentId, subject.id);
    return 'fault' in value ? [{ key, words: `${row.name}的${subject.name}：${value.fault}` }] : [];
  });

export type SentCell = ResultsInput['cells'][number];

/** What is sent of what was typed. */
export const sentOf = (grid: ClassResults, typed: Typed): SentCell[] =>
  changesIn(grid, typed).flatMap((change) => {
    const { row, subject, cell } = change;
    const value = valueOf(grid, change);
    const { version } = cell;
    return 'fault' in value ? [] : [{ studentId: row.studentId, subject: subject.id, ...value, version }];
  });

/** The cells that somebody else changed since they were seen. */
export const contestedIn = (grid: ClassResults, typed: Typed): Change[] =>
  changesIn(grid, typed).filter(({ row, subject, cell }) => versionOf(row, subject.id) !== cell.version);

/** After somebody else was faster: one's own go over theirs, or are forgotten. */
export function settled(grid: ClassResults, typed: Typed, isOwn: boolean): Typed {
  const next: Record<string, TypedCell> = { ...typed };
  for (const { row, subject, cell } of contestedIn(grid, typed)) {
    const key = cellKey(row.studentId, subject.id);
    if (isOwn) next[key] = { ...cell, version: versionOf(row, subject.id) };
    else delete next[key];
  }
  return next;
}

/** What was typed while the answer was on the way stays, and goes over what has just been kept. */
export function withoutSent(latest: ClassResults, typed: Typed, sent: readonly SentCell[]): Typed {
  const next: Record<string, TypedCell> = { ...typed };
  for (const { studentId, subject, mark, level } of sent) {
    const key = cellKey(studentId, subject);
    const cell = next[key];
    const row = latest.rows.find((one) => one.studentId === studentId);
    if (!cell || !row) continue;
    const value = readCell(cell.text, latest);
    if (!('fault' in value) && value.mark === mark && value.level === level) delete next[key];
    else next[key] = { ...cell, version: versionOf(row, subject) };
  }
  return next;
}
