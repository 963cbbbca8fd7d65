import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant, LegalDate } from '../../kernel/time.js';
import { Belongs, IdKey, InstantColumn, LegalDateColumn, PlainId, Whole } from '../../platform/database/index.js';
import { Unit } from '../organisation/index.js';
import { Person } from '../people/index.js';

/** That a teacher reminded those who have not done a thing; of a thing once a day, whoever does it. */
@Entity({ tableName: 'reminder_call' })
@Unique({ properties: ['schoolId', 'subjectId', 'day'] })
export class ReminderCall {
  @IdKey() id!: Id;
  @Belongs(() => Unit) schoolId!: Id;
  /** The thing: a round, the class whose families record. */
  @PlainId() subjectId!: Id;
  @LegalDateColumn() day!: LegalDate;
  @Belongs(() => Person) calledById!: Id;
  @InstantColumn() calledAt!: Instant;
  /** How many people were told. */
  @Whole() told!: number;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    reminder_call: Columns<ReminderCall>;
  }
}
