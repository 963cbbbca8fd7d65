import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InstantScalar, LegalDateScalar } from '../../kernel/scalars.js';
import type { Instant, LegalDate } from '../../kernel/time.js';

@ObjectType('ToldPerson', { simpleResolvers: true, description: 'Somebody who was told of a thing. 提醒过的人。' })
export class ToldPersonType {
  @Field(() => ID, { description: 'A key within the list.' }) id!: string;
  @Field(() => String, { description: 'A family by its child, others by name.' }) who!: string;
  @Field(() => LegalDateScalar, { description: 'On which day last.' }) day!: LegalDate;
  @Field(() => Boolean, { description: 'Whether it was read; never when. 已读。' }) isRead!: boolean;
}

@ObjectType('Reminding', {
  simpleResolvers: true,
  description: 'Who was told of a thing, and whether somebody has reminded of it today. 提醒情况。',
})
export class RemindingType {
  @Field(() => String, { nullable: true, description: 'Who reminded today; null when nobody has.' })
  calledBy!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When.' }) calledAt!: Instant | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many people were told then; who was told something else today is not.',
  })
  told!: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'How many homes of the class take part and have no account, so that nothing reaches them; null where no family is told, and for whom it is no business. 没有账号的家庭。',
  })
  homesWithout!: number | null;
  @Field(() => [ToldPersonType], { description: 'Who was told by hand or by itself, unread first.' })
  people!: ToldPersonType[];
  @Field(() => Boolean, { description: 'Whether the viewer may remind today.' }) viewerCanRemind!: boolean;
}

@InputType({ description: 'Reminding those who have not handed in a form. 提醒一次。' })
export class RemindRoundInput {
  @Field(() => ID, { description: 'The round.' }) roundId!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'Reminding the families of a class of their records. 提醒一次。' })
export class RemindFamiliesInput {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
