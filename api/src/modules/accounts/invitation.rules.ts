import { randomInt } from 'node:crypto';

/** Letters and digits that nobody confuses: no 0 O 1 I L. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 10;

/** Days for which a code holds. */
export const INVITATION_DAYS = 14;

/** A new code: ten of thirty-one letters, or as many as are asked for. */
export const newCode = (length = LENGTH): string =>
  Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** A code as it is compared: capitals, no spaces or hyphens, full-width letters made plain. */
export const plainCode = (typed: string): string => typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');

/** A code as it is printed: two groups of five. */
export const printedCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

/** The code in which a keyed hash shows itself: as unguessable as the key, and the same again for the same hash. */
export function codeOfHash(hash: string, letters = LETTERS, length = LENGTH): string {
  let rest = BigInt(`0x${hash}`);
  return Array.from({ length }, () => {
    const letter = letters[Number(rest % BigInt(letters.length))];
    rest /= BigInt(letters.length);
    return letter;
  }).join('');
}
