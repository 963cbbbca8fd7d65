import { Entity } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import { Flag, IdKey, PlainId, Version, Whole } from '../../platform/database/index.js';

/** How the owner of an account likes to be told, whichever persons of whichever schools it is. */
@Entity({ tableName: 'message_habit' })
export class MessageHabitRow {
  @IdKey() id!: Id;
  @Version() version!: number;
  @PlainId({ unique: true }) identityId!: Id;
  @Flag() weekly!: boolean;
  @Whole() fromHour!: number;
  @Whole() untilHour!: number;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    message_habit: Columns<MessageHabitRow>;
  }
}
