import type { Id } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/time.js';
import { shortTermName } from '../../organisation/term.rules.js';
import { gradeOfCohort, gradesOf, type Stage } from '../../organisation/unit.rules.js';

/** The pupils that entered a stage together. */
export interface StageCohort {
  stage: Stage;
  entryYear: number;
}

/** A term of a school that has begun. */
export interface BegunTerm {
  id: Id;
  schoolYear: number;
  semester: number;
  startsOn: LegalDate;
  endsOn: LegalDate;
}

/** A term of a stage as a cohort lives it. */
export interface StageTerm {
  /** 六年级下 */
  name: string;
  grade: number;
  schoolYear: number;
  semester: number;
  /** The school's term; null where it kept none, and for what lies ahead. */
  term: BegunTerm | null;
  isAhead: boolean;
}

const SEMESTERS = [1, 2];
const order = ({ schoolYear, semester }: Pick<BegunTerm, 'schoolYear' | 'semester'>): number =>
  schoolYear * SEMESTERS.length + semester;

/** The school year at whose end a cohort leaves its stage. */
export const leavingYear = ({ stage, entryYear }: StageCohort): number => entryYear + gradesOf([stage]).length - 1;

/** The year in which the cohort entered that leaves a stage at the end of a school year. */
export const entryYearOf = (stage: Stage, schoolYear: number): number => schoolYear - gradesOf([stage]).length + 1;

/** ZM-15: every term of a stage, whether the school kept it or not; what is later than the newest begun lies ahead. */
export function stageTerms(cohort: StageCohort, begun: readonly BegunTerm[]): StageTerm[] {
  const newest = Math.max(...begun.map(order));
  const years = gradesOf([cohort.stage]).map((_, step) => cohort.entryYear + step);
  return years.flatMap((schoolYear) =>
    SEMESTERS.map((semester) => {
      const at = { schoolYear, semester };
      return {
        ...{ ...at, name: shortTermName(at, cohort), grade: gradeOfCohort(cohort.stage, cohort.entryYear, schoolYear) },
        term: begun.find((term) => order(term) === order(at)) ?? null,
        isAhead: order(at) > newest,
      };
    }),
  );
}
