import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LegalDateScalar } from '../../kernel/scalars.js';
import type { LegalDate } from '../../kernel/time.js';
import { QuotaUnit, RecordAbout } from '../schemes/codes.rules.js';

registerEnumType(QuotaUnit, { name: 'QuotaUnit', description: 'What a quota counts. 计数单位。' });

/** What is asked in a month, of whomever. */
@ObjectType('AskedQuota', {
  simpleResolvers: true,
  description: 'What is asked in a month of each of several. 数量要求。',
})
export class AskedQuotaType {
  @Field(() => ID, { description: 'The id of the quota in the scheme.' }) id!: string;
  @Field(() => String, { nullable: true, description: 'Category of the scheme; null for flowers.' }) category!:
    string | null;
  @Field(() => RecordAbout, {
    nullable: true,
    description: 'What a record of it is about: children, or the class as a whole; null for flowers.',
  })
  about!: RecordAbout | null;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => Int, { nullable: true, description: 'Palette slot of its dimension.' }) slot!: number | null;
  @Field(() => QuotaUnit, { description: 'Photos, records, either, or flowers.' }) unit!: QuotaUnit;
  @Field(() => Int, { description: 'How many are asked for in the month.' }) due!: number;
  @Field(() => String, {
    nullable: true,
    description: 'The clause that demands it; null when no document does. 依据。',
  })
  law!: string | null;
  @Field(() => [String], { description: 'What one might record for it; empty where nothing is named. 活动实例。' })
  examples!: string[];
  @Field(() => LegalDateScalar, { description: 'The last day.' }) lastDay!: LegalDate;
  @Field(() => Int, { description: 'Days left, today included; 0 when over.' }) daysLeft!: number;
}

@ObjectType('QuotaProgress', {
  simpleResolvers: true,
  description: 'What is asked in a month and what is done; never how much is missing. 数量要求。',
})
export class QuotaProgressType extends AskedQuotaType {
  @Field(() => Int, { description: 'How many there are.' }) done!: number;
}

@ObjectType('StaffQuota', {
  simpleResolvers: true,
  description: 'What is asked of a teacher in a month, whatever the class, and what is done. 我的数量要求。',
})
export class StaffQuotaType extends QuotaProgressType {
  @Field(() => [ID], { description: 'The classes for which it is asked; captures of all of them count.' })
  classIds!: string[];
  @Field(() => [String], { description: 'Their names, in the same order.' }) classNames!: string[];
}

@ObjectType('StaffQuotas', {
  simpleResolvers: true,
  description: 'The month of a member of staff in a school. 我的这个月。',
})
export class StaffQuotasType {
  @Field(() => [String], { description: 'The months of this term that have begun, 2026-09 first.' }) months!: string[];
  @Field(() => String, { nullable: true, description: 'The month that is shown; null without a term.' }) month!:
    string | null;
  @Field(() => [StaffQuotaType], { description: 'What is asked, each once.' }) quotas!: StaffQuotaType[];
}

@ObjectType('FamilyProgress', {
  simpleResolvers: true,
  description: "What a child's household has done of what a month asks. 一户的进度。",
})
export class FamilyProgressType {
  @Field(() => ID, { description: 'The child.' }) studentId!: string;
  @Field(() => String, { description: 'Name of the child.' }) name!: string;
  @Field(() => String, { description: 'Initials of its pinyin, for search.' }) initials!: string;
  @Field(() => Int, { nullable: true, description: 'Seat number in the class. 座号。' }) seatNumber!: number | null;
  @Field(() => [Int], {
    nullable: 'items',
    description: 'How many there are of each quota, in the order of the quotas; null for what is not asked of it.',
  })
  done!: (number | null)[];
}

@ObjectType('ClassQuotas', {
  simpleResolvers: true,
  description: 'What a month asks of the households of a class, and how far each is. 家里的数量要求。',
})
export class ClassQuotasType {
  @Field(() => [String], { description: 'The months of this term that have begun, 2026-09 first.' }) months!: string[];
  @Field(() => String, { nullable: true, description: 'The month that is shown; null without a term.' }) month!:
    string | null;
  @Field(() => [AskedQuotaType], { description: 'What is asked of each household.' }) quotas!: AskedQuotaType[];
  @Field(() => [FamilyProgressType], { description: 'The households that take part, by seat.' })
  families!: FamilyProgressType[];
}
