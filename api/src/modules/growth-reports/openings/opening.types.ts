import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '../../../kernel/scalars.js';
import type { Instant } from '../../../kernel/time.js';
import { OpenedAs, OpenedBy } from './opening.rules.js';

registerEnumType(OpenedBy, { name: 'OpenedBy', description: 'As what somebody opened a booklet. 以什么身份打开。' });
registerEnumType(OpenedAs, { name: 'OpenedAs', description: 'How a booklet was opened. 怎样打开。' });

@ObjectType('BookletOpening', {
  simpleResolvers: true,
  description: 'That somebody opened a version of a booklet. 打开报告单（册）的一条记录。',
})
export class BookletOpeningType {
  @Field(() => ID, { description: 'The id of the entry.' }) id!: string;
  @Field(() => Int, { description: 'The version that was opened.' }) number!: number;
  @Field(() => String, { description: 'Who, by name.' }) who!: string;
  @Field(() => OpenedBy, { description: 'As what.' }) quality!: OpenedBy;
  @Field(() => String, { description: 'As what, in words.' }) qualityName!: string;
  @Field(() => OpenedAs, { description: 'Page by page, or as PDF.' }) way!: OpenedAs;
  @Field(() => String, { description: 'How, in words.' }) wayName!: string;
  @Field(() => InstantScalar, { description: 'When first.' }) firstAt!: Instant;
  @Field(() => InstantScalar, { description: 'When last.' }) lastAt!: Instant;
  @Field(() => Int, { description: 'On how many days.' }) days!: number;
}

@ObjectType('FamilyOpening', {
  simpleResolvers: true,
  description: 'Whether a family has opened the version that counts. 家里有没有打开过。',
})
export class FamilyOpeningType {
  @Field(() => InstantScalar, { nullable: true, description: 'When a guardian opened it first; null when none has.' })
  guardianAt!: Instant | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When the child opened it first; null when it has not.' })
  pupilAt!: Instant | null;
}

@InputType({ description: 'Says that a version was opened. 记下打开了报告单（册）。' })
export class OpenBookletInput {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => Int, { description: 'The version that was shown.' }) number!: number;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
