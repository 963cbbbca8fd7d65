import { isLegalDate, type LegalDate } from '../../../../kernel/time.js';
import { Sex } from '../../people.rules.js';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** What an 18-digit citizen number says about its bearer (GB 11643), or undefined when it cannot be one. */
export function readResidentId(number: string): { birthOn: LegalDate; sex: Sex } | undefined {
  if (!/^\d{17}[\dX]$/.test(number)) return undefined;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  const birthOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (CHECK_DIGITS[sum % 11] !== number[17] || !isLegalDate(birthOn)) return undefined;
  return { birthOn, sex: Number(number[16]) % 2 === 1 ? Sex.MALE : Sex.FEMALE };
}
