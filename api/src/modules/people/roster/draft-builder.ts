import { ClassDirectory } from './class-directory.js';
import type { RowReader } from './row-reader.js';
import { StaffDirectory } from './staff-directory.js';
import {
  ANYBODY,
  type DraftFile,
  type KnownRoster,
  type RefusedRow,
  type RosterDraft,
  SHEET_KIND_NAMES,
  type SheetKind,
} from './types.js';
import { courseKey } from './keys.js';
import type { Header } from './columns.js';
import type { SheetRow } from '../../../platform/spreadsheets/index.js';

/** A sheet whose kind and header are known. */
export interface OpenedSheet {
  file: string;
  header: Header;
  body: SheetRow[];
  described: DraftFile;
  /** Places among the described columns of which a person has said what they are. */
  decided: ReadonlySet<number>;
  /** Rows that an earlier import refused: who is not among them has not left. */
  isRest: boolean;
}

/** The draft as it grows, with the directories by which later sheets refer to earlier ones. */
export class DraftBuilder {
  readonly classes: ClassDirectory;
  readonly staff: StaffDirectory;
  readonly courses: Map<string, { code: string | null; name: string }>;
  readonly refusedCourses = new Set<string>();
  readonly claimed = Object.fromEntries(
    Object.keys(SHEET_KIND_NAMES).map((kind) => [kind, new Set<string>()]),
  ) as Record<SheetKind, Set<string>>;
  readonly draft: RosterDraft;
  /** Every sheet in the order in which it came, with what was understood of it. */
  readonly opened: { rows: readonly SheetRow[]; header: Header | undefined; described: DraftFile }[] = [];

  constructor(
    readonly known: KnownRoster,
    readonly today: string,
  ) {
    this.classes = new ClassDirectory(known.classes);
    this.staff = new StaffDirectory(known.staff);
    this.courses = new Map(known.courses.map((course) => [courseKey(course.name), course]));
    this.draft = {
      ...{ files: [], given: [], classes: [], staff: [], courses: [], teaching: [], students: [] },
      ...{ refused: [], warnings: [], notes: [], offers: [], claims: this.claimed },
      seen: { sheets: [], courses: [], rest: [] },
    };
  }

  /** Keeps what a row says, or its refusal and whom it would have been about. True when it was taken. */
  settle(kind: SheetKind, reader: RowReader, claims: readonly string[]): boolean {
    const { refusal } = reader;
    if (!refusal) {
      this.draft.warnings.push(...reader.warnings);
      return true;
    }
    this.draft.refused.push(refusal);
    const readable = claims.filter((claim) => claim !== '');
    for (const claim of readable.length > 0 ? readable : [ANYBODY]) this.claimed[kind].add(claim);
    return false;
  }

  refuseFile(file: string, row: number, column: string, reason: string): void {
    this.draft.refused.push({ file, row, column, value: '', reason, wholeFile: true });
  }

  refuse(refusal: Omit<RefusedRow, 'wholeFile'>): void {
    this.draft.refused.push({ ...refusal, wholeFile: false });
  }

  warn(file: string, row: number, message: string): void {
    this.draft.warnings.push({ file, row, message });
  }

  note(file: string, message: string): void {
    this.draft.notes.push({ file, message });
  }
}
