import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '../../../kernel/scalars.js';
import type { Instant } from '../../../kernel/time.js';
import { GraduationState } from './graduation.lifecycle.js';
import { GraduationFinding } from './graduation.rules.js';

registerEnumType(GraduationState, {
  name: 'GraduationState',
  description: 'How far a graduation has come. 毕业办理状态。',
});
registerEnumType(GraduationFinding, {
  name: 'GraduationFinding',
  description: 'A fact against a criterion; never a verdict on the child. 是否达到标准。',
});

@ObjectType('LeavingClass', { simpleResolvers: true, description: 'A class that leaves its stage. 毕业班。' })
export class LeavingClassType {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => String, { description: 'Its name in its last grade.' }) className!: string;
  @Field(() => Int, { description: 'How many pupils it has.' }) pupilCount!: number;
  @Field(() => Int, { description: 'For how many somebody has proposed and nobody signed.' }) proposedCount!: number;
  @Field(() => Int, { description: 'For how many a decision is signed.' }) signedCount!: number;
}

@ObjectType('LeavingYear', { simpleResolvers: true, description: 'Who leaves a school at the end of a year. 毕业届。' })
export class LeavingYearType {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => Int, { description: 'The school year by its first calendar year.' }) schoolYear!: number;
  @Field(() => [Int], { description: 'The school years that can be looked at, newest first.' }) years!: number[];
  @Field(() => [LeavingClassType], { description: 'Its classes; for who leads classes only these. 各毕业班。' })
  classes!: LeavingClassType[];
}

@ObjectType('GraduationCriterion', { simpleResolvers: true, description: 'A criterion of the scheme. 毕业标准。' })
export class GraduationCriterionType {
  @Field(() => ID, { description: 'Its id in the scheme.' }) id!: string;
  @Field(() => String, { description: 'In words.' }) name!: string;
}

@ObjectType('GraduationOutcome', { simpleResolvers: true, description: 'What may be decided. 可以作出的决定。' })
export class GraduationOutcomeType {
  @Field(() => ID, { description: 'Its id in the scheme.' }) id!: string;
  @Field(() => String, { description: 'In words.' }) name!: string;
  @Field(() => Boolean, { description: 'Whether the pupil graduates; else a reason must be given.' })
  graduates!: boolean;
}

@ObjectType('GraduationTally', {
  simpleResolvers: true,
  description: 'All terms against a criterion. 一条标准的情况。',
})
export class GraduationTallyType {
  @Field(() => ID, { description: 'The criterion.' }) criterionId!: string;
  @Field(() => GraduationFinding, { description: 'What they come to.' }) finding!: GraduationFinding;
  @Field(() => String, { description: 'In Chinese.' }) findingName!: string;
  @Field(() => Int, { description: 'Terms that meet it.' }) met!: number;
  @Field(() => Int, { description: 'Terms that do not.' }) notMet!: number;
  @Field(() => Int, { description: 'Terms that cannot be told.' }) unknown!: number;
}

@ObjectType('GraduationCheck', { simpleResolvers: true, description: 'A term against a criterion. 一个学期的情况。' })
export class GraduationCheckType {
  @Field(() => ID, { description: 'The criterion.' }) criterionId!: string;
  @Field(() => GraduationFinding, { description: 'What it comes to.' }) finding!: GraduationFinding;
  @Field(() => String, { description: 'In Chinese.' }) findingName!: string;
}

@ObjectType('GraduationLevel', { simpleResolvers: true, description: 'A result as a level. 学科等级。' })
export class GraduationLevelType {
  @Field(() => String, { description: 'The subject by name.' }) subject!: string;
  @Field(() => String, { description: 'The level by name.' }) level!: string;
}

@ObjectType('GraduationTerm', { simpleResolvers: true, description: 'A term of a pupil. 一个学期。' })
export class GraduationTermType {
  @Field(() => ID, { nullable: true, description: "The school's term; null where it kept none." })
  termId!: string | null;
  @Field(() => String, { description: 'The term as the class lived it: 六年级下.' }) name!: string;
  @Field(() => GraduationFinding, { description: 'All criteria that look at it, in one.' }) finding!: GraduationFinding;
  @Field(() => String, { description: 'In a few words: 合格, 没有册子, 那时不在本校.' }) words!: string;
  @Field(() => Int, { description: 'The number of the booklet that counts; 0 when none is published.' })
  latest!: number;
  @Field(() => Int, { nullable: true, description: 'Its completeness, basis points, rounded down.' })
  completeness!: number | null;
  @Field(() => [GraduationLevelType], { description: 'Results as levels.' }) levels!: GraduationLevelType[];
  @Field(() => [GraduationCheckType], { description: 'Against each criterion that looks at it.' })
  checks!: GraduationCheckType[];
}

@ObjectType('GraduationWord', { simpleResolvers: true, description: 'What somebody proposed or signed. 提出或签署。' })
export class GraduationWordType {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => Int, { description: 'Its number, from 1.' }) number!: number;
  @Field(() => GraduationState, { description: 'Whether it was proposed or signed.' }) state!: GraduationState;
  @Field(() => String, { description: 'What was decided, in words.' }) outcomeName!: string;
  @Field(() => String, { description: 'Why; may be empty where the facts say it.' }) reason!: string;
  @Field(() => String, { description: 'SHA-256 of the facts that lay before them.' }) hash!: string;
  @Field(() => String, { description: 'By whom.' }) by!: string;
  @Field(() => InstantScalar, { description: 'When.' }) at!: Instant;
}

@ObjectType('GraduationPupil', { simpleResolvers: true, description: 'A pupil before graduation. 毕业班学生。' })
export class GraduationPupilType {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => String, { description: 'The name.' }) studentName!: string;
  @Field(() => Int, { nullable: true, description: 'The number in the class.' }) seatNumber!: number | null;
  @Field(() => [GraduationTermType], { description: 'Every term of the stage, oldest first.' })
  terms!: GraduationTermType[];
  @Field(() => [GraduationTallyType], { description: 'Every criterion.' }) criteria!: GraduationTallyType[];
  @Field(() => GraduationState, { description: 'How far it has come.' }) state!: GraduationState;
  @Field(() => String, { description: 'In Chinese.' }) stateName!: string;
  @Field(() => GraduationWordType, { nullable: true, description: 'The word that counts; null before the first.' })
  word!: GraduationWordType | null;
  @Field(() => String, { description: 'What lies before the viewer, to be sent back when deciding.' }) seen!: string;
}

@ObjectType('ClassGraduation', { simpleResolvers: true, description: 'The graduation of a class. 毕业班总览。' })
export class ClassGraduationType {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => String, { description: 'Its name in its last grade.' }) className!: string;
  @Field(() => Int, { description: 'The school year at whose end it leaves.' }) schoolYear!: number;
  @Field(() => String, { description: 'What the scheme calls the standard.' }) standardName!: string;
  @Field(() => String, { nullable: true, description: 'The clause behind it; null when none is. 依据。' })
  law!: string | null;
  @Field(() => [GraduationCriterionType], { description: 'The criteria.' }) criteria!: GraduationCriterionType[];
  @Field(() => [GraduationOutcomeType], { description: 'What may be decided.' }) outcomes!: GraduationOutcomeType[];
  @Field(() => [GraduationPupilType], { description: 'Its pupils by seat.' }) pupils!: GraduationPupilType[];
  @Field(() => String, { nullable: true, description: 'Why nobody can decide yet; null when it is time.' })
  waitsFor!: string | null;
  @Field(() => Boolean, { description: 'Whether the viewer may propose now.' }) viewerCanPropose!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may sign now.' }) viewerCanSign!: boolean;
}

@ObjectType('GraduationPaper', {
  simpleResolvers: true,
  description: 'The list of a class or the page of a pupil as PDF. 毕业打印件。',
})
export class GraduationPaperType {
  @Field(() => String, { description: 'A name for the file.' }) fileName!: string;
  @Field(() => String, { description: 'The PDF, in base64.' }) content!: string;
}

@InputType({ description: 'A pupil about whom somebody decides. 要决定的学生。' })
export class GraduationSeenInput {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => String, { description: 'What lay before them.' }) seen!: string;
}

@InputType({ description: 'Deciding about pupils of a class. 毕业决定。' })
export class GraduationInput {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => [GraduationSeenInput], { description: 'The pupils, at most a hundred.' }) pupils!: GraduationSeenInput[];
  @Field(() => String, { description: 'What is decided, an outcome of the scheme.' }) outcome!: string;
  @Field(() => String, { description: 'Why, at most 300 characters; may be empty where the facts say it.' })
  reason!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'Printing the list of a class, or the page of one pupil. 打印毕业名单、个人表。' })
export class PrintGraduationsInput {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => ID, { nullable: true, description: 'The pupil whose page it is; the list of the class when absent.' })
  studentId?: string | null;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
