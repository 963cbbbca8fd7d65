export { Course, SchoolClass } from './school-class.entity.js';
export { Term } from './term.entity.js';
export { Unit } from './unit.entity.js';
export { className, gradeName, gradeOfCohort, gradesOf, schoolYearOf, Stage, UnitKind } from './unit.rules.js';
export {
  chosenTerm,
  findBegunTerms,
  findCourses,
  findTermWithDays,
  findTerms,
  findUnitByCode,
  loadVisibleSchool,
  loadVisibleUnit,
  termOn,
  type TermRow,
  type UnitRow,
} from './organisation.queries.js';
export { defaultTermOf, shortTermName, termName } from './term.rules.js';
export { openUnit, PLATFORM_CODE, requirePlatform } from './actions/open-unit.js';
export { openTerm } from './actions/open-term.js';
export { organisationModule } from './organisation.module.js';
