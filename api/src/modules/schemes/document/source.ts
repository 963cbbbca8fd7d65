/** Where a value comes from. Only a clause of a document is shown as law. */
export type Source = { kind: 'default' } | { kind: 'local' } | Clause;

/** A clause of a cited document, with its words where they are short enough to quote. */
export interface Clause {
  kind: 'clause';
  /** Id of the cited document. */
  cite: string;
  clause: string;
  quotes: string[];
}

const QUOTE = /「([^」]+)」/g;
const CITED = /^([a-z][a-z0-9-]*)[:：]\s*/;
const CHINESE = /\p{Script=Han}/u;

/**
 * Reads a source as documents write it: `default`, `local`, or a clause with its words in corner brackets,
 * `附件1 家长端「上传至少16张学习照片」`. A clause stands in the first cited document unless another one is named before
 * a colon. Null when it is none of these.
 */
export function readSource(text: unknown, cites: readonly string[]): Source | null {
  if (text === 'default' || text === 'local') return { kind: text };
  if (typeof text !== 'string' || !CHINESE.test(text)) return null;
  const named = CITED.exec(text)?.[1];
  const cite = named ?? cites[0];
  if (cite === undefined || !cites.includes(cite)) return null;
  const quotes = [...text.matchAll(QUOTE)].map((match) => match[1]!);
  const clause = text.replace(CITED, '').replace(QUOTE, '').trim();
  return clause ? { kind: 'clause', cite, clause, quotes } : null;
}
