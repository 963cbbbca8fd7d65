import { DaysCounted, HouseholdsCounted, SheetRate, TeachersCounted } from '../schemes/codes.rules.js';
import type { SheetRules } from '../schemes/index.js';
import { missingToNext, pointsOf, verdictOn, type Ratio } from '../schemes/sheet.rules.js';

/** A pupil on the roll as a sheet counts it. */
export interface SheetPupil {
  id: string;
  classId: string;
  /** Whether an account stands for it: its own, or a guardian's. */
  opened: boolean;
  /** Whether its household can take part. */
  able: boolean;
  /** Whether the household has done everything that was asked. */
  done: boolean;
  missing: string[];
  /** Days on which it, or a guardian for it, used the system. */
  used: number;
  /** Whether its booklet is qualified. */
  qualified: boolean;
}

/** A member of staff as a sheet counts it. */
export interface SheetTeacher {
  id: string;
  /** Whether the person teaches or leads a class in the term. */
  teaches: boolean;
  done: boolean;
  missing: string[];
  used: number;
}

/** Everybody whom a sheet counts, and the days. */
export interface SheetPeople {
  pupils: readonly SheetPupil[];
  staff: readonly SheetTeacher[];
  schoolDays: number;
  calendarDays: number;
}

/** Somebody behind a figure: whether the person counts, or on how many days. */
export interface Counting {
  id: string;
  /** Of pupils; null of staff. */
  classId: string | null;
  isCounted: boolean;
  /** How often the person counts in the numerator. */
  times: number;
  missing: string[];
}

/** Those of the staff whom a sheet counts. */
export const teachersOf = ({ teachers }: SheetRules, { staff }: SheetPeople): SheetTeacher[] =>
  staff.filter(({ teaches }) => teaches || teachers === TeachersCounted.STAFF);

const once = (id: string, classId: string | null, isCounted: boolean, missing: string[] = []): Counting => ({
  ...{ id, classId, isCounted, times: Number(isCounted), missing },
});

const daily = (id: string, classId: string | null, used: number): Counting => ({
  ...{ id, classId, isCounted: used > 0, times: used, missing: [] },
});

const BEHIND: Record<SheetRate, (sheet: SheetRules, people: SheetPeople) => Counting[]> = {
  [SheetRate.ACCOUNTS]: (_, { pupils }) => pupils.map(({ id, classId, opened }) => once(id, classId, opened)),
  [SheetRate.TEACHERS]: (sheet, people) =>
    teachersOf(sheet, people).map(({ id, done, missing }) => once(id, null, done, missing)),
  [SheetRate.HOUSEHOLDS]: ({ households }, { pupils }) =>
    pupils
      .filter(({ able }) => able || households === HouseholdsCounted.ALL)
      .map(({ id, classId, done, missing }) => once(id, classId, done, missing)),
  [SheetRate.ACTIVITY]: (sheet, people) => [
    ...people.pupils.map(({ id, classId, used }) => daily(id, classId, used)),
    ...teachersOf(sheet, people).map(({ id, used }) => daily(id, null, used)),
  ],
  [SheetRate.BOOKLETS]: (_, { pupils }) => pupils.map(({ id, classId, qualified }) => once(id, classId, qualified)),
};

/** ZM-11: everybody behind a figure, counted or not. */
export const behind = (kind: SheetRate, sheet: SheetRules, people: SheetPeople): Counting[] =>
  BEHIND[kind](sheet, people);

/** The days that a sheet counts. */
export const daysOf = ({ days }: SheetRules, { schoolDays, calendarDays }: SheetPeople): number =>
  days === DaysCounted.SCHOOL_DAYS ? schoolDays : calendarDays;

/** How often each person can count: once, or once a day. */
const mostTimes = (kind: SheetRate, sheet: SheetRules, people: SheetPeople): number =>
  kind === SheetRate.ACTIVITY ? daysOf(sheet, people) : 1;

/** The ratio of some persons behind a figure. */
export const ratioOf = (rows: readonly Counting[], times: number): Ratio => ({
  numerator: rows.reduce((sum, row) => sum + row.times, 0),
  denominator: rows.length * times,
});

/** One class in a rate. */
export interface ClassRatio extends Ratio {
  classId: string;
}

/** One rate as it was judged. */
export interface JudgedRate extends Ratio {
  kind: SheetRate;
  /** Null where there is nobody to count. */
  points: number | null;
  missingToNext: number | null;
  classes: ClassRatio[];
}

/** A sheet as it was judged. */
export interface JudgedSheet {
  rates: JudgedRate[];
  total: number;
  /** In words; null below all of them, and where a rate has nobody to count: a part of the total says nothing. */
  verdict: string | null;
}

function judgeRate(kind: SheetRate, sheet: SheetRules, people: SheetPeople): JudgedRate {
  const rows = behind(kind, sheet, people);
  const times = mostTimes(kind, sheet, people);
  const ratio = ratioOf(rows, times);
  const classes = Map.groupBy(
    rows.filter(({ classId }) => classId !== null),
    ({ classId }) => classId!,
  );
  return {
    ...{ kind, ...ratio, points: pointsOf(sheet, ratio), missingToNext: missingToNext(sheet, ratio) },
    classes: [...classes].map(([classId, own]) => ({ classId, ...ratioOf(own, times) })),
  };
}

/** ZM-11: judges a school's term by the rates, bands and verdicts of its scheme. */
export function judgeSheet(sheet: SheetRules, people: SheetPeople): JudgedSheet {
  const rates = sheet.rates.map(({ kind }) => judgeRate(kind, sheet, people));
  const total = rates.reduce((sum, { points }) => sum + (points ?? 0), 0);
  const isWhole = rates.every(({ points }) => points !== null);
  return { rates, total, verdict: isWhole ? (verdictOn(sheet, total)?.name ?? null) : null };
}
