import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LegalDateScalar } from '../../kernel/scalars.js';
import { QuotaUnit } from '../schemes/codes.rules.js';

registerEnumType(QuotaUnit, { name: 'QuotaUnit', description: 'What a quota counts. 计数单位。' });

@ObjectType('QuotaProgress', {
  simpleResolvers: true,
  description: 'What is asked in a month and what is done; never how much is missing. 数量要求。',
})
export class QuotaProgressType {
  @Field(() => ID, { description: 'The id of the quota in the scheme.' }) id!: string;
  @Field(() => String, { nullable: true, description: 'Category of the scheme; null for flowers.' }) category!:
    string | null;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => Int, { nullable: true, description: 'Palette slot of its dimension.' }) slot!: number | null;
  @Field(() => QuotaUnit, { description: 'Photos, records, either, or flowers.' }) unit!: QuotaUnit;
  @Field(() => Int, { description: 'How many are asked for in the month.' }) due!: number;
  @Field(() => Int, { description: 'How many there are.' }) done!: number;
  @Field(() => String, {
    nullable: true,
    description: 'The clause that demands it; null when no document does. 依据。',
  })
  law!: string | null;
  @Field(() => LegalDateScalar, { description: 'The last day.' }) lastDay!: string;
  @Field(() => Int, { description: 'Days left, today included; 0 when over.' }) daysLeft!: number;
}
