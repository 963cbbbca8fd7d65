import type { LegalDate } from '../../../kernel/time.js';
import type { Stage } from '../../organisation/unit.rules.js';
import type { RoleKind, Sex } from '../people.rules.js';
import type { SheetCorrection, SheetsSeen } from './match-types.js';

/** The five sheets that a school keeps, each with its Chinese name. */
export const SHEET_KIND_NAMES = {
  classes: '班级',
  staff: '教师',
  courses: '课程',
  teaching: '任课',
  students: '学生',
} as const;

export type SheetKind = keyof typeof SHEET_KIND_NAMES;

/** One uploaded file as it came. */
export interface RosterInput {
  name: string;
  bytes: Uint8Array;
  /** What a person has said of it. */
  correction?: SheetCorrection;
}

/** Where a row stands: the file as it was named, the row number that a person sees in Excel. */
export interface RowPlace {
  file: string;
  row: number;
}

/** A class by its cohort; `name` is how this sheet (or the system) calls it now. */
export interface ClassRef {
  stage: Stage;
  entryYear: number;
  number: number;
  name: string;
}

/**
 * What a cell says. `undefined`: the sheet has no such column, what the system holds stays.
 * `null`: the column is there and the cell is blank.
 */
export type Given<T> = T | null | undefined;

export interface DraftClass extends ClassRef, RowPlace {
  grade: number;
  homeroomStaffNumber: Given<string>;
}

export interface DraftStaff extends RowPlace {
  staffNumber: string;
  name: string;
  sex: Given<Sex>;
  mainSubject: Given<string>;
  phone: Given<string>;
  /** The post as the sheet words it. */
  post: Given<string>;
  /** What the post amounts to (a blank one: teacher); `undefined` together with `post`. */
  role: RoleKind | undefined;
}

export interface DraftCourse extends RowPlace {
  /** Blank or without a column: the name alone identifies the course. */
  code: Given<string>;
  name: string;
  grades: Given<number[]>;
}

/** A cell of the 任课 sheet: one course, the staff who teach it to the row's class; a blank cell has nobody. */
export interface DraftTeaching {
  course: string;
  staffNumbers: string[];
}

/** A row of the 任课 sheet. What of a course without a column, or with a teacher whose own row was refused, is not said: it stays. */
export interface DraftTeachingRow extends RowPlace {
  schoolClass: ClassRef;
  courses: DraftTeaching[];
}

/** An identity paper: its kind in Chinese (居民身份证, 护照 …) and its number in capitals without spaces. */
export interface IdentityDocument {
  kind: string;
  number: string;
}

export interface DraftGuardian {
  /** First, second … in the row. */
  rank: number;
  name: string;
  /** 母亲, 父亲, 祖母 … */
  kinship: string;
  phone: string | null;
  /** Equal for the same person: same phone and name. Without a phone every row has its own. */
  personKey: string;
}

export interface DraftStudent extends RowPlace {
  name: string;
  sex: Sex;
  birthOn: LegalDate;
  document: Given<IdentityDocument>;
  /** 学籍号. */
  rollNumber: Given<string>;
  ethnicGroup: Given<string>;
  schoolClass: ClassRef;
  /** `YYYY-MM`. */
  enteredIn: Given<string>;
  seatNumber: Given<number>;
  boards: Given<boolean>;
  /** `undefined`: the sheet has no guardian columns. */
  guardians: DraftGuardian[] | undefined;
}

/** A row that cannot be taken, with its first fault. `wholeFile`: nothing of the file was read. */
export interface RefusedRow extends RowPlace {
  /** Canonical Chinese name of the field, whatever the header said; empty for a whole file. */
  column: string;
  /** As a person sees it in the cell. Not masked. */
  value: string;
  reason: string;
  wholeFile: boolean;
}

export interface RosterWarning extends RowPlace {
  message: string;
}

/** A remark about a whole file: columns left out, total rows skipped, further worksheets. */
export interface RosterNote {
  file: string;
  message: string;
}

export interface DraftColumn {
  header: string;
  /** Canonical name of the field, or null when the column is not read. */
  meaning: string | null;
  /** False only for a column nobody expected. */
  known: boolean;
}

export interface DraftFile {
  name: string;
  kind: SheetKind | null;
  headerRow: number | null;
  /** Rows with content after the header, without total rows; refused ones included. */
  rowCount: number;
  columns: DraftColumn[];
}

/** A teacher who is also a guardian: same phone and name. Offered, never joined silently. `id` is the staff number. */
export interface JoinOffer extends RowPlace {
  id: string;
  staffNumber: string;
  staffName: string;
  personKey: string;
  childNames: string[];
}

/** A claim of a refused row that does not even tell whom it is about. */
export const ANYBODY = '*';

/** What a refused row would have been about, so that nobody counts as having left because of a fault in the sheet. */
export type Claims = Record<SheetKind, ReadonlySet<string>>;

/** Everything that the spreadsheets say, checked. Nothing is compared with the system yet. */
export interface RosterDraft {
  files: DraftFile[];
  /** Kinds of which at least one sheet could be read. */
  given: SheetKind[];
  classes: DraftClass[];
  staff: DraftStaff[];
  courses: DraftCourse[];
  teaching: DraftTeachingRow[];
  students: DraftStudent[];
  refused: RefusedRow[];
  warnings: RosterWarning[];
  notes: RosterNote[];
  offers: JoinOffer[];
  claims: Claims;
  seen: SheetsSeen;
}

/** What the school already has, so that a folder with fewer sheets can be understood. */
export interface KnownRoster {
  classes: (ClassRef & { grade: number })[];
  staff: { staffNumber: string; name: string; phone: string | null }[];
  courses: { code: string; name: string }[];
  students: NumberedStudent[];
}

/** A pupil whom the school has, with the numbers that nobody else may have. */
export interface NumberedStudent {
  name: string;
  rollNumber: string | null;
  document: IdentityDocument | null;
}

/** A school that has nothing yet. */
export const EMPTY_KNOWN_ROSTER: KnownRoster = { classes: [], staff: [], courses: [], students: [] };
