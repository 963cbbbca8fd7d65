import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, LegalDateScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';
import { Door } from './door.rules.js';

registerEnumType(Door, { name: 'Door', description: 'The page on which a thing is done. 打开哪一页。' });

@ObjectType('InboxLine', {
  simpleResolvers: true,
  description: 'One thing to do or to know, and where it opens. 一件事。',
})
export class InboxLineType {
  @Field(() => ID, { description: 'A key within the list.' }) id!: string;
  @Field(() => ID, { nullable: true, description: 'About which own child; null for the work with a class.' })
  studentId!: string | null;
  @Field(() => String, { nullable: true, description: 'By name.' }) studentName!: string | null;
  @Field(() => ID, { nullable: true, description: 'Of which class; null for families.' }) classId!: string | null;
  @Field(() => Door, { description: 'Where it opens.' }) door!: Door;
  @Field(() => ID, { description: 'The thing itself, such as a round.' }) subjectId!: string;
  @Field(() => String, { description: 'What there is to do, in Chinese.' }) words!: string;
  @Field(() => Boolean, { description: 'Whether it is news, with nothing to do. 好消息。' }) isNews!: boolean;
  @Field(() => LegalDateScalar, { description: 'The last day; of news the day on which they were told.' })
  lastOn!: string;
  @Field(() => Int, { description: 'Days left, the last one among them; 0 when it is over.' }) daysLeft!: number;
}

@ObjectType('InboxMessage', { simpleResolvers: true, description: 'What somebody was told on a day. 一天的提醒。' })
export class InboxMessageType {
  @Field(() => ID, { description: 'The message.' }) id!: string;
  @Field(() => LegalDateScalar, { description: 'The day.' }) day!: string;
  @Field(() => InstantScalar, { description: 'When it was sent.' }) sentAt!: Instant;
  @Field(() => Boolean, { description: 'Whether it was read. 已读。' }) isRead!: boolean;
  @Field(() => [InboxLineType], { description: 'What there is to do, soonest first.' }) lines!: InboxLineType[];
}

@ObjectType('InboxPage', { simpleResolvers: true, description: 'A page of messages, newest first. 消息。' })
export class InboxPageType {
  @Field(() => [InboxMessageType], { description: 'The messages.' }) nodes!: InboxMessageType[];
  @Field(() => ID, { nullable: true, description: 'Cursor of the next page, if any.' }) nextCursor!: string | null;
}

@ObjectType('MessageHabit', { simpleResolvers: true, description: 'How somebody wishes to be told. 消息习惯。' })
export class MessageHabitType {
  @Field(() => Boolean, { description: 'Once a week, on Saturday, and not day by day. 每周汇总。' }) isWeekly!: boolean;
  @Field(() => Int, { description: 'From which hour of the day, 7 or later.' }) fromHour!: number;
  @Field(() => Int, { description: 'Until which hour, 20 or earlier.' }) untilHour!: number;
}

@InputType({ description: 'Saying how one wishes to be told. 消息习惯。' })
export class SaveMessageHabitInput {
  @Field(() => Boolean, { description: 'Once a week, on Saturday, and not day by day.' }) isWeekly!: boolean;
  @Field(() => Int, { description: 'From which hour of the day, 7 or later.' }) fromHour!: number;
  @Field(() => Int, { description: 'Until which hour, 20 or earlier.' }) untilHour!: number;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'Marking messages as read. 标为已读。' })
export class MarkReadInput {
  @Field(() => LegalDateScalar, { nullable: true, description: 'The messages of this day; all of them when absent.' })
  day!: string | null;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
