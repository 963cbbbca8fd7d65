import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import {
  Ascii,
  Belongs,
  IdKey,
  InstantColumn,
  LongText,
  State,
  Version,
  Whole,
  Words,
} from '../../platform/database/index.js';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant } from '../../kernel/time.js';
import { Unit } from '../organisation/index.js';
import { ROSTER_IMPORT_TRANSITIONS, type RosterImportState } from './roster-import.lifecycle.js';

/** GL-1: one import of a school's spreadsheets, from upload over preview to commit and undo. */
@Entity({ tableName: 'roster_import' })
@Index({ properties: ['schoolId', 'id'] })
export class RosterImport {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @State() state!: RosterImportState;
  @InstantColumn() createdAt!: Instant;
  /** The name of who began it. */
  @Words(64) createdBy!: string;
  /** Names and keys of the uploaded files, JSON; empty once they are removed. */
  @LongText() files!: string;
  /** What the preview showed, JSON, sealed: refused rows quote the sheet. */
  @LongText({ nullable: true }) previewSealed!: string | null;
  /** What people have said of sheets that were understood wrongly: JSON, a `SheetCorrection` or null for each file; null when nothing was said. */
  @LongText({ nullable: true }) corrections!: string | null;
  /** `SheetsSeen`, JSON, sealed: a few cells of each column until the import is written, refused rows until it is taken back. */
  @LongText({ nullable: true }) sheetsSealed!: string | null;
  /** A digest of what the preview would write; a commit that would write something else is refused. */
  @Ascii(64, { nullable: true }) planHash!: string | null;
  /** Why it could not be read, in Chinese. */
  @LongText({ nullable: true }) failure!: string | null;

  /** Moves on; throws when the table of states does not allow it. */
  become(state: RosterImportState): void {
    if (!ROSTER_IMPORT_TRANSITIONS[this.state].includes(state))
      throw new Error(`${this.state} cannot become ${state}.`);
    this.state = state;
  }
}

/** Up to five hundred rows that a commit wrote, as they were before and with the versions it left: what an undo needs. */
@Entity({ tableName: 'roster_import_change' })
@Unique({ properties: ['schoolId', 'importId', 'sequence'] })
export class RosterImportChange {
  @IdKey() id!: Id;
  @Belongs(() => Unit) schoolId!: Id;
  @Belongs(() => RosterImport) importId!: Id;
  @Whole() sequence!: number;
  /** JSON list of `WrittenRow`. */
  @LongText() rows!: string;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    roster_import: Columns<RosterImport>;
    roster_import_change: Columns<RosterImportChange>;
  }
}
