import { monthAndDay } from '../words/days';

/** No citation is longer: a comment tells of a record, it does not repeat it. */
const LONGEST = 40;

const ENDS = /[\s，。！？；、,.!?;]+$/u;

/** A record as a sentence cites it: 11月20日“跳绳，一分钟 120 个”; without words what it was. */
export function citationOf({ day, words, what }: { day: string; words: string; what: string }): string {
  const said = [...words.replace(/\s+/gu, ' ').trim().replace(ENDS, '')];
  if (said.length === 0) return `${day}的${what}`;
  return `${day}“${said.length > LONGEST ? `${said.slice(0, LONGEST).join('')}…` : said.join('')}”`;
}

/** The citation of a record of a day. */
export const recordCitation = (record: { happenedOn: string; words: string; categoryName: string }): string =>
  citationOf({ day: monthAndDay(record.happenedOn), words: record.words, what: record.categoryName });
