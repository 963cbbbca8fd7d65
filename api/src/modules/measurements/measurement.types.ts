import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';

@ObjectType('ResultLevel', { simpleResolvers: true, description: 'A level of results, best first. 等级。' })
export class ResultLevelType {
  @Field(() => String, { description: 'The id of the level in the scheme.' }) id!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
}

@ObjectType('ResultSubject', { simpleResolvers: true, description: 'A subject with results in a class. 成绩学科。' })
export class ResultSubjectType {
  @Field(() => String, { description: 'The id of the subject in the scheme.' }) id!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => Boolean, { description: 'Whether the viewer may enter its results.' }) viewerCanEnter!: boolean;
}

@ObjectType('SubjectResult', { simpleResolvers: true, description: 'A result in a subject. 学科成绩。' })
export class SubjectResultType {
  @Field(() => ID, { description: 'The id of the result.' }) id!: string;
  @Field(() => Int, { description: 'Its version, to be sent back with a change.' }) version!: number;
  @Field(() => String, { description: 'The subject of the scheme.' }) subject!: string;
  @Field(() => String, { description: 'Its name.' }) subjectName!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Hundredths of a mark; null where only a level was entered, or for whom marks are no business. 分数。',
  })
  mark!: number | null;
  @Field(() => String, { description: 'The level of the scheme.' }) level!: string;
  @Field(() => String, { description: 'Its name. 等级。' }) levelName!: string;
  @Field(() => InstantScalar, { description: 'When it was entered.' }) enteredAt!: Instant;
}

@ObjectType('ResultRow', { simpleResolvers: true, description: 'A pupil in the grid of results. 成绩表的一行。' })
export class ResultRowType {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => Int, { nullable: true, description: 'Number in the class. 班内学号。' }) seatNumber!: number | null;
  @Field(() => [SubjectResultType], { description: 'What was entered, by subject.' }) results!: SubjectResultType[];
  @Field(() => [String], {
    description: 'Subjects of the scheme from which the pupil is exempt: nothing is entered there. 免评。',
  })
  exempt!: string[];
}

@ObjectType('ClassResults', {
  simpleResolvers: true,
  description: 'Results of a class in the running term, in seat order; never a rank, sum or mean. 班级成绩。',
})
export class ClassResultsType {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => String, { description: 'Its name.' }) termName!: string;
  @Field(() => Boolean, { description: 'Whether this grade enters marks; below only levels.' }) entersMarks!: boolean;
  @Field(() => Int, { description: 'The highest mark, in hundredths. 满分。' }) fullMark!: number;
  @Field(() => [ResultLevelType], { description: 'The levels.' }) levels!: ResultLevelType[];
  @Field(() => [ResultSubjectType], { description: 'What the class is taught and the scheme has results for.' })
  subjects!: ResultSubjectType[];
  @Field(() => [ResultRowType], { description: 'The pupils in seat order.' }) rows!: ResultRowType[];
  @Field(() => String, { nullable: true, description: 'Why the viewer may enter nothing, in Chinese.' })
  whyNotEnter!: string | null;
}

@ObjectType('BodyMeasure', { simpleResolvers: true, description: 'A body measure of a pupil. 身体数据。' })
export class BodyMeasureType {
  @Field(() => String, { description: 'The item of the scheme.' }) item!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => String, { description: 'Its unit.' }) unit!: string;
  @Field(() => Int, { description: 'The least believable value, in hundredths.' }) min!: number;
  @Field(() => Int, { description: 'The greatest believable value, in hundredths.' }) max!: number;
  @Field(() => Int, { nullable: true, description: 'Hundredths of the unit; null when not entered.' }) value!:
    number | null;
  @Field(() => Int, { nullable: true, description: 'Its version, to be sent back with a change.' }) version!:
    number | null;
  @Field(() => Boolean, { description: 'Whether the pupil is exempt from it: nothing is entered then. 免评。' })
  isExempt!: boolean;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was entered.' }) enteredAt!: Instant | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who typed it in the place of the household, with （代录）; null when nobody did.',
  })
  enteredFor!: string | null;
  @Field(() => Int, { nullable: true, description: 'The value of the last term that has one.' }) lastValue!:
    number | null;
  @Field(() => String, { nullable: true, description: 'The name of that term.' }) lastTermName!: string | null;
}

@ObjectType('ChildMeasures', {
  simpleResolvers: true,
  description: 'Results and body measures of a pupil in a term. 成绩与身体数据。',
})
export class ChildMeasuresType {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => String, { description: 'Its name.' }) termName!: string;
  @Field(() => [SubjectResultType], { description: 'Results in the order of the scheme.' })
  results!: SubjectResultType[];
  @Field(() => [BodyMeasureType], { description: 'Height and weight; empty for whom they are no business.' })
  body!: BodyMeasureType[];
  @Field(() => Boolean, { description: 'Whether the viewer may enter body measures now.' })
  viewerCanEnterBody!: boolean;
  @Field(() => Boolean, { description: 'Whether that is in the place of a household that takes no part. 代录。' })
  isEnteredOnBehalf!: boolean;
  @Field(() => String, { nullable: true, description: 'Why not, in Chinese.' }) whyNotEnterBody!: string | null;
}

@InputType({ description: 'One cell of the grid; with neither mark nor level it is emptied. 一格成绩。' })
export class ResultCellInput {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => String, { description: 'The subject of the scheme.' }) subject!: string;
  @Field(() => Int, { nullable: true, description: 'Hundredths of a mark.' }) mark!: number | null;
  @Field(() => String, { nullable: true, description: 'A level of the scheme.' }) level!: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was seen; null for a cell that was empty.' })
  version!: number | null;
}

@InputType({ description: 'Entering results of a class: all of them or none. 录入成绩。' })
export class SaveResultsInput {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => [ResultCellInput], { description: 'The cells, at most a thousand.' }) cells!: ResultCellInput[];
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'One body measure; without a value it is emptied. 一项身体数据。' })
export class BodyValueInput {
  @Field(() => String, { description: 'The item of the scheme.' }) item!: string;
  @Field(() => Int, { nullable: true, description: 'Hundredths of its unit.' }) value!: number | null;
  @Field(() => Int, { nullable: true, description: 'The version that was seen; null when it was empty.' }) version!:
    number | null;
}

@InputType({ description: 'Entering body measures of the running term. 填写身体数据。' })
export class SaveBodyMeasuresInput {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => [BodyValueInput], { description: 'The measures.' }) values!: BodyValueInput[];
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
