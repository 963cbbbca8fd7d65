import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LegalDateScalar } from '../../kernel/scalars.js';
import { QuotaPeriod, QuotaUnit } from '../schemes/codes.rules.js';

registerEnumType(QuotaPeriod, { name: 'QuotaPeriod', description: 'How often a quota falls due. 每月或每学期。' });

@ObjectType('Burden', {
  simpleResolvers: true,
  description: 'What something costs, estimated from the scheme alone; nobody is watched. 负担估算。',
})
export class BurdenType {
  @Field(() => Int, { description: 'How often one records at least.' }) captures!: number;
  @Field(() => Int, { description: 'Minutes when as much as possible goes into one record, rounded up.' })
  leastMinutes!: number;
  @Field(() => Int, { description: 'Minutes when each is recorded by itself, rounded up.' }) mostMinutes!: number;
}

@ObjectType('BurdenQuota', {
  simpleResolvers: true,
  description: 'A quota, what it costs, and how far it is. 数量要求。',
})
export class BurdenQuotaType {
  @Field(() => ID, { description: 'The id of the quota in the scheme.' }) id!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => QuotaUnit, { description: 'Photos, records, either, or flowers.' }) unit!: QuotaUnit;
  @Field(() => QuotaPeriod, { description: 'Each month or each term.' }) per!: QuotaPeriod;
  @Field(() => Int, { description: 'How many are asked for in a whole month, or in the term.' }) atLeast!: number;
  @Field(() => [Int], { description: 'The grades of which it is asked; empty for all. 年级。' }) grades!: number[];
  @Field(() => String, {
    nullable: true,
    description: 'The clause that demands it; null when no document does: a default of the house. 依据。',
  })
  law!: string | null;
  @Field(() => BurdenType, { description: 'What it costs.' }) burden!: BurdenType;
  @Field(() => Int, { nullable: true, description: 'Of how many it is asked this month; null before it is in force.' })
  asked!: number | null;
  @Field(() => Int, { nullable: true, description: 'How many of them have done it.' }) reached!: number | null;
}

@ObjectType('BurdenGroup', { simpleResolvers: true, description: 'Of whom the same is asked. 对谁的要求。' })
export class BurdenGroupType {
  @Field(() => ID, { description: 'A key within the scheme.' }) id!: string;
  @Field(() => String, { description: 'Who they are, in Chinese.' }) who!: string;
  @Field(() => BurdenType, { description: 'What one of them spends in a whole month, without what is of the term.' })
  monthly!: BurdenType;
  @Field(() => [BurdenQuotaType], { description: 'What is asked.' }) quotas!: BurdenQuotaType[];
}

@ObjectType('BurdenScheme', { simpleResolvers: true, description: 'A scheme with what its quotas cost. 方案的负担。' })
export class BurdenSchemeType {
  @Field(() => ID, { description: 'Its version, or the code of a preset that is not in force.' }) id!: string;
  @Field(() => String, { description: 'Its title.' }) title!: string;
  @Field(() => Boolean, { description: 'Whether it binds classes today. 执行中。' }) isInForce!: boolean;
  @Field(() => LegalDateScalar, { description: 'The earliest day on which it can be taken up.' })
  effectiveFrom!: string;
  @Field(() => [BurdenGroupType], { description: 'By of whom it asks; empty when it asks for nothing.' })
  groups!: BurdenGroupType[];
}

@ObjectType('QuotaBurden', {
  simpleResolvers: true,
  description: 'What the quotas of a school cost and how far they are, and what other schemes would cost. 数量与负担。',
})
export class QuotaBurdenType {
  @Field(() => String, { nullable: true, description: 'The month that is counted, 2026-09; null without a term.' })
  month!: string | null;
  @Field(() => [String], { description: 'The months of this term that have begun, 2026-09 first.' }) months!: string[];
  @Field(() => [BurdenSchemeType], { description: 'Those in force first, then presets that could be.' })
  schemes!: BurdenSchemeType[];
}
