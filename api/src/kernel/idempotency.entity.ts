import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import { Ascii, IdKey, InstantColumn, LongText, PlainId } from '../platform/database/columns.js';
import type { Id } from './ids.js';
import type { Columns } from './tables.js';
import type { Instant } from './time.js';

/** A mutation that a client sent under its own key, and what came of it. Kept at least 60 days. */
@Entity({ tableName: 'idempotency_key' })
@Unique({ properties: ['identityId', 'clientKey'] })
export class IdempotencyKey {
  @IdKey() id!: Id;
  @PlainId() identityId!: Id;
  @Ascii(64) clientKey!: string;
  @Ascii(64) operation!: string;
  @Ascii(64) inputHash!: string;
  /** What the action answered, JSON. */
  @LongText({ nullable: true }) outcome!: string | null;
  @InstantColumn() createdAt!: Instant;
}

declare module './tables.js' {
  interface Tables {
    idempotency_key: Columns<IdempotencyKey>;
  }
}
