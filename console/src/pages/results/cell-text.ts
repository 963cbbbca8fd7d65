import type { ClassResults, ResultRow } from '../../features/measurements/results.queries';

type Scale = Pick<ClassResults, 'entersMarks' | 'fullMark' | 'levels'>;

/** What a cell says: a mark in hundredths, a level, or neither; or why it says nothing. */
export type CellValue = { mark: number | null; level: string | null } | { fault: string };

/** Digits, dots and letters of full width, as a Chinese keyboard types them, in their plain form. */
const plain = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).trim();

const NUMBER = /^\d{1,4}(\.\d{1,2})?$/;

/** Reads what was typed into a cell: a mark where the grade has marks, a level by its name or how it begins. */
export function readCell(typed: string, { entersMarks, fullMark, levels }: Scale): CellValue {
  const text = plain(typed);
  if (text === '') return { mark: null, level: null };
  const named = levels.filter(({ name }) => name === text);
  const begun = named.length > 0 ? named : levels.filter(({ name }) => name.startsWith(text));
  if (begun.length === 1) return { mark: null, level: begun[0]!.id };
  const names = levels.map(({ name }) => name).join('、');
  if (!entersMarks) return { fault: `“${text}”不是等级，请填${names}` };
  if (!NUMBER.test(text)) return { fault: `“${text}”不是分数，请填 0 到 ${fullMark / 100} 的数，最多两位小数` };
  const mark = Math.round(Number(text) * 100);
  return mark > fullMark ? { fault: `分数应在 0 到 ${fullMark / 100} 之间` } : { mark, level: null };
}

/** A result as it stands in a cell: 95.5, 优秀, or nothing. */
export function cellText({ results }: ResultRow, subject: string): string {
  const found = results.find((result) => result.subject === subject);
  if (!found) return '';
  return found.mark === null ? found.levelName : String(found.mark / 100);
}

/** OP-7: how an exempt cell is marked. */
export const EXEMPT_WORD = '免评';

/** OP-7: whether the pupil is exempt from the subject, so that nothing is entered there. */
export const isExemptCell = ({ exempt }: ResultRow, subject: string): boolean => exempt.includes(subject);

/** An exempt cell with what was entered before. */
export const exemptText = (text: string): string => (text === '' ? EXEMPT_WORD : `${EXEMPT_WORD}（原 ${text}）`);

/** The version of a result that was seen; null for an empty cell. */
export const versionOf = ({ results }: ResultRow, subject: string): number | null =>
  results.find((result) => result.subject === subject)?.version ?? null;
