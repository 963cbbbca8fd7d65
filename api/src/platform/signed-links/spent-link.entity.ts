import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant } from '../../kernel/time.js';
import { Ascii, IdKey, InstantColumn, PlainId } from '../database/columns.js';

/** A link that works once and has been used. */
@Entity({ tableName: 'spent_link' })
@Unique({ properties: ['schoolId', 'once'] })
export class SpentLink {
  @IdKey() id!: Id;
  @PlainId() schoolId!: Id;
  /** The number that makes the link its own. */
  @Ascii(32) once!: string;
  @InstantColumn() spentAt!: Instant;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    spent_link: Columns<SpentLink>;
  }
}
