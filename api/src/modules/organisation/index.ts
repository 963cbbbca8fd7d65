export { Course, SchoolClass } from './school-class.entity.js';
export { SchoolDay, Term } from './term.entity.js';
export { Unit } from './unit.entity.js';
export {
  className,
  gradeName,
  gradeOfCohort,
  gradesOf,
  schoolYearOf,
  Stage,
  stageOfGrade,
  UnitKind,
} from './unit.rules.js';
export {
  currentTermOf,
  findTerms,
  findUnit,
  findUnitByCode,
  loadVisibleSchool,
  loadVisibleUnit,
  type TermRow,
  type UnitRow,
} from './organisation.queries.js';
export { defaultTermOf } from './term.rules.js';
export { openUnit, PLATFORM_CODE, requirePlatform } from './actions/open-unit.js';
export { openTerm } from './actions/open-term.js';
export { organisationModule } from './organisation.module.js';
