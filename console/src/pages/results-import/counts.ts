import type { ResultsSheet } from '../../features/measurements/results-sheet.mutations';

/** How much a sheet says, replaces and gets wrong. */
export function countsOf({ rows }: ResultsSheet): { cells: number; replacing: number; problems: number } {
  const cells = rows.flatMap((row) => row.cells);
  return {
    cells: cells.length,
    replacing: cells.filter(({ replaces }) => replaces !== null).length,
    problems: rows.filter(({ problems }) => problems.length > 0).length,
  };
}
