import type { LegalDate } from '../../kernel/time.js';
import { addDays, daysOfMonth } from '../../kernel/time.js';
import { BrokenMonth, QuotaPeriod, Recorder } from './codes.rules.js';
import type { Scheme, SchemeQuota } from './document/scheme-schema.js';
import { fraction, roundDown } from './fraction.rules.js';
import { subjectOf } from './subject.rules.js';

/** Somebody whom quotas may concern: in one grade, with the courses taught there. */
export interface QuotaBearer {
  role: Recorder;
  /** Names of the courses that a teacher teaches. */
  courses?: readonly string[];
  isHomeroom?: boolean;
  grade: number;
}

/** ZM-4: the quotas of one person; a homeroom teacher has those of the own subject too. */
export function quotasFor(scheme: Scheme, bearer: QuotaBearer): SchemeQuota[] {
  const subjects = new Set((bearer.courses ?? []).flatMap((course) => subjectOf(scheme, course)?.id ?? []));
  return scheme.quotas.items.filter((quota) => {
    if (quota.off || quota.atLeast === 0) return false;
    if (quota.grades && !quota.grades.includes(bearer.grade)) return false;
    if (!bears(bearer, quota.of)) return false;
    return !quota.subjects || quota.subjects.some((subject) => subjects.has(subject));
  });
}

function bears({ role, isHomeroom }: QuotaBearer, of: Recorder): boolean {
  if (of === role) return true;
  const isStaff = role === Recorder.TEACHER || role === Recorder.HOMEROOM_TEACHER;
  if (!isStaff) return false;
  return of === Recorder.TEACHER || (of === Recorder.HOMEROOM_TEACHER && isHomeroom === true);
}

/** A term as quotas need it. Months are written `2026-09`. */
export interface QuotaTerm {
  startsOn: LegalDate;
  endsOn: LegalDate;
  /** Days on which the school teaches within the term, by month. */
  schoolDays: Readonly<Record<string, number>>;
  /** Working days of the whole month, by month. */
  workingDays: Readonly<Record<string, number>>;
}

const monthOf = (date: LegalDate): string => date.slice(0, 7);

/** The months that touch a term, in order. */
export function monthsOf({ startsOn, endsOn }: Pick<QuotaTerm, 'startsOn' | 'endsOn'>): string[] {
  const months = [monthOf(startsOn)];
  for (let last = months[0]!; last < monthOf(endsOn); months.push(last)) {
    const [year, month] = [Number(last.slice(0, 4)), Number(last.slice(5))];
    last = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
  }
  return months;
}

const earlier = (one: LegalDate, other: LegalDate): LegalDate => (one < other ? one : other);

/** The last day on which a quota of a month, or of the term, can be met. The first day of the term counts as day one. */
export function lastDayFor(quota: SchemeQuota, term: QuotaTerm, month: string): LegalDate {
  if (quota.withinDays !== undefined) return earlier(addDays(term.startsOn, quota.withinDays - 1), term.endsOn);
  return quota.per === QuotaPeriod.TERM ? term.endsOn : earlier(daysOfMonth(month)[1], term.endsOn);
}

/**
 * ZM-4: how much of a quota is due in a month. A month that the term covers in part is due by its school days, rounded
 * down, or not at all; a quota of the term is due whole in the month of its last day.
 */
export function dueIn(scheme: Pick<Scheme, 'quotas'>, quota: SchemeQuota, term: QuotaTerm, month: string): number {
  if (!monthsOf(term).includes(month)) return 0;
  if (quota.per === QuotaPeriod.TERM) return monthOf(lastDayFor(quota, term, month)) === month ? quota.atLeast : 0;
  const [taught, working] = [term.schoolDays[month] ?? 0, term.workingDays[month] ?? 0];
  if (taught === 0) return 0;
  if (taught >= working) return quota.atLeast;
  if (scheme.quotas.brokenMonths === BrokenMonth.WAIVED) return 0;
  return roundDown(fraction(quota.atLeast * taught, working));
}
