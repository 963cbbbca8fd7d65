import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, LegalDateScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';
import { Phase, Rater } from '../schemes/codes.rules.js';
import { EvaluationRoundType } from './round.types.js';
import { EntryState } from './submission.lifecycle.js';

registerEnumType(EntryState, { name: 'EntryState', description: 'How far somebody has come with a form. 填写状态。' });

@ObjectType('EvaluationAnswer', { simpleResolvers: true, description: 'One answer of a form. 一项回答。' })
export class EvaluationAnswerType {
  @Field(() => ID, { description: 'The item of the form.' }) item!: string;
  @Field(() => String, { description: 'What was asked.' }) itemName!: string;
  @Field(() => ID, { nullable: true, description: 'The chosen step.' }) step!: string | null;
  @Field(() => String, { nullable: true, description: 'Its words.' }) stepName!: string | null;
  @Field(() => String, { nullable: true, description: 'The answer in words.' }) words!: string | null;
}

@ObjectType('EvaluationEntry', {
  simpleResolvers: true,
  description: 'What the viewer, or who shares the form, has written so far. 已填内容。',
})
export class EvaluationEntryType {
  @Field(() => ID, { nullable: true, description: 'Null while nothing is written; asks for its revisions.' })
  submissionId!: string | null;
  @Field(() => Int, { nullable: true, description: 'To be sent back with a change; null while nothing is written.' })
  version!: number | null;
  @Field(() => EntryState, { description: 'How far it is.' }) state!: EntryState;
  @Field(() => String, { description: 'Its chip in Chinese: 已提交.' }) stateName!: string;
  @Field(() => Boolean, { description: 'Whether something is written that is not handed in. 有未提交的修改。' })
  hasDraft!: boolean;
  @Field(() => [EvaluationAnswerType], { description: 'The answers, the draft before what stands.' })
  answers!: EvaluationAnswerType[];
  @Field(() => String, { description: 'The comment, the draft before what stands. 评语。' }) comment!: string;
  @Field(() => String, { nullable: true, description: 'Who wrote last; with （代录） when for the child.' })
  author!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When something was last written. 保存时间。' })
  savedAt!: Instant | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was last handed in. 提交时间。' })
  submittedAt!: Instant | null;
}

@ObjectType('EvaluationSheet', { simpleResolvers: true, description: 'A form about one child, to fill in. 评价表。' })
export class EvaluationSheetType {
  @Field(() => EvaluationRoundType, { description: 'The round, with the form.' }) round!: EvaluationRoundType;
  @Field(() => ID, { description: 'About whom.' }) studentId!: string;
  @Field(() => String, { description: 'By name.' }) studentName!: string;
  @Field(() => String, { nullable: true, description: 'The course that judges, for a teacher.' }) course!:
    string | null;
  @Field(() => EvaluationEntryType, { description: 'What is written so far.' }) entry!: EvaluationEntryType;
  @Field(() => Rater, { description: 'As whom the viewer fills it in; a guardian may type for the child.' })
  viewerAs!: Rater;
  @Field(() => String, { description: 'Who will see it, in Chinese. 谁能看到。' }) seenBy!: string;
  @Field(() => Boolean, { description: 'Whether it can be handed in now.' }) viewerCanSubmit!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it cannot, in Chinese.' }) whyNot!: string | null;
}

@ObjectType('MyEvaluation', {
  simpleResolvers: true,
  description: 'Something the viewer can fill in now. 我的评价任务。',
})
export class MyEvaluationType {
  @Field(() => ID, { description: 'A key within the list.' }) id!: string;
  @Field(() => ID, { description: 'The round.' }) roundId!: string;
  @Field(() => Rater, { description: 'Whose form it is.' }) rater!: Rater;
  @Field(() => Phase, { description: 'In between or at the end of the term.' }) phase!: Phase;
  @Field(() => String, { description: 'The form by name.' }) formName!: string;
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => String, { description: 'Its name.' }) className!: string;
  @Field(() => ID, { nullable: true, description: 'About whom; null for a whole class. 评价谁。' }) studentId!:
    string | null;
  @Field(() => String, { nullable: true, description: 'By name.' }) studentName!: string | null;
  @Field(() => String, { nullable: true, description: 'The course, for a teacher. 学科。' }) course!: string | null;
  @Field(() => LegalDateScalar, { description: 'The last day.' }) dueOn!: string;
  @Field(() => Int, { description: 'Days left, the last one among them.' }) daysLeft!: number;
  @Field(() => EntryState, { description: 'How far it is; of a class, of all its forms.' }) state!: EntryState;
  @Field(() => String, { description: 'Its chip in Chinese.' }) stateName!: string;
  @Field(() => Int, { description: 'Forms handed in; of peers and classes all of the round. 已完成。' }) done!: number;
  @Field(() => Int, { description: 'Forms expected. 应完成。' }) total!: number;
}

@ObjectType('DeskRow', { simpleResolvers: true, description: 'One child on the comments desk. 评语台的一行。' })
export class DeskRowType {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => String, { description: 'By name.' }) studentName!: string;
  @Field(() => Int, { nullable: true, description: 'Seat number.' }) seatNumber!: number | null;
  @Field(() => String, { description: 'How a comment calls the child; fills {名字}.' }) given!: string;
  @Field(() => String, { nullable: true, description: 'He or she, by the roll; fills {他/她}.' }) pronoun!:
    string | null;
  @Field(() => Boolean, {
    description: 'Whether the child is exempt from the subject, so that nothing is written about it. 免评。',
  })
  isExempt!: boolean;
  @Field(() => EvaluationEntryType, { description: 'What is written so far.' }) entry!: EvaluationEntryType;
}

@ObjectType('CommentDesk', {
  simpleResolvers: true,
  description: 'A class by seat, with what a teacher wrote about each child. 评语台。',
})
export class CommentDeskType {
  @Field(() => EvaluationRoundType, { description: 'The round, with the form.' }) round!: EvaluationRoundType;
  @Field(() => String, { nullable: true, description: 'The course that judges.' }) course!: string | null;
  @Field(() => Int, { description: 'Children about whom it is handed in.' }) done!: number;
  @Field(() => Int, { description: 'Children of the class who are judged; one that is exempt is not.' }) total!: number;
  @Field(() => [DeskRowType], { description: 'The children by seat.' }) rows!: DeskRowType[];
  @Field(() => Boolean, { description: 'Whether the viewer can hand in now.' }) viewerCanSubmit!: boolean;
}

@InputType({ description: 'One answer of a form. 一项回答。' })
export class AnswerInput {
  @Field(() => ID, { description: 'The item of the form.' }) item!: string;
  @Field(() => ID, { nullable: true, description: 'The chosen step, for an item with a scale.' }) step!: string | null;
  @Field(() => String, { nullable: true, description: 'The words, for an item without one.' }) words!: string | null;
}

@InputType({ description: 'Keeping or handing in a form about one child. 保存或提交评价。' })
export class SaveEvaluationInput {
  @Field(() => ID, { description: 'The round.' }) roundId!: string;
  @Field(() => ID, { description: 'About whom.' }) studentId!: string;
  @Field(() => String, { nullable: true, description: 'The course, for a teacher.' }) course!: string | null;
  @Field(() => ID, { nullable: true, description: 'Who wrote on the paper that is typed; only of classmates. 代录。' })
  writerId?: string | null;
  @Field(() => [AnswerInput], { description: 'All answers.' }) answers!: AnswerInput[];
  @Field(() => String, { description: 'The comment; empty where the form has none.' }) comment!: string;
  @Field(() => Int, { nullable: true, description: 'The version that was seen; null when nothing was written yet.' })
  version!: number | null;
  @Field(() => Boolean, { description: 'False keeps a draft. 提交，或只存草稿。' }) submit!: boolean;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'One child of a batch. 批量评价的一行。' })
export class EvaluationRowInput {
  @Field(() => ID, { description: 'About whom.' }) studentId!: string;
  @Field(() => [AnswerInput], { description: 'All answers.' }) answers!: AnswerInput[];
  @Field(() => String, { description: 'The comment; empty where the form has none.' }) comment!: string;
  @Field(() => Int, { nullable: true, description: 'The version that was seen; null when nothing was written yet.' })
  version!: number | null;
}

@InputType({ description: 'Keeping or handing in the forms of many children, each by itself. 批量保存评价。' })
export class SaveEvaluationsInput {
  @Field(() => ID, { description: 'The round.' }) roundId!: string;
  @Field(() => String, { nullable: true, description: 'The course, for a teacher.' }) course!: string | null;
  @Field(() => [EvaluationRowInput], { description: 'The children, at most a hundred.' }) rows!: EvaluationRowInput[];
  @Field(() => Boolean, { description: 'False keeps drafts.' }) submit!: boolean;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'Beginning the comments about several children with one text. 成批起草评语。' })
export class DraftCommentsInput {
  @Field(() => ID, { description: 'The round.' }) roundId!: string;
  @Field(() => String, { nullable: true, description: 'The course, for a teacher.' }) course!: string | null;
  @Field(() => [ID], { description: 'The children, at most a hundred.' }) studentIds!: string[];
  @Field(() => String, { description: 'The text, with slots that are filled for each child: {名字}.' }) text!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@ObjectType('RefusedEvaluation', { simpleResolvers: true, description: 'What could not be kept, and why. 未能保存。' })
export class RefusedEvaluationType {
  @Field(() => ID, { description: 'About whom.' }) studentId!: string;
  @Field(() => String, { description: 'A published error code.' }) code!: string;
  @Field(() => String, { description: 'The reason in Chinese.' }) message!: string;
  @Field(() => String, { nullable: true, description: 'The field at fault, if any.' }) field!: string | null;
}

@ObjectType('SavedEvaluations', { simpleResolvers: true, description: 'What a batch did, child by child.' })
export class SavedEvaluationsType {
  @Field(() => CommentDeskType, { description: 'The desk as it is now.' }) desk!: CommentDeskType;
  @Field(() => [ID], { description: 'The children whose forms were kept.' }) saved!: string[];
  @Field(() => [RefusedEvaluationType], { description: 'The others; what was typed is still the client’s.' })
  refused!: RefusedEvaluationType[];
}

@ObjectType('CommentRevision', { simpleResolvers: true, description: 'What was handed in once. 评语的一次修改。' })
export class CommentRevisionType {
  @Field(() => ID, { description: 'The id of the revision.' }) id!: string;
  @Field(() => Int, { description: 'Counted from 1.' }) number!: number;
  @Field(() => String, { description: 'The comment then.' }) comment!: string;
  @Field(() => [EvaluationAnswerType], { description: 'The answers then.' }) answers!: EvaluationAnswerType[];
  @Field(() => String, { description: 'Who wrote it; with （代录） when for the child.' }) author!: string;
  @Field(() => InstantScalar, { description: 'When.' }) at!: Instant;
}
