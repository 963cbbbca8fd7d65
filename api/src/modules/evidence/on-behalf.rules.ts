import { onBehalfWords } from '../people/pause.rules.js';

/** Who recorded, as it is shown: staff in the place of a household are signed so. */
export const recorderName = (row: { recorder_name: string | null; entered_as: string | null }): string =>
  row.entered_as === null ? (row.recorder_name ?? '') : onBehalfWords(row.recorder_name ?? '');
