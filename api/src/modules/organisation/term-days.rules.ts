import { addDays, daysBetween, weekdayOf, type LegalDate } from '../../kernel/time.js';
import { defaultTermOf, termName, weekOfTerm } from './term.rules.js';

/** Whether a term is still to come, runs, or is over. */
export enum TermState {
  COMING = 'COMING',
  RUNNING = 'RUNNING',
  OVER = 'OVER',
}

/** The first and the last day of a term. */
export interface Span {
  startsOn: LegalDate;
  endsOn: LegalDate;
}

/** Which half of which school year. */
export interface Half {
  schoolYear: number;
  semester: number;
}

/** A mistake in what was entered, at its field. */
export interface Fault {
  field: 'semester' | 'startsOn' | 'endsOn';
  message: string;
}

export const LONGEST_TERM_DAYS = 250;

/** What a term is on a day. */
export function stateOfTerm({ startsOn, endsOn }: Span, today: LegalDate): TermState {
  if (today < startsOn) return TermState.COMING;
  return today > endsOn ? TermState.OVER : TermState.RUNNING;
}

/** Calendar weeks that a term touches. */
export const weeksOf = ({ startsOn, endsOn }: Span): number => weekOfTerm(startsOn, endsOn);

/** What cannot be right in the days of a term by themselves. */
export function spanFault({ startsOn, endsOn }: Span): Fault | null {
  const length = daysBetween(startsOn, endsOn);
  if (length < 1) return { field: 'endsOn', message: '最后一天应在第一天之后，请检查两个日期。' };
  if (length > LONGEST_TERM_DAYS)
    return { field: 'endsOn', message: `一个学期不超过 ${LONGEST_TERM_DAYS} 天，现在有 ${length} 天，请检查日期。` };
  return null;
}

/** A first semester begins in the second half of its first year, a second one in the first half of the next. */
export function halfFault({ schoolYear, semester }: Half, { startsOn }: Span): Fault | null {
  const year = semester === 1 ? schoolYear : schoolYear + 1;
  const [from, to] = semester === 1 ? [`${year}-07-01`, `${year}-12-31`] : [`${year}-01-01`, `${year}-06-30`];
  if (startsOn >= from && startsOn <= to) return null;
  return {
    field: 'startsOn',
    message: `${termName({ schoolYear, semester })}的第一天应在 ${from} 到 ${to} 之间，请检查年份，或换一个学期。`,
  };
}

/** The first of the other terms that shares a day with a term, at the date that has to give way. */
export function overlapFault(span: Span, others: readonly (Half & Span)[]): Fault | null {
  const other = others.find((one) => one.startsOn <= span.endsOn && one.endsOn >= span.startsOn);
  if (!other) return null;
  const about = `与${termName(other)}（${other.startsOn} 到 ${other.endsOn}）重叠`;
  return other.startsOn <= span.startsOn
    ? { field: 'startsOn', message: `${about}，第一天应在 ${addDays(other.endsOn, 1)} 或以后。` }
    : { field: 'endsOn', message: `${about}，最后一天应在 ${addDays(other.startsOn, -1)} 或以前。` };
}

const after = ({ schoolYear, semester }: Half): Half =>
  semester === 1 ? { schoolYear, semester: 2 } : { schoolYear: schoolYear + 1, semester: 1 };

const sameHalf = (half: Half) => (term: Half) => term.schoolYear === half.schoolYear && term.semester === half.semester;

/** 52 weeks later it is the same day of the week. */
const A_YEAR = 364;
const usualOf = ({ schoolYear, semester }: Half): Span =>
  defaultTermOf((semester === 1 ? `${schoolYear}-09-01` : `${schoolYear + 1}-02-15`) as LegalDate);

const mondayAfter = (day: LegalDate): LegalDate => addDays(day, 8 - weekdayOf(day));

/** The days a term probably has: those of the same half a year before, else the usual ones; never before `free`. */
function proposedSpan(half: Half, terms: readonly (Half & Span)[], last: Span | undefined): Span {
  const model = terms.find(sameHalf({ ...half, schoolYear: half.schoolYear - 1 }));
  const { startsOn, endsOn } = model
    ? { startsOn: addDays(model.startsOn, A_YEAR), endsOn: addDays(model.endsOn, A_YEAR) }
    : usualOf(half);
  const isFree = !last || startsOn > last.endsOn;
  return { startsOn: isFree ? startsOn : mondayAfter(last.endsOn), endsOn };
}

/** The terms that a school may open next, the likeliest first: the one after its last, and the one after that. */
export function nextTerms(terms: readonly (Half & Span)[], today: LegalDate): (Half & Span)[] {
  const last = [...terms].sort((one, other) => (one.startsOn < other.startsOn ? 1 : -1))[0];
  const { schoolYear, semester } = defaultTermOf(today);
  const first = last ? after(last) : { schoolYear, semester };
  const next = { ...first, ...proposedSpan(first, terms, last) };
  const second = after(first);
  return [next, { ...second, ...proposedSpan(second, terms, next) }];
}
