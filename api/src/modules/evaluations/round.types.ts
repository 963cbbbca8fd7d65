import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, LegalDateScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';
import { EvaluationFormType } from '../schemes/index.js';
import { RoundStage } from './round.lifecycle.js';

registerEnumType(RoundStage, { name: 'RoundStage', description: 'Where a round of evaluation stands. 评价的状态。' });

@ObjectType('EvaluationRound', {
  simpleResolvers: true,
  description: 'One form, filled in about the children of a class from a day to a day. 一次评价。',
})
export class EvaluationRoundType {
  @Field(() => ID, { description: 'The id of the round.' }) id!: string;
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => String, { description: 'Its name this school year.' }) className!: string;
  @Field(() => EvaluationFormType, { description: 'The form, with rater and phase. 评价表。' })
  form!: EvaluationFormType;
  @Field(() => Int, { description: 'The how manieth of this form in the term; 1 at its end. 第几次。' })
  number!: number;
  @Field(() => String, { nullable: true, description: 'The only course that judges; null where all do. 学科。' })
  course!: string | null;
  @Field(() => RoundStage, { description: 'Where it stands.' }) stage!: RoundStage;
  @Field(() => String, { description: 'Its chip in Chinese: 进行中.' }) stageName!: string;
  @Field(() => LegalDateScalar, { description: 'The first day.' }) opensOn!: string;
  @Field(() => LegalDateScalar, { description: 'The last day. 截止日期。' }) dueOn!: string;
  @Field(() => Int, { description: 'Days left, the last one among them; 0 when it is over.' }) daysLeft!: number;
  @Field(() => String, { description: 'Who started it.' }) startedBy!: string;
  @Field(() => InstantScalar, { description: 'When it was started.' }) startedAt!: Instant;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was closed before its last day, if it was.' })
  closedAt!: Instant | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was published, if it was. 公布时间。' })
  publishedAt!: Instant | null;
  @Field(() => Int, { description: 'Forms handed in. 已完成。' }) done!: number;
  @Field(() => Int, { description: 'Forms that are expected; children whose family refused are none. 应完成。' })
  total!: number;
  @Field(() => Boolean, { description: 'Whether the viewer may close it now. 截止。' }) viewerCanClose!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may publish it now. 公布。' }) viewerCanPublish!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may see who has not done it.' })
  viewerCanSeeWaiting!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer prints and types its papers. 纸质评价表。' })
  viewerCanUsePaper!: boolean;
}

@ObjectType('WaitingRater', {
  simpleResolvers: true,
  description: 'Who has not handed in everything. 还没有完成的人。',
})
export class WaitingRaterType {
  @Field(() => ID, { description: 'A key within the list.' }) id!: string;
  @Field(() => String, { description: 'By name: 语文 李老师, 王小明的家长, 王小明.' }) who!: string;
  @Field(() => String, { nullable: true, description: 'The course, for a teacher.' }) course!: string | null;
  @Field(() => Int, { description: 'Forms handed in.' }) done!: number;
  @Field(() => Int, { description: 'Forms expected of them.' }) total!: number;
}

@ObjectType('OfferedRound', {
  simpleResolvers: true,
  description: 'A form of which the viewer may start a round. 可发起的评价。',
})
export class OfferedRoundType {
  @Field(() => EvaluationFormType, { description: 'The form.' }) form!: EvaluationFormType;
  @Field(() => [String], { description: 'Courses for one of which it can be started; empty where all judge. 学科。' })
  courses!: string[];
  @Field(() => Boolean, { description: 'Whether it stands already and there is only one in a term. 已发起。' })
  isStarted!: boolean;
}

@InputType({ description: 'Starting rounds of one or several forms in a class. 发起评价。' })
export class OpenRoundsInput {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => [ID], { description: "Forms of the class's scheme." }) forms!: string[];
  @Field(() => String, { nullable: true, description: 'The only course that judges; for teachers in between.' })
  course!: string | null;
  @Field(() => LegalDateScalar, { nullable: true, description: 'The first day; today when absent.' })
  opensOn!: string | null;
  @Field(() => LegalDateScalar, { description: 'The last day.' }) dueOn!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'Closing or publishing a round. 截止或公布评价。' })
export class EndRoundInput {
  @Field(() => ID, { description: 'The round.' }) roundId!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
