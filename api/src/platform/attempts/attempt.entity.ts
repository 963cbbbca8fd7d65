import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant } from '../../kernel/time.js';
import { Ascii, IdKey, InstantColumn, Whole } from '../database/columns.js';

/** How often something was tried in a window of time. The subject is a keyed hash, never an address or a name. */
@Entity({ tableName: 'attempt' })
@Unique({ properties: ['subjectHash', 'windowStart'] })
export class Attempt {
  @IdKey() id!: Id;
  @Ascii(64) subjectHash!: string;
  @InstantColumn() windowStart!: Instant;
  @Whole() times!: number;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    attempt: Columns<Attempt>;
  }
}
