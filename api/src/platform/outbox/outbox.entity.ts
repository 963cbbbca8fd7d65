import { Entity, Index } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant } from '../../kernel/time.js';
import { Ascii, IdKey, InstantColumn, PlainId } from '../database/columns.js';

/** Something that was announced and that some module listens to; published once the listeners have done their part. */
@Entity({ tableName: 'outbox_event' })
@Index({ properties: ['publishedAt', 'id'] })
export class OutboxEvent {
  @IdKey() id!: Id;
  @PlainId() schoolId!: Id;
  @Ascii(64) kind!: string;
  @PlainId() subjectId!: Id;
  @InstantColumn() createdAt!: Instant;
  @InstantColumn({ nullable: true }) publishedAt!: Instant | null;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    outbox_event: Columns<OutboxEvent>;
  }
}
