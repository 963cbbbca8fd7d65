import { sql, type RawBuilder } from 'kysely';
import type { OrderKey } from '../../kernel/sorted-page.js';

const LETTERS = /^[a-z]+$/;

const escaped = (text: string): string => text.replace(/[!%_]/g, (sign) => `!${sign}`);

/** What somebody looks for, without what no name has. */
export const searchedFor = (words: string | null | undefined): string =>
  (words ?? '')
    .normalize('NFKC')
    .replace(/\p{Cc}/gu, '')
    .trim();

/** Whether a text has some words in it. */
export const hasWords = (column: string, words: string): RawBuilder<boolean> =>
  sql<boolean>`lower(${sql.ref(column)}) like ${`%${escaped(words.toLowerCase())}%`} escape '!'`;

/** Whether the person `p` has some words in the name, or begins with them in pinyin initials. */
export function isNamed(words: string): RawBuilder<boolean> {
  const text = words.toLowerCase();
  const hasName = hasWords('p.name', text);
  // The initials are letters only, and their column knows no other signs.
  return LETTERS.test(text) ? sql<boolean>`(${hasName} or p.initials like ${`${text}%`})` : hasName;
}

/** The person `p` as a list of names is read: by pinyin initials. A cursor carries them, and so never a name. */
export const BY_INITIALS: OrderKey = { by: sql.ref('p.initials'), kind: 'ascii' };
