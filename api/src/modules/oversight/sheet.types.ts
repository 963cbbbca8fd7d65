import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, LegalDateScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';
import { SheetRate } from '../schemes/codes.rules.js';
import { SheetRowSort } from './sheet.orders.js';

registerEnumType(SheetRowSort, {
  name: 'SheetRowSort',
  description: 'How persons behind a figure are put in order: by class and seat, or by name. 排序。',
});
registerEnumType(SheetRate, { name: 'SheetRate', description: "What a school's sheet rates. 考核项目。" });

@ObjectType('SheetBand', { simpleResolvers: true, description: 'A band of a rate with its points. 档次。' })
export class SheetBandType {
  @Field(() => Int, { description: 'From how many per cent, inclusive.' }) fromPercent!: number;
  @Field(() => Int, { description: 'The points it gives.' }) points!: number;
}

@ObjectType('SheetVerdict', { simpleResolvers: true, description: 'A verdict on a total. 评定。' })
export class SheetVerdictType {
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => Int, { description: 'The points at which it begins.' }) points!: number;
  @Field(() => Boolean, { description: 'Whether that many points are enough; else it takes more.' })
  inclusive!: boolean;
}

@ObjectType('SheetClass', {
  simpleResolvers: true,
  description: 'One class in a rate, in the order of the classes. 班级。',
})
export class SheetClassType {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => String, { description: 'Its name in that school year.' }) name!: string;
  @Field(() => Int, { description: 'What counts of it.' }) numerator!: number;
  @Field(() => Int, { description: 'Out of how many.' }) denominator!: number;
}

@ObjectType('SheetRateLine', { simpleResolvers: true, description: 'One rate of a sheet. 考核项目的一行。' })
export class SheetRateLineType {
  @Field(() => SheetRate, { description: 'Which rate.' }) kind!: SheetRate;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => String, { description: 'How it is counted, in words.' }) formula!: string;
  @Field(() => String, { nullable: true, description: 'The clause that demands it; null when none does. 依据。' })
  law!: string | null;
  @Field(() => Int, { description: 'What counts.' }) numerator!: number;
  @Field(() => Int, { description: 'Out of how many; 0 where there is nobody to count.' }) denominator!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Basis points, rounded down, only to be shown; null out of nobody.',
  })
  basisPoints!: number | null;
  @Field(() => Int, { nullable: true, description: 'Points by the exact fraction; null out of nobody.' })
  points!: number | null;
  @Field(() => Int, { nullable: true, description: 'How many more are missing to the next band; null in the highest.' })
  missingToNext!: number | null;
  @Field(() => [SheetClassType], { description: 'The same by class; none for teachers.' }) classes!: SheetClassType[];
}

@ObjectType('SchoolSheet', {
  simpleResolvers: true,
  description: 'By what a school is assessed for a term; frozen after its end. 学校考核表。',
})
export class SchoolSheetType {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => String, { description: 'Its name.' }) schoolName!: string;
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => String, { description: 'The term by name.' }) termName!: string;
  @Field(() => String, { description: 'What the scheme calls the sheet.' }) title!: string;
  @Field(() => String, { description: 'The scheme by which it is judged.' }) schemeTitle!: string;
  @Field(() => LegalDateScalar, { description: 'The last day that counts.' }) countedThrough!: string;
  @Field(() => [SheetRateLineType], { description: 'The rates in the order of the scheme.' })
  rates!: SheetRateLineType[];
  @Field(() => [SheetBandType], { description: 'The bands, highest first.' }) bands!: SheetBandType[];
  @Field(() => [SheetVerdictType], { description: 'The verdicts, highest first.' }) verdicts!: SheetVerdictType[];
  @Field(() => Int, { description: 'The points of all rates together.' }) total!: number;
  @Field(() => String, {
    nullable: true,
    description: 'The verdict; null below all of them, or where a rate is out of nobody.',
  })
  verdict!: string | null;
  @Field(() => Int, { description: 'Pupils that are counted.' }) pupilCount!: number;
  @Field(() => Int, { description: 'Teachers that are counted.' }) teacherCount!: number;
  @Field(() => Int, { description: 'Days that are counted.' }) dayCount!: number;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was frozen; null while it changes.' })
  frozenAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Who froze it.' }) frozenBy!: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of what was frozen. 内容指纹。' }) hash!: string | null;
  @Field(() => Boolean, { description: 'Whether the viewer may freeze it now.' }) viewerCanFreeze!: boolean;
}

@ObjectType('SheetRow', { simpleResolvers: true, description: 'One person behind a figure. 名单的一行。' })
export class SheetRowType {
  @Field(() => ID, { description: 'The pupil, or the person of a teacher.' }) id!: string;
  @Field(() => String, { description: 'The name.' }) name!: string;
  @Field(() => String, { nullable: true, description: "A pupil's class; null for a teacher." }) className!:
    string | null;
  @Field(() => Boolean, { description: 'Whether the person counts.' }) isCounted!: boolean;
  @Field(() => Int, { description: 'How often: once, or on how many days.' }) times!: number;
  @Field(() => [String], { description: 'What is still to be done, in words.' }) missing!: string[];
}

@ObjectType('SheetRowPage', { simpleResolvers: true, description: 'One page of the persons behind a figure. 名单。' })
export class SheetRowPageType {
  @Field(() => [SheetRowType], { description: 'By class and seat, then teachers; never a ranking.' })
  nodes!: SheetRowType[];
  @Field(() => ID, { nullable: true, description: 'Cursor of the next page.' }) nextCursor!: string | null;
  @Field(() => Int, { description: 'How many there are in all.' }) totalCount!: number;
}

@ObjectType('CountyRate', {
  simpleResolvers: true,
  description: 'One rate of a school as the office above sees it. 比率。',
})
export class CountyRateType {
  @Field(() => SheetRate, { description: 'Which rate.' }) kind!: SheetRate;
  @Field(() => Int, { description: 'What counts.' }) numerator!: number;
  @Field(() => Int, { description: 'Out of how many.' }) denominator!: number;
  @Field(() => Int, { nullable: true, description: 'Points; null out of nobody.' }) points!: number | null;
}

@ObjectType('CountySheet', {
  simpleResolvers: true,
  description: 'The frozen sheet of a school as the office above sees it: numbers, no persons. 各校考核表。',
})
export class CountySheetType {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => String, { description: 'Its name.' }) schoolName!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was frozen; null when it is not yet.' })
  frozenAt!: Instant | null;
  @Field(() => [CountyRateType], { description: 'The rates; none before it is frozen.' }) rates!: CountyRateType[];
  @Field(() => Int, { nullable: true, description: 'The total; null before it is frozen.' }) total!: number | null;
  @Field(() => String, { nullable: true, description: 'The verdict.' }) verdict!: string | null;
}

@ObjectType('CountySheetPage', {
  simpleResolvers: true,
  description: 'One page of the schools under a unit with their sheets. 各校考核表的一页。',
})
export class CountySheetPageType {
  @Field(() => [CountySheetType], { description: 'By the code of the school; never a ranking.' })
  nodes!: CountySheetType[];
  @Field(() => ID, { nullable: true, description: 'Cursor of the next page.' }) nextCursor!: string | null;
  @Field(() => Int, { description: 'How many schools match in all.' }) totalCount!: number;
}

@ObjectType('CountyTerm', {
  simpleResolvers: true,
  description: 'A term that has begun in schools under a unit. 各校的学期。',
})
export class CountyTermType {
  @Field(() => Int, { description: 'First calendar year of the school year.' }) schoolYear!: number;
  @Field(() => Int, { description: '1 autumn, 2 spring.' }) semester!: number;
  @Field(() => String, { description: 'Its Chinese name.' }) name!: string;
  @Field(() => Int, { description: 'How many schools there are in all.' }) schoolCount!: number;
  @Field(() => Int, { description: 'How many of them have frozen its sheet.' }) frozenCount!: number;
  @Field(() => Int, { description: 'How many of them have a receipt of its booklets.' }) receiptCount!: number;
}

@InputType({ description: 'Freezing the sheet of a term. 锁定考核表。' })
export class FreezeSheetInput {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
