import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LegalDateScalar } from '../../kernel/scalars.js';
import { Stage } from '../organisation/index.js';
import { FieldType, MinistryDimension, Phase, Rater, RecordAbout, Recorder, Tone, Verifier } from './codes.rules.js';

registerEnumType(MinistryDimension, {
  name: 'MinistryDimension',
  description: 'The five dimensions of the Ministry of Education. 教育部五个方面。',
});
registerEnumType(Recorder, { name: 'Recorder', description: 'Who may make a record. 记录者。' });
registerEnumType(Verifier, { name: 'Verifier', description: 'Who may verify a record. 核实者。' });
registerEnumType(RecordAbout, { name: 'RecordAbout', description: 'What a record is about. 记录对象。' });
registerEnumType(FieldType, { name: 'FieldType', description: 'Type of a field of a record. 填写项的类型。' });
registerEnumType(Rater, { name: 'Rater', description: 'Who fills in a form. 评价者。' });
registerEnumType(Phase, { name: 'Phase', description: 'When a form is filled in. 评价时段。' });
registerEnumType(Tone, { name: 'Tone', description: 'How a comment should sound. 评语的语气。' });

@ObjectType('SchemeDimension', { simpleResolvers: true, description: 'A node of the tree of dimensions. 维度与指标。' })
export class SchemeDimensionType {
  @Field(() => ID, { description: 'Its id in the scheme.' }) id!: string;
  @Field(() => ID, { nullable: true, description: 'The node above.' }) parentId!: string | null;
  @Field(() => ID, { description: 'The dimension (first level) under which it stands.' }) dimensionId!: string;
  @Field(() => Int, { description: 'Its level, 1 to 5.' }) level!: number;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'One sentence about it.' }) description!: string | null;
  @Field(() => Int, { description: 'Palette slot, 1 to 8. 色板位置。' }) slot!: number;
  @Field(() => MinistryDimension, { description: 'Onto which of the five it maps.' }) mapsTo!: MinistryDimension;
}

@ObjectType('SchemeField', { simpleResolvers: true, description: 'A field to fill in. 填写项。' })
export class SchemeFieldType {
  @Field(() => ID, { description: 'Its id in the category.' }) id!: string;
  @Field(() => String, { description: 'What stands beside it.' }) label!: string;
  @Field(() => FieldType, { description: 'What it takes.' }) type!: FieldType;
  @Field(() => Boolean, { description: 'Whether it must be filled in.' }) required!: boolean;
  @Field(() => Int, { nullable: true, description: 'Least length or value; hours in hundredths.' }) min!: number | null;
  @Field(() => Int, { nullable: true, description: 'Greatest length or value; hours in hundredths.' }) max!:
    number | null;
  @Field(() => [String], { description: 'What can be chosen; empty for other types.' }) choices!: string[];
  @Field(() => String, { nullable: true, description: 'Unit of the value.' }) unit!: string | null;
}

@ObjectType('SchemeCategory', { simpleResolvers: true, description: 'A category of evidence. 记录类别。' })
export class SchemeCategoryType {
  @Field(() => ID, { description: 'Its id in the scheme.' }) id!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => ID, { nullable: true, description: 'Its node of the tree.' }) dimension!: string | null;
  @Field(() => RecordAbout, { description: 'Children, or the class.' }) about!: RecordAbout;
  @Field(() => [SchemeFieldType], { description: 'What is filled in.' }) fields!: SchemeFieldType[];
  @Field(() => Int, { description: 'Photos at least.' }) photosMin!: number;
  @Field(() => Int, { description: 'Photos at most.' }) photosMax!: number;
  @Field(() => [String], { description: 'Examples of activities. 活动实例。' }) examples!: string[];
  @Field(() => [Verifier], { description: 'Who verifies; empty where nobody needs to.' }) verifiedBy!: Verifier[];
  @Field(() => Boolean, { description: 'Whether a public notice may show it.' }) shownInNotice!: boolean;
  @Field(() => String, { nullable: true, description: 'The clause that names it, if any. 依据。' }) law!: string | null;
}

@ObjectType('FlowerReason', { simpleResolvers: true, description: 'A reason for a red flower. 发小红花的理由。' })
export class FlowerReasonType {
  @Field(() => ID, { description: 'Its id in the scheme.' }) id!: string;
  @Field(() => String, { description: 'Its words.' }) name!: string;
  @Field(() => ID, { nullable: true, description: 'The node for which it counts.' }) dimension!: string | null;
}

@ObjectType('FormStep', { simpleResolvers: true, description: 'A step of a scale, in words. 量表的一档。' })
export class FormStepType {
  @Field(() => ID, { description: 'Its id in the scale.' }) id!: string;
  @Field(() => String, { description: 'Its words.' }) name!: string;
  @Field(() => Boolean, { description: 'Whether it judges; who has not noticed chooses a step that does not.' })
  counts!: boolean;
}

@ObjectType('FormItem', { simpleResolvers: true, description: 'A question of a form. 评价项。' })
export class FormItemType {
  @Field(() => ID, { description: 'Its id in the form.' }) id!: string;
  @Field(() => String, { description: 'What is asked.' }) name!: string;
  @Field(() => ID, { nullable: true, description: 'Its node of the tree.' }) dimension!: string | null;
  @Field(() => [FormStepType], { description: 'Steps, best first; empty when answered in words.' })
  steps!: FormStepType[];
  @Field(() => Int, { nullable: true, description: 'Least length of an answer in words.' }) minLength!: number | null;
  @Field(() => Int, { nullable: true, description: 'Greatest length of an answer in words.' }) maxLength!:
    number | null;
  @Field(() => Boolean, { description: 'Whether it is asked once for each course taught.' }) perSubject!: boolean;
}

@ObjectType('FormComment', { simpleResolvers: true, description: 'The comment of a form. 评语。' })
export class FormCommentType {
  @Field(() => String, { description: 'What it is called.' }) label!: string;
  @Field(() => Int, { description: 'Least length.' }) min!: number;
  @Field(() => Int, { description: 'Greatest length.' }) max!: number;
  @Field(() => Tone, { description: 'How it should sound.' }) tone!: Tone;
  @Field(() => String, { description: 'The same as advice to whoever writes. 写法提示。' }) advice!: string;
}

@ObjectType('EvaluationForm', { simpleResolvers: true, description: 'A form of evaluation. 评价表。' })
export class EvaluationFormType {
  @Field(() => ID, { description: 'Its id in the scheme.' }) id!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => Rater, { description: 'Who fills it in.' }) rater!: Rater;
  @Field(() => Phase, { description: 'During the term or at its end.' }) phase!: Phase;
  @Field(() => [FormItemType], { description: 'Its questions.' }) items!: FormItemType[];
  @Field(() => FormCommentType, { nullable: true, description: 'Its comment, if it has one.' })
  comment!: FormCommentType | null;
}

@ObjectType('Scheme', { simpleResolvers: true, description: 'The scheme that binds a class today. 评价方案。' })
export class SchemeType {
  @Field(() => ID, { description: 'The id of its version, which records keep.' }) id!: string;
  @Field(() => String, { description: 'Its title.' }) title!: string;
  @Field(() => Int, { description: 'The number of its version.' }) versionNumber!: number;
  @Field(() => [String], { description: 'The documents behind it. 依据的文件。' }) cites!: string[];
  @Field(() => [SchemeDimensionType], { description: 'Every node of the tree, depth first.' })
  dimensions!: SchemeDimensionType[];
}

@ObjectType('SchemePreset', { simpleResolvers: true, description: 'A scheme that ships with the system. 预置方案。' })
export class SchemePresetType {
  @Field(() => ID, { description: 'Its code.' }) code!: string;
  @Field(() => String, { description: 'Its title.' }) title!: string;
  @Field(() => [Stage], { description: 'Stages it is meant for.' }) stages!: Stage[];
  @Field(() => [String], { description: 'The documents behind it. 依据的文件。' }) cites!: string[];
  @Field(() => LegalDateScalar, { description: 'The earliest day on which it can be taken up.' })
  effectiveFrom!: string;
  @Field(() => LegalDateScalar, { nullable: true, description: 'The last day of its validity.' }) expires!:
    string | null;
}

@ObjectType('SchemeVersion', { simpleResolvers: true, description: 'A version of a scheme in a school. 方案版本。' })
export class SchemeVersionType {
  @Field(() => ID, { description: 'The id of the version.' }) id!: string;
  @Field(() => String, { description: 'Its title.' }) title!: string;
  @Field(() => Int, { description: 'Its number.' }) number!: number;
  @Field(() => String, { description: 'Its state in Chinese.' }) stateName!: string;
  @Field(() => LegalDateScalar, { description: 'From when it is in force.' }) effectiveFrom!: string;
}

@InputType({ description: 'A preset to be taken up by a school. 启用预置方案。' })
export class AdoptPresetInput {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => String, { description: 'The code of the preset.' }) preset!: string;
  @Field(() => LegalDateScalar, { description: 'From when it is in force.' }) effectiveFrom!: string;
  @Field(() => String, { description: 'The client’s own key of this request.' }) clientMutationId!: string;
}
