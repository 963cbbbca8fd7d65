import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ErrorCode } from '../../kernel/errors.js';
import { InstantScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';
import { SectionKind } from '../schemes/codes.rules.js';
import { BookletGrowthType, BookletSectionType } from './booklet.types.js';
import { ReportState } from './growth-report.lifecycle.js';
import { Debtor } from './missing.rules.js';
import { FamilyOpeningType } from './openings/opening.types.js';

registerEnumType(ReportState, { name: 'ReportState', description: 'Where a booklet stands. 报告单（册）状态。' });
registerEnumType(Debtor, { name: 'Debtor', description: 'Who owes what is missing. 由谁补。' });

@ObjectType('MissingPart', { simpleResolvers: true, description: 'What is missing and who owes it. 缺什么、由谁补。' })
export class MissingPartType {
  @Field(() => String, { description: 'The id of the section.' }) sectionId!: string;
  @Field(() => SectionKind, { description: 'What the section shows.' }) kind!: SectionKind;
  @Field(() => String, { description: 'The section by name.' }) name!: string;
  @Field(() => String, { description: 'One short line: 还差 2 条记录.' }) what!: string;
  @Field(() => Debtor, { description: 'Who owes it.' }) by!: Debtor;
  @Field(() => String, { description: 'Who, in words.' }) who!: string;
}

@ObjectType('ReportVersion', { simpleResolvers: true, description: 'A published version. 已发布的一版。' })
export class ReportVersionType {
  @Field(() => Int, { description: 'Its number, from 1.' }) number!: number;
  @Field(() => InstantScalar, { description: 'When it was published.' }) publishedAt!: Instant;
  @Field(() => String, { description: 'SHA-256 of the snapshot.' }) hash!: string;
  @Field(() => String, { description: 'The code by which anybody checks a printed page.' }) code!: string;
}

@ObjectType('GrowthReport', {
  simpleResolvers: true,
  description: 'The booklet of a child and term: published, or as it is being collected. 报告单（册）。',
})
export class GrowthReportType {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => String, { description: "The pupil's name." }) studentName!: string;
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => String, { description: 'The term by name.' }) termName!: string;
  @Field(() => String, { description: 'What the scheme calls it.' }) title!: string;
  @Field(() => ReportState, { description: 'Where it stands.' }) state!: ReportState;
  @Field(() => String, { description: 'The Chinese chip of the state.' }) stateName!: string;
  @Field(() => ReportVersionType, {
    nullable: true,
    description: 'The version that is shown, or that counts; null before the first.',
  })
  version!: ReportVersionType | null;
  @Field(() => Boolean, { description: 'Whether a newer version counts than the one that is shown.' })
  isSuperseded!: boolean;
  @Field(() => Boolean, {
    description: 'Whether what is shown is as it stands now (for those who work with the class) and not a version.',
  })
  isLive!: boolean;
  @Field(() => Int, { description: 'Completeness in basis points, rounded down.' }) completeness!: number;
  @Field(() => Boolean, { description: 'Whether it is qualified, by the exact fraction.' }) qualified!: boolean;
  @Field(() => Int, { description: 'Qualified is strictly above this many per cent.' }) qualifiedAbove!: number;
  @Field(() => [BookletSectionType], {
    description: 'The sections; while it is collected a family sees how full they are, without content.',
  })
  sections!: BookletSectionType[];
  @Field(() => [BookletGrowthType], { description: 'Areas against the own last term.' }) growth!: BookletGrowthType[];
  @Field(() => [MissingPartType], { description: 'What is missing; a family sees what it owes itself.' })
  missing!: MissingPartType[];
  @Field(() => Boolean, { description: 'Whether the viewer may check or publish it.' }) viewerCanPublish!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may print it now.' }) viewerCanPrint!: boolean;
}

@ObjectType('ChildReport', {
  simpleResolvers: true,
  description: "A child's booklet in a list of terms. 历学期报告单。",
})
export class ChildReportType {
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => String, { description: 'The term by name.' }) termName!: string;
  @Field(() => ReportState, { description: 'Where it stands.' }) state!: ReportState;
  @Field(() => String, { description: 'The Chinese chip of the state.' }) stateName!: string;
  @Field(() => ReportVersionType, { nullable: true, description: 'The version that counts.' })
  version!: ReportVersionType | null;
  @Field(() => Int, { nullable: true, description: 'Completeness of the version, basis points.' }) completeness!:
    number | null;
}

@ObjectType('ClassReport', {
  simpleResolvers: true,
  description: "A child's booklet in a class list. 班级报告单一行。",
})
export class ClassReportType {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => String, { description: "The pupil's name." }) studentName!: string;
  @Field(() => Int, { nullable: true, description: 'Seat number.' }) seatNumber!: number | null;
  @Field(() => ReportState, { description: 'Where it stands.' }) state!: ReportState;
  @Field(() => String, { description: 'The Chinese chip of the state.' }) stateName!: string;
  @Field(() => ReportVersionType, { nullable: true, description: 'The version that counts.' })
  version!: ReportVersionType | null;
  @Field(() => String, { nullable: true, description: 'Who published it, by name. 发布人。' })
  publishedBy!: string | null;
  @Field(() => Int, { description: 'Completeness now, basis points, rounded down.' }) completeness!: number;
  @Field(() => Boolean, { description: 'Whether it is qualified now.' }) qualified!: boolean;
  @Field(() => Boolean, { description: 'Whether something has changed since the version that counts.' })
  changed!: boolean;
  @Field(() => [MissingPartType], { description: 'What is missing and who owes it.' }) missing!: MissingPartType[];
  @Field(() => FamilyOpeningType, {
    nullable: true,
    description: 'Whether the family opened the version that counts, for who publishes it. 家里有没有打开过。',
  })
  familyOpening!: FamilyOpeningType | null;
}

@InputType({ description: 'Checking or publishing the booklets of a class. 检查或发布报告单。' })
export class ClassReportsInput {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => [ID], { description: 'The children, at most a hundred.' }) studentIds!: string[];
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@ObjectType('RefusedReport', {
  simpleResolvers: true,
  description: 'A booklet that was left as it was. 未处理的一份。',
})
export class RefusedReportType {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => ErrorCode, { description: 'Why, as a code.' }) code!: ErrorCode;
  @Field(() => String, { description: 'Why, in words.' }) message!: string;
}

@ObjectType('ReportBatch', { simpleResolvers: true, description: 'What came of a batch. 批量结果。' })
export class ReportBatchType {
  @Field(() => [ID], { description: 'The children whose booklets were checked or published.' }) done!: string[];
  @Field(() => [RefusedReportType], { description: 'Those that were not, each with its reason.' })
  refused!: RefusedReportType[];
}

@ObjectType('ReportVerification', {
  simpleResolvers: true,
  description: 'What anybody may know who holds a printed page: nothing about whose it is. 真伪查验。',
})
export class ReportVerificationType {
  @Field(() => Boolean, { description: 'Whether a booklet was published under this code.' }) genuine!: boolean;
  @Field(() => ReportVersionType, { nullable: true, description: 'That version; null when it is not genuine.' })
  version!: ReportVersionType | null;
  @Field(() => Boolean, { description: 'Whether a newer version counts by now.' }) superseded!: boolean;
}
