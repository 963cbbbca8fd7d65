import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { LegalDate } from '../../kernel/time.js';
import { Belongs, IdKey, LegalDateColumn, PlainId } from '../../platform/database/index.js';
import { Unit } from '../organisation/index.js';

/** ZM-11: somebody used the system on a day: a pupil, by itself or through a guardian, or a member of staff. */
@Entity({ tableName: 'use_day' })
@Unique({ properties: ['schoolId', 'day', 'whoId'] })
export class UseDay {
  @IdKey() id!: Id;
  @Belongs(() => Unit) schoolId!: Id;
  @LegalDateColumn() day!: LegalDate;
  /** A student, or the person of a member of staff. */
  @PlainId() whoId!: Id;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    use_day: Columns<UseDay>;
  }
}
