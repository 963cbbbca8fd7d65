import type { LegalDate } from '../../kernel/time.js';
import { gradeOfCohort, gradesOf, schoolYearOf, type Stage } from '../organisation/unit.rules.js';

/** A cohort: who entered a stage in a year. */
export interface Cohort {
  stage: Stage;
  entryYear: number;
}

/** What decides whether a version binds a cohort. */
export interface Reach {
  stages: readonly Stage[];
  grades: readonly number[] | null;
  entryYearFrom: number | null;
  entryYearTo: number | null;
}

/** A version as far as the choice goes. */
export interface Choosable extends Reach {
  number: number;
  effectiveFrom: LegalDate;
  expires: LegalDate | null;
}

/** The day on which a cohort enters, by which an expiry is judged. */
const entryDay = (entryYear: number): string => `${entryYear}-09-01`;

const isCohortNamed = ({ entryYearFrom, entryYearTo }: Reach, entryYear: number): boolean =>
  entryYear >= (entryYearFrom ?? -Infinity) && entryYear <= (entryYearTo ?? Infinity);

/** Whether a version binds a cohort on a day. A cohort that entered before the expiry finishes under it. */
export function binds(version: Choosable, { stage, entryYear }: Cohort, on: LegalDate): boolean {
  if (!version.stages.includes(stage) || version.effectiveFrom > on) return false;
  if (!isCohortNamed(version, entryYear)) return false;
  if (version.expires !== null && entryDay(entryYear) > version.expires) return false;
  return version.grades?.includes(gradeOfCohort(stage, entryYear, schoolYearOf(on))) ?? true;
}

/** The version that binds a cohort on a day: the one that came into force last. */
export function versionFor<T extends Choosable>(versions: readonly T[], cohort: Cohort, on: LegalDate): T | undefined {
  return versions
    .filter((version) => binds(version, cohort, on))
    .reduce<T | undefined>((best, next) => (best && isLater(best, next) ? best : next), undefined);
}

const isLater = (one: Choosable, other: Choosable): boolean =>
  one.effectiveFrom === other.effectiveFrom ? one.number > other.number : one.effectiveFrom > other.effectiveFrom;

/** Whether one version binds everybody whom another one binds, so that it replaces it whole. */
export function covers(one: Reach, other: Reach): boolean {
  const grades = new Set(one.grades ?? gradesOf(one.stages));
  return (
    (other.grades ?? gradesOf(other.stages)).every((grade) => grades.has(grade)) &&
    (one.entryYearFrom ?? -Infinity) <= (other.entryYearFrom ?? -Infinity) &&
    (one.entryYearTo ?? Infinity) >= (other.entryYearTo ?? Infinity)
  );
}
