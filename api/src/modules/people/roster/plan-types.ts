import type { LegalDate } from '../../../kernel/time.js';
import type { RoleKind, Sex } from '../people.rules.js';
import type {
  ClassRef,
  DraftClass,
  DraftCourse,
  DraftGuardian,
  DraftStaff,
  DraftStudent,
  DraftTeachingRow,
  IdentityDocument,
  SheetKind,
} from './types.js';

export interface CurrentClass extends ClassRef {
  id: string;
  homeroomStaffNumber: string | null;
}

export interface CurrentStaff {
  id: string;
  personId: string;
  staffNumber: string;
  name: string;
  sex: Sex | null;
  mainSubject: string | null;
  phone: string | null;
  post: string | null;
  role: RoleKind;
}

export interface CurrentCourse {
  id: string;
  code: string | null;
  name: string;
  grades: number[];
}

/** One assignment of the current term. */
export interface CurrentTeaching {
  id: string;
  classId: string;
  courseName: string;
  staffNumber: string;
}

export interface CurrentGuardian {
  guardianshipId: string;
  personId: string;
  rank: number;
  name: string;
  kinship: string;
  phone: string | null;
}

export interface CurrentStudent {
  id: string;
  name: string;
  sex: Sex;
  birthOn: LegalDate;
  document: IdentityDocument | null;
  rollNumber: string | null;
  ethnicGroup: string | null;
  classId: string | null;
  enteredIn: string | null;
  seatNumber: number | null;
  boards: boolean | null;
  guardians: CurrentGuardian[];
}

/** A plain picture of the school before an import: only what is active, teaching of the term the import is for. */
export interface CurrentRoster {
  classes: CurrentClass[];
  staff: CurrentStaff[];
  courses: CurrentCourse[];
  teaching: CurrentTeaching[];
  students: CurrentStudent[];
}

/** A school that has nothing yet. */
export const EMPTY_CURRENT_ROSTER: CurrentRoster = { classes: [], staff: [], courses: [], teaching: [], students: [] };

/** One field that differs; `before` and `after` are for reading, sensitive values masked. `key` is the field of the draft. */
export interface FieldChange {
  key: string;
  name: string;
  before: string;
  after: string;
}

export interface Change<Draft, Current> {
  id: string;
  to: Draft;
  from: Current;
  fields: FieldChange[];
}

/** One kind of row. `left` is filled only when a sheet of the kind was given. */
export interface KindPlan<Draft, Current> {
  create: Draft[];
  change: Change<Draft, Current>[];
  unchanged: { id: string; to: Draft }[];
  left: Current[];
}

/** A guardian to add to a child. `personId` is set when the person is known already; else equal `personKey`s are one new person. */
export interface GuardianToAdd {
  guardian: DraftGuardian;
  personId: string | null;
}

/** What changes in a child's guardians. */
export interface GuardianChanges {
  add: GuardianToAdd[];
  /** Same person, other kinship or place in the row. */
  change: { guardianshipId: string; kinship: string; rank: number }[];
  remove: CurrentGuardian[];
}

/** A changed student with what happens to the guardians; `null`: nothing. */
export type StudentChange = Change<DraftStudent, CurrentStudent> & { guardians: GuardianChanges | null };

export interface StudentPlan {
  create: { student: DraftStudent; guardians: GuardianToAdd[] }[];
  change: StudentChange[];
  unchanged: { id: string; to: DraftStudent }[];
  left: CurrentStudent[];
}

/** A known guardian who has another phone now: all sheet rows of that person's children agree. */
export interface PhoneChange {
  personId: string;
  phone: string | null;
}

/** A class's assignments: what to add and what to take back. `classId` is null when the class is new itself. */
export interface TeachingChange {
  to: DraftTeachingRow;
  classId: string | null;
  add: { course: string; staffNumber: string }[];
  remove: CurrentTeaching[];
}

/** A class that no 任课 row mentions although it has assignments. */
export interface TeachingLeft {
  classId: string;
  assignments: CurrentTeaching[];
}

export interface TeachingPlan {
  create: TeachingChange[];
  change: (TeachingChange & { fields: FieldChange[] })[];
  unchanged: { to: DraftTeachingRow }[];
  left: TeachingLeft[];
}

/** One line of the preview. Rows of people who left stand in no sheet: `row` is null. */
export interface PlanLine {
  kind: 'ADDED' | 'CHANGED' | 'LEFT';
  sheet: SheetKind;
  file: string | null;
  row: number | null;
  what: string;
  detail: string;
}

/** What an import would do. The unit of every count is a row of a sheet. */
export interface RosterPlan {
  added: number;
  changed: number;
  left: number;
  unchanged: number;
  lines: PlanLine[];
  classes: KindPlan<DraftClass, CurrentClass>;
  staff: KindPlan<DraftStaff, CurrentStaff>;
  courses: KindPlan<DraftCourse, CurrentCourse>;
  teaching: TeachingPlan;
  students: StudentPlan;
  phoneChanges: PhoneChange[];
  /** Ids of what exists already, by `classKey`, staff number and `courseKey`. */
  existing: { classes: Map<string, string>; staff: Map<string, string>; courses: Map<string, string> };
}
