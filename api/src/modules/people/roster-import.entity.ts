import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant } from '../../kernel/time.js';
import { Ascii, Belongs, IdKey, InstantColumn, LongText, PlainId, State, Version, Whole } from '../../platform/database/index.js';
import { Unit } from '../organisation/index.js';
import { Person } from './person.entity.js';
import type { RosterImportState } from './roster-import.lifecycle.js';

/** GL-1: one import of a school's spreadsheets, from upload over preview to commit and undo. */
@Entity({ tableName: 'roster_import' })
@Index({ properties: ['schoolId', 'id'] })
export class RosterImport {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @State() state!: RosterImportState;
  @InstantColumn() createdAt!: Instant;
  /** Who began it; null when it came from the command line. */
  @Belongs(() => Person, { nullable: true }) createdBy!: Id | null;
  /** Names and stored keys of the uploaded files, JSON. */
  @LongText() files!: string;
  /** What the preview showed, JSON; sealed because refused rows quote the sheet. */
  @LongText({ nullable: true }) previewSealed!: string | null;
  @LongText({ nullable: true }) failure!: string | null;
}

/** One row that a commit wrote, as it was before and with the version it left: what an undo needs. */
@Entity({ tableName: 'roster_import_change' })
@Unique({ properties: ['schoolId', 'importId', 'sequence'] })
export class RosterImportChange {
  @IdKey() id!: Id;
  @Belongs(() => Unit) schoolId!: Id;
  @Belongs(() => RosterImport) importId!: Id;
  @Whole() sequence!: number;
  @Ascii(32) tableName!: string;
  @PlainId() rowId!: Id;
  /** How a person would name the row: 学生 李博文. */
  @LongText() label!: string;
  /** The row before, JSON; null when the import added it. */
  @LongText({ nullable: true }) before!: string | null;
  @Whole() versionAfter!: number;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    roster_import: Columns<RosterImport>;
    roster_import_change: Columns<RosterImportChange>;
  }
}
