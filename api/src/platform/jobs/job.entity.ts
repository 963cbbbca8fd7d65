import { Entity, Index } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant } from '../../kernel/time.js';
import { Ascii, IdKey, InstantColumn, LongText, Whole } from '../database/columns.js';

/** Work to be done after a commit: claimed under a lease, tried again with growing pauses, kept when it fails for good. */
@Entity({ tableName: 'job' })
@Index({ properties: ['state', 'dueAt'] })
export class Job {
  @IdKey() id!: Id;
  @Ascii(64) kind!: string;
  @LongText() payload!: string;
  @Ascii(16) state!: 'WAITING' | 'RUNNING' | 'DONE' | 'DEAD';
  @Whole() attempts!: number;
  /** When it may be claimed; for a running job the end of its lease. */
  @InstantColumn() dueAt!: Instant;
  @LongText({ nullable: true }) lastError!: string | null;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    job: Columns<Job>;
  }
}
