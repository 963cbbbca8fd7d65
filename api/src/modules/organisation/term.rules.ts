import { daysBetween, weekdayOf, type LegalDate } from '../../kernel/time.js';
import { gradeName, gradeOfCohort, type Stage } from './unit.rules.js';

const SEMESTERS = ['', '第一学期', '第二学期'];
const WEEKDAYS = ['', '周一', '周二', '周三', '周四', '周五', '周六', '周日'];

interface TermDays {
  schoolYear: number;
  semester: number;
  startsOn: LegalDate;
  endsOn: LegalDate;
}

/** 2026—2027 学年第一学期 */
export const termName = (term: Pick<TermDays, 'schoolYear' | 'semester'>): string =>
  `${term.schoolYear}—${term.schoolYear + 1} 学年${SEMESTERS[term.semester]}`;

const HALVES = ['', '上', '下'];
const SEASONS = ['', '秋', '春'];

/** A term as a cohort lives it: 三年级上; of a time before its first grade, or without a cohort, 2026 秋. */
export function shortTermName(
  term: Pick<TermDays, 'schoolYear' | 'semester'>,
  cohort: { stage: Stage; entryYear: number } | null,
): string {
  const { schoolYear, semester } = term;
  if (!cohort || schoolYear < cohort.entryYear)
    return `${semester === 1 ? schoolYear : schoolYear + 1} ${SEASONS[semester]}`;
  return `${gradeName(gradeOfCohort(cohort.stage, cohort.entryYear, schoolYear))}${HALVES[semester]}`;
}

/** Week of the term, counted in calendar weeks from the one of its first day. */
export function weekOfTerm(startsOn: LegalDate, day: LegalDate): number {
  return Math.floor((daysBetween(startsOn, day) + weekdayOf(startsOn) - 1) / 7) + 1;
}

/** One line about a day in a term: 第 12 周，周一，上课日. */
export function noteOfDay(term: TermDays, day: LegalDate, isSchoolDay: boolean): string {
  if (day < term.startsOn) return `距开学还有 ${daysBetween(day, term.startsOn)} 天`;
  if (day > term.endsOn) return '本学期已结束';
  return `第 ${weekOfTerm(term.startsOn, day)} 周，${WEEKDAYS[weekdayOf(day)]}，${isSchoolDay ? '上课日' : '不上课'}`;
}

/** The term that runs on a day where a school has set none: 1 September to 31 January, 15 February to 15 July. */
export function defaultTermOf(day: LegalDate): {
  schoolYear: number;
  semester: number;
  startsOn: LegalDate;
  endsOn: LegalDate;
} {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const schoolYear = month >= 8 ? year : year - 1;
  const autumn = month >= 8 || month === 1;
  const [startsOn, endsOn] = autumn
    ? [`${schoolYear}-09-01`, `${schoolYear + 1}-01-31`]
    : [`${schoolYear + 1}-02-15`, `${schoolYear + 1}-07-15`];
  return { schoolYear, semester: autumn ? 1 : 2, startsOn: startsOn as LegalDate, endsOn: endsOn as LegalDate };
}
