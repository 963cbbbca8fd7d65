export { daysOfPauses, findPausedHouseholds, findPausesOf, pausedOn } from './pause.queries.js';
export { pauseHousehold } from './actions/pause-household.js';
export { registerPersonUses } from './person-uses.js';
export {
  findActiveStaff,
  findClasses,
  findClassesById,
  findClassNames,
  findClassStudents,
  findTaughtCourses,
  loadVisibleClass,
  type StaffForAccount,
  type VisibleClass,
} from './people.queries.js';
export { BY_INITIALS, hasWords, isNamed, searchedFor } from './named.js';
export { findClassTeaching, type Taught } from './teaching.queries.js';
export { findClassesWithPupils, findPupilsIn, findSeatsIn } from './rolls.queries.js';
export { peopleModule } from './people.module.js';
export { NO_HAZARDS, type RosterHazards } from './roster/hazards.js';
export { commitRosterFolder, previewRosterFolder, type FolderPreview } from './roster-import/roster-folder.js';
export { keepsRolls, seesChildrenOf, type ClassPlace } from './people.policy.js';
export { ROLE_TITLES, RoleKind } from './people.rules.js';
export { Person } from './person.entity.js';
export { appoint, createPerson, createStaff } from './persons.js';
export {
  findEnrolled,
  findEnrolledNames,
  findGuardiansToInvite,
  findStudentsToInvite,
  findUnboundPersons,
  loadInvitableClass,
  loadVisibleStudent,
  pupilView,
  visibleStudentRows,
  type PupilView,
  type Invitee,
  type StudentRow,
} from './student.queries.js';
export { ROSTER_COMMITTED } from './roster-import/apply-roster.js';
export { Student } from './student.entity.js';
export { presentClasses, presentStudents } from './people.present.js';
export { readRefusedRows } from './roster-sheets.present.js';
export { maskedPhone, mendingSheetName, REASON_HEADING, ROW_HEADING, type RestOfSheet } from './roster/index.js';
