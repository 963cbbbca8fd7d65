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
  PlainId,
  Whole,
  Words,
} from '../../platform/database/index.js';
import { SchoolClass, Unit } from '../organisation/index.js';
import { Person, Student } from '../people/index.js';
import type { Door } from './door.rules.js';

/** A school whose people were, or are about to be, reminded at an hour of a day; so it is begun once. */
@Entity({ tableName: 'reminder_day' })
@Unique({ properties: ['schoolId', 'day', 'hour'] })
export class ReminderDay {
  @IdKey() id!: Id;
  @Belongs(() => Unit) schoolId!: Id;
  @LegalDateColumn() day!: LegalDate;
  /** From which hour on those are told who wish it so. */
  @Whole() hour!: number;
}

/** Everything of which a person was told on a day: one message, however much there is. */
@Entity({ tableName: 'inbox_message' })
@Unique({ properties: ['schoolId', 'personId', 'day'] })
export class InboxMessage {
  @IdKey() id!: Id;
  @Belongs(() => Unit) schoolId!: Id;
  @Belongs(() => Person) personId!: Id;
  @LegalDateColumn() day!: LegalDate;
  @InstantColumn() sentAt!: Instant;
  @InstantColumn({ nullable: true }) readAt!: Instant | null;
}

/** One thing of a message, with where it opens. The child's name is no part of its words. */
@Entity({ tableName: 'inbox_line' })
@Index({ properties: ['schoolId', 'messageId'] })
@Index({ properties: ['schoolId', 'subjectId'] })
export class InboxLine {
  @IdKey() id!: Id;
  @Belongs(() => Unit) schoolId!: Id;
  @Belongs(() => InboxMessage) messageId!: Id;
  @Belongs(() => Student, { nullable: true }) studentId!: Id | null;
  @Belongs(() => SchoolClass, { nullable: true }) classId!: Id | null;
  @Ascii(24) door!: Door;
  @PlainId() subjectId!: Id;
  @Words(200) words!: string;
  @LegalDateColumn() lastOn!: LegalDate;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    reminder_day: Columns<ReminderDay>;
    inbox_message: Columns<InboxMessage>;
    inbox_line: Columns<InboxLine>;
  }
}
