import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import { Ascii, Belongs, IdKey, PlainId, Whole } from '../../platform/database/index.js';
import { Term, Unit } from '../organisation/index.js';
import type { Bearer } from './bearer.rules.js';

/** Captures counted in the transaction that makes them; equal to a recount after any history. */
@Entity({ tableName: 'capture_tally' })
@Unique({ properties: ['schoolId', 'termId', 'month', 'bearerId', 'bearer', 'category'] })
export class CaptureTally {
  @IdKey() id!: Id;
  @Belongs(() => Unit) schoolId!: Id;
  @Belongs(() => Term) termId!: Id;
  /** `2026-09`. */
  @Ascii(7) month!: string;
  @Ascii(16) bearer!: Bearer;
  /** A student, or the person of a member of staff. */
  @PlainId() bearerId!: Id;
  @Ascii(64) category!: string;
  @Whole() photos!: number;
  @Whole() records!: number;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    capture_tally: Columns<CaptureTally>;
  }
}
