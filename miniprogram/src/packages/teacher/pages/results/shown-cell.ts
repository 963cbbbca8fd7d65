import { textOf } from '../../../../features/measurements/hundredths';
import type { ClassResults } from '../../../../features/measurements/measurements.queries';
import { cellKey, resultOf, type ResultsState } from '../../../../features/measurements/results-desk';

/** A cell as it is shown: what was typed here, else what the server has. */
export interface ShownCell {
  text: string;
  level: string | null;
  levelName: string | null;
  version: number | null;
  isEmpty: boolean;
  /** Typed here and not yet on the server. */
  isWaiting: boolean;
}

/** The cell of a child in a subject. */
export function shownCell(results: ClassResults, state: ResultsState, studentId: string, subject: string): ShownCell {
  const typed = state.cells[cellKey(studentId, subject)];
  const kept = resultOf(results, studentId, subject);
  if (!typed) {
    const text = textOf(kept?.mark ?? null);
    const own = { version: kept?.version ?? null, isEmpty: kept === undefined, isWaiting: false };
    return { text, level: kept?.level ?? null, levelName: kept?.levelName ?? null, ...own };
  }
  const { text, level, version } = typed;
  const levelName = results.levels.find(({ id }) => id === level)?.name ?? null;
  return { text, level, levelName, version, isEmpty: text === '' && level === null, isWaiting: true };
}
