/** Kinds of unit. `PLATFORM` is the single root that the platform operator serves. */
export enum UnitKind {
  PLATFORM = 'PLATFORM',
  PROVINCE = 'PROVINCE',
  CITY = 'CITY',
  COUNTY = 'COUNTY',
  SCHOOL = 'SCHOOL',
}

/** Stages of schooling. A nine-year school has two. */
export enum Stage {
  PRIMARY = 'PRIMARY',
  JUNIOR = 'JUNIOR',
  SENIOR = 'SENIOR',
}

/** What may stand directly under what: counties and schools may hang directly under a province or a city. */
const PARENTS: Record<UnitKind, readonly UnitKind[]> = {
  [UnitKind.PLATFORM]: [],
  [UnitKind.PROVINCE]: [UnitKind.PLATFORM],
  [UnitKind.CITY]: [UnitKind.PROVINCE],
  [UnitKind.COUNTY]: [UnitKind.CITY, UnitKind.PROVINCE],
  [UnitKind.SCHOOL]: [UnitKind.COUNTY, UnitKind.CITY, UnitKind.PROVINCE, UnitKind.PLATFORM],
};

/** Whether a unit of one kind may be administered by a unit of another. A school waits under the platform until its bureau is known. */
export const mayStandUnder = (kind: UnitKind, parent: UnitKind): boolean => PARENTS[kind].includes(parent);

const FIRST_GRADE: Record<Stage, number> = { [Stage.PRIMARY]: 1, [Stage.JUNIOR]: 7, [Stage.SENIOR]: 10 };
const LAST_GRADE: Record<Stage, number> = { [Stage.PRIMARY]: 6, [Stage.JUNIOR]: 9, [Stage.SENIOR]: 12 };

/** Grades 1 to 12 that the stages teach. */
export function gradesOf(stages: readonly Stage[]): number[] {
  return stages.flatMap((stage) => {
    const length = LAST_GRADE[stage] - FIRST_GRADE[stage] + 1;
    return Array.from({ length }, (_, step) => FIRST_GRADE[stage] + step);
  });
}

const GRADE_NAMES = '一年级 二年级 三年级 四年级 五年级 六年级 七年级 八年级 九年级 高一 高二 高三'.split(' ');

/** The name of a grade, 1 to 12. */
export const gradeName = (grade: number): string => GRADE_NAMES[grade - 1] ?? `${grade} 年级`;

/** The school year, named by its first calendar year, in which a date falls; it turns on 1 August. */
export function schoolYearOf(date: string): number {
  const year = Number(date.slice(0, 4));
  return Number(date.slice(5, 7)) >= 8 ? year : year - 1;
}

/** The grade that a cohort is in during a school year. A cohort enters the first grade of its stage. */
export const gradeOfCohort = (stage: Stage, entryYear: number, schoolYear: number): number =>
  FIRST_GRADE[stage] + (schoolYear - entryYear);

/** The stage whose grades include this one. */
export const stageOfGrade = (grade: number): Stage =>
  grade <= 6 ? Stage.PRIMARY : grade <= 9 ? Stage.JUNIOR : Stage.SENIOR;

/** The name of a cohort's class in a grade: 三年级（2）班. */
export const className = (grade: number, number: number): string => `${gradeName(grade)}（${number}）班`;
