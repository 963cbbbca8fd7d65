import { Entity } from '@mikro-orm/decorators/legacy';
import type { Columns } from '../../kernel/tables.js';
import type { Id } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { Ascii, IdKey, InstantColumn } from '../database/columns.js';

/** Who alone may do some background work, until when. */
@Entity({ tableName: 'lease' })
export class Lease {
  @IdKey() id!: Id;
  @Ascii(64, { unique: true }) name!: string;
  @Ascii(32) holder!: string;
  @InstantColumn() until!: Instant;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    lease: Columns<Lease>;
  }
}
