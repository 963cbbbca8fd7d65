import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, LegalDateScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';
import { Recorder } from '../schemes/codes.rules.js';
import { ReviewDecision } from './actions/review-record.js';
import { FlagKind } from './flag.rules.js';
import { RecordState } from './record.lifecycle.js';

registerEnumType(RecordState, { name: 'RecordState', description: 'Where a record stands. 记录状态。' });
registerEnumType(ReviewDecision, {
  name: 'ReviewDecision',
  description: 'What a reviewer does with a record. 核实决定。',
});

registerEnumType(FlagKind, { name: 'FlagKind', description: 'Why to look twice at a record. 疑点类别。' });

/** What a moment of the timeline is. */
export enum MomentKind {
  RECORD = 'RECORD',
  FLOWER = 'FLOWER',
  CONDUCT = 'CONDUCT',
}

registerEnumType(MomentKind, { name: 'MomentKind', description: 'What a moment of the timeline is. 时刻类别。' });

@ObjectType('PhotoView', { simpleResolvers: true, description: 'A photo by signed links. 照片。' })
export class PhotoViewType {
  @Field(() => ID, { description: 'The id of the photo.' }) id!: string;
  @Field(() => String, { description: 'Link to the picture, long edge at most 1600; holds for some hours.' })
  url!: string;
  @Field(() => String, { description: 'Link to a small picture, long edge at most 400.' }) thumbUrl!: string;
  @Field(() => Int, { description: 'Width of the picture.' }) width!: number;
  @Field(() => Int, { description: 'Height of the picture.' }) height!: number;
}

@ObjectType('FieldView', { simpleResolvers: true, description: 'A typed field of a record with its label. 填写项。' })
export class FieldViewType {
  @Field(() => String, { description: 'The id of the field in the scheme.' }) id!: string;
  @Field(() => String, { description: 'Its label.' }) label!: string;
  @Field(() => String, { description: 'The value as typed, with its unit.' }) value!: string;
}

@ObjectType('RecordFlag', { simpleResolvers: true, description: 'A reason to look twice, said kindly. 疑点。' })
export class RecordFlagType {
  @Field(() => FlagKind, { description: 'What kind of reason.' }) kind!: FlagKind;
  @Field(() => String, { description: 'The reason in Chinese, as it is shown.' }) words!: string;
  @Field(() => ID, { nullable: true, description: 'The record to compare with.' }) recordId!: string | null;
}

@ObjectType('EvidenceRecord', { simpleResolvers: true, description: 'One record of what happened. 写实记录。' })
export class EvidenceRecordType {
  @Field(() => ID, { description: 'The id of the record.' }) id!: string;
  @Field(() => Int, { description: 'Its version, to be sent with a change.' }) version!: number;
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => String, { description: 'The name of the class this school year.' }) className!: string;
  @Field(() => RecordState, { description: 'Where it stands.' }) state!: RecordState;
  @Field(() => String, { description: 'The Chinese chip of the state.' }) stateName!: string;
  @Field(() => String, { description: 'Category of the scheme.' }) category!: string;
  @Field(() => String, { description: 'Its name.' }) categoryName!: string;
  @Field(() => Int, { nullable: true, description: 'Palette slot 1 to 8 of its dimension; null for the whole class.' })
  slot!: number | null;
  @Field(() => String, { nullable: true, description: 'The name of its dimension.' }) dimensionName!: string | null;
  @Field(() => Recorder, { description: 'In which role it was recorded.' }) recorderRole!: Recorder;
  @Field(() => String, { description: 'Who recorded it.' }) recorderName!: string;
  /** Never sent; what was handed in around the record is found by it. */
  recorderId!: string;
  @Field(() => Boolean, { description: 'Whether the viewer recorded it.' }) isOwn!: boolean;
  @Field(() => LegalDateScalar, { description: 'When it happened.' }) happenedOn!: string;
  @Field(() => InstantScalar, { description: 'When it was first kept.' }) createdAt!: Instant;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was handed in.' }) submittedAt!: Instant | null;
  @Field(() => String, { description: 'What was written.' }) words!: string;
  @Field(() => [FieldViewType], { description: 'The typed fields.' }) fields!: FieldViewType[];
  @Field(() => String, { nullable: true, description: 'Why it was returned or hidden.' }) reviewReason!: string | null;
  @Field(() => Boolean, { description: 'Whether the viewer may still change it.' }) viewerCanEdit!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may take it back.' }) viewerCanWithdraw!: boolean;
  @Field(() => [ReviewDecision], { description: 'What the viewer may decide about it now.' })
  viewerCanReview!: ReviewDecision[];
}

@ObjectType('EvidenceRecordPage', { simpleResolvers: true, description: 'One page of records.' })
export class EvidenceRecordPageType {
  @Field(() => [EvidenceRecordType], { description: 'The records of this page.' }) nodes!: EvidenceRecordType[];
  @Field(() => ID, { nullable: true, description: 'Pass as `after` for the next page; null at the end.' }) nextCursor!:
    string | null;
}

@ObjectType('PhotoIntent', { simpleResolvers: true, description: 'A photo that was announced. 待上传照片。' })
export class PhotoIntentType {
  @Field(() => ID, { description: 'The id of the photo.' }) id!: string;
  @Field(() => String, { description: 'Where its bytes go, multipart, for an hour.' }) uploadUrl!: string;
}

@ObjectType('RefusedReview', { simpleResolvers: true, description: 'A record of a batch that could not be decided.' })
export class RefusedReviewType {
  @Field(() => ID, { description: 'The record.' }) recordId!: string;
  @Field(() => String, { description: 'The error code.' }) code!: string;
  @Field(() => String, { description: 'Why, in Chinese.' }) message!: string;
}

@ObjectType('ReviewResult', { simpleResolvers: true, description: 'What came of a batch. 批量结果。' })
export class ReviewResultType {
  @Field(() => [EvidenceRecordType], { description: 'Records that were decided.' }) done!: EvidenceRecordType[];
  @Field(() => [RefusedReviewType], { description: 'Records that were not, each with the reason.' })
  refused!: RefusedReviewType[];
}

@InputType({ description: 'The value of a typed field.' })
export class FieldValueInput {
  @Field(() => String, { description: 'The id of the field in the scheme.' }) id!: string;
  @Field(() => String, { description: 'The value as typed.' }) value!: string;
}

@InputType({ description: 'Keeping or handing in a record. 保存或提交记录。' })
export class SaveRecordInput {
  @Field(() => ID, { nullable: true, description: 'The record to change; absent for a new one.' }) recordId!:
    string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was seen.' }) version!: number | null;
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => [ID], { description: 'The children it is about; empty for the class as a whole.' })
  studentIds!: string[];
  @Field(() => Recorder, { nullable: true, description: 'In which role, for who has several.' }) as!: Recorder | null;
  @Field(() => String, { description: 'Category of the scheme.' }) category!: string;
  @Field(() => LegalDateScalar, { description: 'When it happened.' }) happenedOn!: string;
  @Field(() => String, { description: 'What is to be said.' }) words!: string;
  @Field(() => [FieldValueInput], { description: 'Typed fields.' }) fields!: FieldValueInput[];
  @Field(() => [ID], { description: 'Photos in their order.' }) photoIds!: string[];
  @Field(() => Boolean, { description: 'False keeps a draft.' }) submit!: boolean;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'Deciding about records. 核实记录。' })
export class ReviewRecordsInput {
  @Field(() => [ID], { description: 'At most fifty records.' }) recordIds!: string[];
  @Field(() => ReviewDecision, { description: 'The decision.' }) decision!: ReviewDecision;
  @Field(() => String, { nullable: true, description: 'The reason, needed to return or hide.' }) reason!: string | null;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'Taking a record back. 撤回记录。' })
export class WithdrawRecordInput {
  @Field(() => ID, { description: 'The record.' }) recordId!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'A round place of a photo that nobody is to recognise. 打码的位置。' })
export class BlurInput {
  @Field(() => Int, { description: 'Its middle, in ten-thousandths of the width.' }) x!: number;
  @Field(() => Int, { description: 'Its middle, in ten-thousandths of the height.' }) y!: number;
  @Field(() => Int, { description: 'Its radius, in ten-thousandths of the width.' }) r!: number;
}

@InputType({ description: 'Announcing a photo. 准备上传照片。' })
export class StartPhotoInput {
  @Field(() => [BlurInput], { nullable: true, description: 'What is blurred before anything is kept.' }) blurs!:
    BlurInput[] | null;
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
