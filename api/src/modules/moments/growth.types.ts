import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LegalDateScalar } from '../../kernel/scalars.js';
import type { LegalDate } from '../../kernel/time.js';

@ObjectType('GrowthDimension', {
  simpleResolvers: true,
  description: 'The records of a dimension in a term, beside those of the own last term. 一个方面的成长。',
})
export class GrowthDimensionType {
  @Field(() => ID, { description: 'The dimension.' }) id!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => Int, { nullable: true, description: 'Its palette slot.' }) slot!: number | null;
  @Field(() => Int, { description: 'Records in the chosen term.' }) records!: number;
  @Field(() => Int, { nullable: true, description: 'Records in the own last term; null when it had none at all.' })
  before!: number | null;
}

@ObjectType('GrowthTerm', { simpleResolvers: true, description: 'The records of one term. 一个学期的记录。' })
export class GrowthTermType {
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => String, { description: 'As the class of today lived it: 三年级上.' }) name!: string;
  @Field(() => Int, { description: 'All records of the term.' }) records!: number;
  @Field(() => [Int], { description: 'By dimension, in the order of `dimensions`.' }) byDimension!: number[];
}

@ObjectType('GrowthDay', { simpleResolvers: true, description: 'The records of one day. 一天的记录。' })
export class GrowthDayType {
  @Field(() => LegalDateScalar, { description: 'The day of what happened.' }) day!: LegalDate;
  @Field(() => Int, { description: 'Records of it.' }) records!: number;
}

@ObjectType('Growth', {
  simpleResolvers: true,
  description: 'A child beside itself: what was recorded, by dimension, term and day. 成长。',
})
export class GrowthType {
  @Field(() => ID, { description: 'The chosen term.' }) termId!: string;
  @Field(() => String, { description: 'As the class of today lives it: 三年级上.' }) termName!: string;
  @Field(() => LegalDateScalar, { description: 'First day of the term.' }) startsOn!: LegalDate;
  @Field(() => LegalDateScalar, { description: 'Last day of the term.' }) endsOn!: LegalDate;
  @Field(() => [GrowthDimensionType], { description: 'The dimensions of the scheme in force, then older ones.' })
  dimensions!: GrowthDimensionType[];
  @Field(() => [GrowthTermType], { description: 'The terms from the first with a record, oldest first.' })
  terms!: GrowthTermType[];
  @Field(() => [GrowthDayType], { description: 'The days of the chosen term that have records.' })
  days!: GrowthDayType[];
}
