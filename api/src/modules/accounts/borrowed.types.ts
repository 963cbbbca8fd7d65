import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';

@ObjectType('ClassCard', {
  simpleResolvers: true,
  description: 'The card of a pupil for devices of the school. 班级卡。',
})
export class ClassCardType {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => String, { description: 'The pupil by name.' }) studentName!: string;
  @Field(() => String, { description: 'The code on it, shown this once: two groups of three.' }) code!: string;
}

@ObjectType('ClassDoor', {
  simpleResolvers: true,
  description: 'A class code that lets the cards of a class in for a lesson. 班级口令。',
})
export class ClassDoorType {
  @Field(() => String, { description: 'The class code, shown this once: six digits.' }) code!: string;
  @Field(() => InstantScalar, { description: 'Until when it holds.' }) expiresAt!: Instant;
}

@InputType({ description: 'Entering on a device of the school. 用班级口令和卡进入。' })
export class EnterByCardInput {
  @Field(() => String, { description: 'The class code of today.' }) classCode!: string;
  @Field(() => String, { description: 'The code on the card.' }) cardCode!: string;
}

@ObjectType('BorrowedSession', {
  simpleResolvers: true,
  description: 'A device that is one child’s for twenty minutes. 借用的设备。',
})
export class BorrowedSessionType {
  @Field(() => String, { description: 'The secret of this sitting. Answered this once.' }) token!: string;
  @Field(() => Int, { description: 'For how many minutes it holds; a phone need not know the time.' }) minutes!: number;
}
