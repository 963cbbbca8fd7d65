import { textOf } from '../../../../features/measurements/hundredths';
import type { ClassResults, Result } from '../../../../features/measurements/measurements.queries';
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
  if (!typed) return keptCell(resultOf(results, studentId, subject));
  const { text, level, version } = typed;
  const levelName = results.levels.find(({ id }) => id === level)?.name ?? null;
  return { text, level, levelName, version, isEmpty: text === '' && level === null, isWaiting: true };
}

function keptCell(kept: Result | undefined): ShownCell {
  if (!kept) return { text: '', level: null, levelName: null, version: null, isEmpty: true, isWaiting: false };
  const { mark, level, levelName, version } = kept;
  return { text: textOf(mark), level, levelName, version, isEmpty: false, isWaiting: false };
}
