import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant, LegalDate } from '../../kernel/time.js';
import {
  Ascii,
  Belongs,
  IdKey,
  InstantColumn,
  LegalDateColumn,
  Version,
  Words,
} from '../../platform/database/index.js';
import { Unit } from '../organisation/index.js';
import type { PauseReason } from './pause.rules.js';
import { Person } from './person.entity.js';
import { Student } from './student.entity.js';

/** ZM-1: the household of a pupil takes no part from a day to a day. One that is ended before it began never held. */
@Entity({ tableName: 'household_pause' })
@Unique({ properties: ['schoolId', 'studentId', 'startsOn'] })
@Index({ properties: ['schoolId', 'lastOn'] })
export class HouseholdPause {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => Student) studentId!: Id;
  @Ascii(24) reason!: PauseReason;
  @Words(100) note!: string;
  @LegalDateColumn() startsOn!: LegalDate;
  /** The last day on which it holds. */
  @LegalDateColumn() lastOn!: LegalDate;
  @Belongs(() => Person) markedById!: Id;
  @InstantColumn() markedAt!: Instant;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    household_pause: Columns<HouseholdPause>;
  }
}
