import type { Complaint } from './complaint.js';
import type { Band } from './scheme-schema.js';

/** Bands stand from high to low and reach down to nothing. */
export function bandComplaints(path: string, bands: readonly Band[]): Complaint[] {
  if (bands.length === 0) return [];
  const falls = bands.every((band, index) => index === 0 || band.from < bands[index - 1]!.from);
  const complaints = falls ? [] : [{ path, message: '等级要从高到低排列。' }];
  return bands.at(-1)!.from === 0 ? complaints : [...complaints, { path, message: '最低一级要从 0 起。' }];
}
