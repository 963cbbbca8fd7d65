import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../../kernel/ids.js';
import type { Columns } from '../../../kernel/tables.js';
import type { Instant } from '../../../kernel/time.js';
import { Belongs, IdKey, InstantColumn, LongText, Whole, Words } from '../../../platform/database/index.js';
import { Unit } from '../../organisation/index.js';
import { DeliveryReceipt } from './receipt.entity.js';

/** ZM-12: a signed receipt as it stood when a corrected one replaced it; nothing changes it any more. */
@Entity({ tableName: 'receipt_edition' })
@Unique({ properties: ['schoolId', 'receiptId', 'number'] })
export class ReceiptEdition {
  @IdKey() id!: Id;
  @Belongs(() => Unit) schoolId!: Id;
  @Belongs(() => DeliveryReceipt) receiptId!: Id;
  @Whole() number!: number;
  /** What stood on it, JSON; phones stay sealed. */
  @LongText() content!: string;
  /** Why it was replaced. */
  @Words(100) reason!: string;
  /** By whom: name and office. */
  @Words(80) replacedBy!: string;
  @InstantColumn() replacedAt!: Instant;
}

declare module '../../../kernel/tables.js' {
  interface Tables {
    receipt_edition: Columns<ReceiptEdition>;
  }
}
