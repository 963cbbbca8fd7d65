const DIGITS = '零一二三四五六七八九';

/** Matches a whole number below 100 in Arabic or Chinese figures. */
export const NUMERAL = '\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]';

/** The value of what `NUMERAL` matches. */
export function chineseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones = ''] = text.includes('十') ? text.split('十') : [undefined, text];
  const high = tens === undefined ? 0 : tens === '' ? 1 : DIGITS.indexOf(tens);
  return high * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}
