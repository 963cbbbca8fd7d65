import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant } from '../../kernel/time.js';
import { Ascii, IdKey, InstantColumn, LongText, PlainId, Whole } from '../database/columns.js';

/** Who did what, when, to what. Inserted with the change; the sealer chains it within a second. */
@Entity({ tableName: 'audit_entry' })
@Unique({ properties: ['schoolId', 'sequence'] })
@Index({ properties: ['sequence'] })
export class AuditEntry {
  @IdKey() id!: Id;
  @PlainId() schoolId!: Id;
  @InstantColumn() at!: Instant;
  /** Null for the system. */
  @PlainId({ nullable: true }) identityId!: Id | null;
  @PlainId({ nullable: true }) personId!: Id | null;
  @Ascii(64) action!: string;
  @Ascii(32) subjectKind!: string;
  @PlainId() subjectId!: Id;
  @Ascii(32) requestId!: string;
  /** JSON. */
  @LongText() detail!: string;
  /** Place in the school's chain; null until sealed. */
  @Whole({ nullable: true }) sequence!: number | null;
  @Ascii(64, { nullable: true }) previousHash!: string | null;
  @Ascii(64, { nullable: true }) hash!: string | null;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    audit_entry: Columns<AuditEntry>;
  }
}
