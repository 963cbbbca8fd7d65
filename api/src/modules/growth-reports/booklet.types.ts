import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LegalDateScalar } from '../../kernel/scalars.js';
import { SectionKind } from '../schemes/codes.rules.js';

registerEnumType(SectionKind, {
  name: 'SectionKind',
  description: 'What a section of the booklet shows. 报告单（册）的部分。',
});

@ObjectType('BookletPhoto', { simpleResolvers: true, description: 'A photo in a booklet. 册中照片。' })
export class BookletPhotoType {
  @Field(() => String, { description: 'SHA-256 of the picture; stays when the photo is withdrawn.' }) hash!: string;
  @Field(() => Int, { description: 'Width of the picture.' }) width!: number;
  @Field(() => Int, { description: 'Height of the picture.' }) height!: number;
  @Field(() => Boolean, { description: 'Withdrawn after publishing; shown as 已撤回.' }) withdrawn!: boolean;
  @Field(() => String, { nullable: true, description: 'Signed link; null when withdrawn.' }) url!: string | null;
  @Field(() => String, { nullable: true, description: 'Link to a small picture; null when withdrawn.' }) thumbUrl!:
    string | null;
}

@ObjectType('BookletField', { simpleResolvers: true, description: 'A field of a record with its label. 填写项。' })
export class BookletFieldType {
  @Field(() => String, { description: 'Its label.' }) label!: string;
  @Field(() => String, { description: 'The value with its unit.' }) value!: string;
}

@ObjectType('BookletMoment', { simpleResolvers: true, description: 'A record as the booklet tells it. 册中记录。' })
export class BookletMomentType {
  @Field(() => ID, { description: 'The record.' }) recordId!: string;
  @Field(() => String, { description: 'Its category by name.' }) title!: string;
  @Field(() => String, { description: 'What was written.' }) words!: string;
  @Field(() => LegalDateScalar, { description: 'When it happened.' }) on!: string;
  @Field(() => String, { description: 'Who recorded it, in words.' }) who!: string;
  @Field(() => [BookletFieldType], { description: 'The fields that were filled in.' }) fields!: BookletFieldType[];
  @Field(() => [BookletPhotoType], { description: 'Its photos, in order.' }) photos!: BookletPhotoType[];
}

@ObjectType('BookletFlowerReason', { simpleResolvers: true, description: 'How often for a reason. 理由与朵数。' })
export class BookletFlowerReasonType {
  @Field(() => String, { description: 'The reason by name.' }) name!: string;
  @Field(() => Int, { description: 'How many flowers.' }) count!: number;
}

@ObjectType('BookletFlowers', { simpleResolvers: true, description: 'Flowers of one course. 一门学科的小红花。' })
export class BookletFlowersType {
  @Field(() => String, { description: 'The course, or 班主任.' }) course!: string;
  @Field(() => Int, { nullable: true, description: 'Palette slot of its dimension.' }) slot!: number | null;
  @Field(() => Int, { description: 'How many.' }) count!: number;
  @Field(() => [BookletFlowerReasonType], { description: 'What for.' }) reasons!: BookletFlowerReasonType[];
}

@ObjectType('BookletResult', { simpleResolvers: true, description: 'A result as a level. 学业等级。' })
export class BookletResultType {
  @Field(() => String, { description: 'The subject.' }) subject!: string;
  @Field(() => String, { description: 'The level by name.' }) level!: string;
  @Field(() => Int, { description: 'Squares that are filled.' }) filled!: number;
  @Field(() => Int, { description: 'Squares in all.' }) of!: number;
  @Field(() => Int, { nullable: true, description: 'Mark in hundredths, only where the scheme shows it to families.' })
  mark!: number | null;
}

@ObjectType('BookletAnswer', { simpleResolvers: true, description: 'An answer, on a scale or in words. 回答。' })
export class BookletAnswerType {
  @Field(() => String, { description: 'What was asked.' }) name!: string;
  @Field(() => String, { description: 'The answer in words.' }) words!: string;
  @Field(() => Int, { nullable: true, description: 'Dots that are filled; null for words.' }) filled!: number | null;
  @Field(() => Int, { description: 'Dots in all; 0 for words.' }) of!: number;
}

@ObjectType('BookletVoice', { simpleResolvers: true, description: 'What somebody said at the end of term. 期末的话。' })
export class BookletVoiceType {
  @Field(() => String, { description: 'The course, or who speaks: 我, 班主任, 家长, 同学.' }) title!: string;
  @Field(() => String, { description: 'By name; for classmates only how many.' }) who!: string;
  @Field(() => String, { description: 'The day, YYYY-MM-DD; empty for classmates.' }) on!: string;
  @Field(() => [BookletAnswerType], { description: 'The answers.' }) answers!: BookletAnswerType[];
  @Field(() => String, { description: 'The comment; empty when there is none.' }) comment!: string;
}

@ObjectType('BookletTermValue', { simpleResolvers: true, description: 'A measure in one term. 一个学期的数值。' })
export class BookletTermValueType {
  @Field(() => String, { description: 'The term by name.' }) term!: string;
  @Field(() => Int, { description: 'Hundredths of the unit.' }) value!: number;
}

@ObjectType('BookletMeasure', { simpleResolvers: true, description: 'A body measure. 身体数据。' })
export class BookletMeasureType {
  @Field(() => String, { description: 'Item of the scheme.' }) item!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => String, { description: 'Its unit.' }) unit!: string;
  @Field(() => Int, { nullable: true, description: 'Hundredths of the unit; null when not measured.' }) value!:
    number | null;
  @Field(() => Int, { nullable: true, description: 'The same last term.' }) before!: number | null;
  @Field(() => [BookletTermValueType], { description: 'The terms in which it was measured, oldest first.' })
  history!: BookletTermValueType[];
}

@ObjectType('BookletSection', {
  simpleResolvers: true,
  description: 'A section of a booklet; the lists that its kind does not hold are empty. 报告单（册）的一部分。',
})
export class BookletSectionType {
  @Field(() => String, { description: 'The id of the section in the scheme.' }) id!: string;
  @Field(() => SectionKind, { description: 'What it shows.' }) kind!: SectionKind;
  @Field(() => String, { description: 'Its title.' }) name!: string;
  @Field(() => Int, { nullable: true, description: 'Palette slot, for an area.' }) slot!: number | null;
  @Field(() => Int, { description: 'Its weight in completeness, per cent.' }) weight!: number;
  @Field(() => Int, { description: 'How much there is.' }) done!: number;
  @Field(() => Int, { description: 'How much is due; 0 when it does not apply to this child.' }) due!: number;
  @Field(() => [BookletMomentType], { description: 'Records, oldest first.' }) moments!: BookletMomentType[];
  @Field(() => [BookletFlowersType], { description: 'Flowers by course.' }) flowers!: BookletFlowersType[];
  @Field(() => [BookletResultType], { description: 'Results.' }) results!: BookletResultType[];
  @Field(() => [BookletVoiceType], { description: 'What people said.' }) voices!: BookletVoiceType[];
  @Field(() => [BookletMeasureType], { description: 'Body measures.' }) measures!: BookletMeasureType[];
}

@ObjectType('BookletGrowth', {
  simpleResolvers: true,
  description:
    "Records of an area, this term and in the child's own last one; never beside another child's. 和上学期的自己比。",
})
export class BookletGrowthType {
  @Field(() => String, { description: 'The area.' }) name!: string;
  @Field(() => Int, { nullable: true, description: 'Its palette slot.' }) slot!: number | null;
  @Field(() => Int, { description: 'Records this term.' }) now!: number;
  @Field(() => Int, { nullable: true, description: 'Records last term; null when there was none.' }) before!:
    number | null;
}
