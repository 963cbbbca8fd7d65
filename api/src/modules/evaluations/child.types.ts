import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';
import { Phase, Rater } from '../schemes/codes.rules.js';
import { EvaluationAnswerType } from './sheet.types.js';

@ObjectType('ChildJudgement', { simpleResolvers: true, description: 'What one rater said about a child. 一份评价。' })
export class ChildJudgementType {
  @Field(() => ID, { description: 'Asks for its revisions.' }) submissionId!: string;
  @Field(() => ID, { description: 'The round.' }) roundId!: string;
  @Field(() => String, { description: 'The form by name.' }) formName!: string;
  @Field(() => Phase, { description: 'In between or at the end of the term.' }) phase!: Phase;
  @Field(() => Rater, { description: 'Whose form it is.' }) rater!: Rater;
  @Field(() => String, { nullable: true, description: 'The course, for a teacher.' }) course!: string | null;
  @Field(() => String, { description: 'Who wrote it; with （代录） when for the child.' }) author!: string;
  @Field(() => [EvaluationAnswerType], { description: 'The answers.' }) answers!: EvaluationAnswerType[];
  @Field(() => String, { description: 'The comment; empty when there is none.' }) comment!: string;
  @Field(() => InstantScalar, { description: 'When it was handed in.' }) submittedAt!: Instant;
  @Field(() => Boolean, { description: 'Whether its round is published. 已公布。' }) isPublished!: boolean;
}

@ObjectType('PeerAverage', {
  simpleResolvers: true,
  description: 'What classmates said together on one item; never one of them. 同学评价的平均。',
})
export class PeerAverageType {
  @Field(() => ID, { description: 'The round.' }) roundId!: string;
  @Field(() => String, { description: 'The form by name.' }) formName!: string;
  @Field(() => ID, { description: 'The item of the form.' }) item!: string;
  @Field(() => String, { description: 'What was asked.' }) itemName!: string;
  @Field(() => Int, { description: 'The mean in hundredths, as the scheme trims it.' }) average!: number;
  @Field(() => String, { description: 'The nearest step in words.' }) stepName!: string;
  @Field(() => Int, { description: 'How many classmates judged.' }) raters!: number;
}

@ObjectType('CompositeScore', {
  simpleResolvers: true,
  description: 'All forms together, where the scheme grades. 综合等级。',
})
export class CompositeScoreType {
  @Field(() => Int, { description: 'In hundredths, rounded once.' }) score!: number;
  @Field(() => String, { description: 'The level by name.' }) bandName!: string;
}

@ObjectType('ChildEvaluations', {
  simpleResolvers: true,
  description: 'What was said about a child in a term, as far as the viewer may see it. 孩子的评价。',
})
export class ChildEvaluationsType {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => ID, { nullable: true, description: 'The term; null before the first.' }) termId!: string | null;
  @Field(() => [ChildJudgementType], { description: 'One by one, oldest round first.' })
  judgements!: ChildJudgementType[];
  @Field(() => [PeerAverageType], { description: 'Of classmates only averages, once enough have judged.' })
  peerAverages!: PeerAverageType[];
  @Field(() => CompositeScoreType, {
    nullable: true,
    description: 'Where the scheme grades: for staff once all are closed, for the family once all are published.',
  })
  composite!: CompositeScoreType | null;
}
