import { Entity, Index } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant } from '../../kernel/time.js';
import {
  Ascii,
  Belongs,
  IdKey,
  InstantColumn,
  LongText,
  Version,
  Whole,
  Words,
} from '../../platform/database/index.js';
import { Unit } from '../organisation/index.js';
import { Person } from '../people/index.js';
import type { ExportedTable, ExportPurpose } from './export.rules.js';

/** That somebody took a table away: which, of what, for what. The rows themselves are not kept. */
@Entity({ tableName: 'table_export' })
@Index({ properties: ['schoolId', 'id'] })
export class TableExport {
  @IdKey() id!: Id;
  @Version() version!: number;
  /** The school, or the bureau, in whose record it stands. */
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Ascii(32) source!: ExportedTable;
  /** Which table with which choices, JSON: it is read again when it is fetched. */
  @LongText() wanted!: string;
  /** Of what it is, in words. */
  @Words(100) title!: string;
  /** The choices in words; empty for all rows. */
  @LongText() filters!: string;
  @Ascii(24) purpose!: ExportPurpose;
  @Words(100) purposeWords!: string;
  @Belongs(() => Person) requestedById!: Id;
  /** The post by which it was asked for. */
  @Words(60) requestedAs!: string;
  @InstantColumn() requestedAt!: Instant;
  /** Rows when it was asked for; when it was fetched, rows in the file. */
  @Whole() rowCount!: number;
  /** When the link was used, which works once. */
  @InstantColumn({ nullable: true }) fetchedAt!: Instant | null;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    table_export: Columns<TableExport>;
  }
}
