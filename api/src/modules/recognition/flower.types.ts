import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';
import { ConductBatchType, OfferedConductType } from './conduct.types.js';

@ObjectType('OfferedFlower', {
  simpleResolvers: true,
  description: 'A reason for which the viewer may give flowers in a class. 送花理由。',
})
export class OfferedFlowerType {
  @Field(() => String, { description: 'The id of the reason in the scheme.' }) id!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => Int, { nullable: true, description: 'Palette slot of the dimension it counts for.' }) slot!:
    number | null;
}

@ObjectType('FlowerCount', { simpleResolvers: true, description: 'Flowers of one child. 小红花数。' })
export class FlowerCountType {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => Int, { description: 'Flowers this week.' }) thisWeek!: number;
}

@ObjectType('FlowerBatch', { simpleResolvers: true, description: 'Flowers given in one tap. 一次送出的小红花。' })
export class FlowerBatchType {
  @Field(() => ID, { description: 'The id of the batch.' }) id!: string;
  @Field(() => String, { description: 'The reason by name.' }) reasonName!: string;
  @Field(() => Int, { description: 'To how many children.' }) childCount!: number;
  @Field(() => InstantScalar, { description: 'When.' }) givenAt!: Instant;
  @Field(() => Boolean, { description: 'Whether the viewer may still take it back.' }) viewerCanUndo!: boolean;
}

@ObjectType('ClassFlowers', {
  simpleResolvers: true,
  description: 'Flowers in a class, for its teachers; never a ranking. 班级小红花。',
})
export class ClassFlowersType {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => [OfferedFlowerType], { description: 'What the viewer may give here.' }) reasons!: OfferedFlowerType[];
  @Field(() => [FlowerCountType], { description: 'This week, in no order; children without flowers are left out.' })
  counts!: FlowerCountType[];
  @Field(() => Int, { description: 'Flowers that the viewer gave here today.' }) givenToday!: number;
  @Field(() => [FlowerBatchType], { description: 'What the viewer gave here in the last day, newest first.' })
  recent!: FlowerBatchType[];
  @Field(() => [OfferedConductType], { description: 'What the viewer may note about conduct here.' })
  conduct!: OfferedConductType[];
  @Field(() => [ConductBatchType], { description: 'What the viewer noted here in the last day, newest first.' })
  recentConduct!: ConductBatchType[];
}

@InputType({ description: 'Giving flowers to one or many. 送小红花。' })
export class GiveFlowersInput {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => [ID], { description: 'The children, at most a hundred.' }) studentIds!: string[];
  @Field(() => String, { description: 'A reason of the scheme.' }) reason!: string;
  @Field(() => String, { nullable: true, description: 'A few words, at most a hundred characters.' }) note!:
    string | null;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'Taking flowers back. 撤回小红花。' })
export class UndoFlowersInput {
  @Field(() => ID, { description: 'The batch.' }) batchId!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@ObjectType('GivenFlowers', { simpleResolvers: true, description: 'What giving answers.' })
export class GivenFlowersType {
  @Field(() => ID, { description: 'The batch, by which it can be taken back.' }) batchId!: string;
  @Field(() => ClassFlowersType, { description: 'The class as it is now.' }) classFlowers!: ClassFlowersType;
}
