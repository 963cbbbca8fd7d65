/** A number in hundredths as people write it: 9550 is 95.5. */
export const textOf = (hundredths: number | null): string => (hundredths === null ? '' : String(hundredths / 100));

const shape = /^\d{1,4}(\.\d{0,2})?$/;

/** What was typed in hundredths; null for nothing, undefined for what is no number. */
export function hundredthsOf(typed: string): number | null | undefined {
  const text = typed.normalize('NFKC').trim().replace('。', '.');
  if (text === '') return null;
  return shape.test(text) ? Math.round(Number(text) * 100) : undefined;
}

/** What stands there after a key; a key that would make no number, or more than the most, changes nothing. */
export function afterKey(typed: string, key: string, most: number): string {
  if (key === '⌫') return typed.slice(0, -1);
  const next = key === '.' && typed === '' ? '0.' : typed === '0' && key !== '.' ? key : typed + key;
  const value = hundredthsOf(next);
  return value !== undefined && value !== null && value <= most ? next : typed;
}
