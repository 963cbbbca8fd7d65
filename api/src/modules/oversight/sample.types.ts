import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, LegalDateScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';
import { SampleState } from './sample.lifecycle.js';
import { SampledSort, UnpublishedSort } from './sample.orders.js';

registerEnumType(SampleState, {
  name: 'SampleState',
  description: 'Where a booklet that was drawn stands. 抽查状态。',
});
registerEnumType(SampledSort, {
  name: 'SampledSort',
  description: 'How booklets that were drawn are put in order: by class and seat, by name, by what waits. 排序。',
});
registerEnumType(UnpublishedSort, {
  name: 'UnpublishedSort',
  description: 'How pupils without a booklet are put in order: by class and seat, or by name. 排序。',
});

@ObjectType('SampleCount', {
  simpleResolvers: true,
  description: 'How many booklets of a draw stand there. 各状态份数。',
})
export class SampleCountType {
  @Field(() => SampleState, { description: 'Where they stand.' }) state!: SampleState;
  @Field(() => String, { description: 'In Chinese.' }) stateName!: string;
  @Field(() => Int, { description: 'How many.' }) count!: number;
}

@ObjectType('SampleClass', { simpleResolvers: true, description: 'A class on the roll of a draw. 班级名单。' })
export class SampleClassType {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => [ID], { description: 'Its pupils, by seat.' }) studentIds!: string[];
}

@ObjectType('SampleDraw', { simpleResolvers: true, description: 'A draw of booklets by a seed. 一次抽查。' })
export class SampleDrawType {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => String, { description: 'Why it was drawn.' }) reason!: string;
  @Field(() => Int, { description: 'How many per cent of each class, rounded up.' }) percent!: number;
  @Field(() => Int, { description: 'How many of each class at least.' }) atLeast!: number;
  @Field(() => String, {
    description: 'By what lots were drawn: of each class those with the smallest SHA-256 of `seed:pupil`. 种子。',
  })
  seed!: string;
  @Field(() => LegalDateScalar, { description: 'Whose roll was drawn from.' }) rollOn!: string;
  @Field(() => Boolean, { description: 'Whether the term was over.' }) isAfterTerm!: boolean;
  @Field(() => Int, { description: 'How many pupils were on that roll.' }) pupilCount!: number;
  @Field(() => [SampleClassType], { description: 'The roll as it was, to draw the same again. 抽取名单。' })
  roll!: SampleClassType[];
  @Field(() => [SampleCountType], { description: 'How many stand where; every state.' }) counts!: SampleCountType[];
  @Field(() => InstantScalar, { description: 'When.' }) drawnAt!: Instant;
  @Field(() => String, { description: 'By whom.' }) drawnBy!: string;
}

@ObjectType('SampleCheck', { simpleResolvers: true, description: 'What is looked at. 检查项目。' })
export class SampleCheckType {
  @Field(() => String, { description: 'Its id in the scheme.' }) id!: string;
  @Field(() => String, { description: 'In words.' }) name!: string;
}

@ObjectType('Sampling', { simpleResolvers: true, description: 'The draws of a school and term. 抽查。' })
export class SamplingType {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => String, { description: 'The term by name.' }) termName!: string;
  @Field(() => Int, { nullable: true, description: 'Per cent by the scheme; null where it has no samples.' })
  percent!: number | null;
  @Field(() => String, { nullable: true, description: 'The clause that demands it; null when none does. 依据。' })
  law!: string | null;
  @Field(() => [SampleDrawType], { description: 'Newest first.' }) draws!: SampleDrawType[];
}

@ObjectType('SampledBooklet', { simpleResolvers: true, description: 'A booklet that was drawn. 抽中的报告单（册）。' })
export class SampledBookletType {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => ID, { description: 'The draw.' }) drawId!: string;
  @Field(() => InstantScalar, { description: 'When it was drawn.' }) drawnAt!: Instant;
  @Field(() => ID, { description: 'The term of the booklet.' }) termId!: string;
  @Field(() => String, { description: 'The term by name.' }) termName!: string;
  @Field(() => ID, { description: 'The class of that day.' }) classId!: string;
  @Field(() => String, { description: 'Its name in that school year.' }) className!: string;
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => String, { description: 'The name.' }) studentName!: string;
  @Field(() => SampleState, { description: 'Where it stands.' }) state!: SampleState;
  @Field(() => String, { description: 'In Chinese.' }) stateName!: string;
  @Field(() => Int, { description: 'The number of the version that counts; 0 before the first is published.' })
  latest!: number;
  @Field(() => Int, { description: 'The number of the version that was spoken of last.' }) seenNumber!: number;
  @Field(() => Int, { nullable: true, description: 'Basis points, rounded down; null before it is published.' })
  completeness!: number | null;
  @Field(() => Boolean, { description: 'Whether the viewer may look it through now.' }) viewerCanInspect!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may answer the finding now.' }) viewerCanAnswer!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may look a second time now.' }) viewerCanLookAgain!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Why the viewer may not do what comes next; null when they may.',
  })
  viewerWaitsFor!: string | null;
}

@ObjectType('SampledBookletPage', { simpleResolvers: true, description: 'One page of them. 抽查名单。' })
export class SampledBookletPageType {
  @Field(() => [SampledBookletType], { description: 'In the order that was asked for.' }) nodes!: SampledBookletType[];
  @Field(() => ID, { nullable: true, description: 'Cursor of the next page.' }) nextCursor!: string | null;
  @Field(() => Int, { description: 'How many there are in all.' }) totalCount!: number;
}

@ObjectType('SampleNote', { simpleResolvers: true, description: 'What somebody said of a booklet. 检查记录。' })
export class SampleNoteType {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => SampleState, { description: 'Where the booklet stood then.' }) state!: SampleState;
  @Field(() => String, { description: 'In Chinese.' }) stateName!: string;
  @Field(() => String, { description: 'The finding, the answer, or what was seen.' }) words!: string;
  @Field(() => String, { description: 'A suggestion; empty when none.' }) suggestion!: string;
  @Field(() => [String], { description: 'The checks that were not well, in words.' }) failed!: string[];
  @Field(() => Int, { description: 'The number of the version; 0 before the first.' }) seenNumber!: number;
  @Field(() => String, { description: 'By whom.' }) by!: string;
  @Field(() => InstantScalar, { description: 'When.' }) at!: Instant;
}

@ObjectType('SampledBookletDetail', { simpleResolvers: true, description: 'A booklet that was drawn, whole. 检查表。' })
export class SampledBookletDetailType {
  @Field(() => SampledBookletType, { description: 'The booklet.' }) booklet!: SampledBookletType;
  @Field(() => [SampleCheckType], { description: 'What is looked at, in the order of the scheme.' })
  checks!: SampleCheckType[];
  @Field(() => [SampleNoteType], { description: 'What was said, oldest first.' }) notes!: SampleNoteType[];
}

@ObjectType('UnpublishedPupil', { simpleResolvers: true, description: 'A pupil without a booklet. 还没有册子的学生。' })
export class UnpublishedPupilType {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => String, { description: 'The name.' }) studentName!: string;
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => String, { description: 'Its name in that school year.' }) className!: string;
  @Field(() => String, { description: 'Where the booklet stands, in Chinese.' }) stateName!: string;
  @Field(() => Boolean, { description: 'Whether the household takes no part.' }) isPaused!: boolean;
}

@ObjectType('UnpublishedPupilPage', { simpleResolvers: true, description: 'One page of them. 名单。' })
export class UnpublishedPupilPageType {
  @Field(() => [UnpublishedPupilType], { description: 'In the order that was asked for.' })
  nodes!: UnpublishedPupilType[];
  @Field(() => ID, { nullable: true, description: 'Cursor of the next page.' }) nextCursor!: string | null;
  @Field(() => Int, { description: 'How many there are in all.' }) totalCount!: number;
}

@InputType({ description: 'Drawing a sample. 抽查。' })
export class DrawSampleInput {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => ID, { description: 'A term that has begun.' }) termId!: string;
  @Field(() => Int, { nullable: true, description: 'Per cent of each class, 1 to 100; by the scheme when absent.' })
  percent!: number | null;
  @Field(() => String, { description: 'Why, 2 to 200 characters.' }) reason!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'What an inspector found. 检查结果。' })
export class InspectBookletInput {
  @Field(() => ID, { description: 'The booklet that was drawn.' }) sampledId!: string;
  @Field(() => Int, { description: 'The number of the version that was looked at; 0 before the first.' })
  seenNumber!: number;
  @Field(() => [String], { description: 'The checks that are not well; none when all are.' }) failed!: string[];
  @Field(() => String, { description: 'What is wrong, at most 500 characters; empty when all is well.' })
  finding!: string;
  @Field(() => String, { description: 'A suggestion, at most 500 characters; may be empty.' }) suggestion!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'What was corrected. 更正说明。' })
export class AnswerFindingInput {
  @Field(() => ID, { description: 'The booklet that was drawn.' }) sampledId!: string;
  @Field(() => String, { description: 'In words, at most 500 characters.' }) words!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'What a second look came to. 复查结果。' })
export class LookAgainInput {
  @Field(() => ID, { description: 'The booklet that was drawn.' }) sampledId!: string;
  @Field(() => Int, { description: 'The number of the version that was looked at; 0 before the first.' })
  seenNumber!: number;
  @Field(() => Boolean, { description: 'Whether it is well now; else it goes back.' }) isSettled!: boolean;
  @Field(() => String, { description: 'What is still missing; may be empty when it is well.' }) words!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
