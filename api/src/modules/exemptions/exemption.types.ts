import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, LegalDateScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';
import { ExemptGround, ExemptKind } from './exemption.rules.js';

registerEnumType(ExemptKind, {
  name: 'ExemptKind',
  description: 'Of what kind an item is from which a pupil may be exempt. 免评的项目类别。',
});

registerEnumType(ExemptGround, {
  name: 'ExemptGround',
  description: 'On what ground a pupil is exempt. 免评的原因。',
});

@ObjectType('ExemptGroundOption', {
  simpleResolvers: true,
  description: 'A ground with its Chinese words, to choose from. 可选的原因。',
})
export class ExemptGroundOptionType {
  @Field(() => ExemptGround, { description: 'The ground.' }) ground!: ExemptGround;
  @Field(() => String, { description: 'Its words.' }) name!: string;
}

@ObjectType('ExemptibleItem', {
  simpleResolvers: true,
  description: 'An item of the scheme from which a pupil may be exempt. 可以免评的项目。',
})
export class ExemptibleItemType {
  @Field(() => ExemptKind, { description: 'Of what kind it is.' }) kind!: ExemptKind;
  @Field(() => String, { description: 'What the kind is called.' }) kindName!: string;
  @Field(() => String, { description: 'The id of the item in the scheme.' }) item!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
}

@ObjectType('Exemption', {
  simpleResolvers: true,
  description: 'An item of the scheme that is not asked of a pupil from a day to a day. 免评。',
})
export class ExemptionType {
  @Field(() => ID, { description: 'The id of the exemption.' }) id!: string;
  @Field(() => Int, { description: 'Its version, to be sent with a change.' }) version!: number;
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => String, { description: 'The name of the pupil.' }) studentName!: string;
  @Field(() => ExemptKind, { description: 'Of what kind the item is.' }) kind!: ExemptKind;
  @Field(() => String, { description: 'The id of the item in the scheme.' }) item!: string;
  @Field(() => String, { description: 'Its name.' }) itemName!: string;
  @Field(() => String, { description: 'What the kind is called.' }) kindName!: string;
  @Field(() => ExemptGround, { description: 'On what ground.' }) ground!: ExemptGround;
  @Field(() => String, { description: 'The ground in words, with what was noted.' }) groundWords!: string;
  @Field(() => String, { description: 'The picture of the proof, by a link that holds for ten minutes. 证明。' })
  proofUrl!: string;
  @Field(() => LegalDateScalar, { description: 'The first day.' }) startsOn!: string;
  @Field(() => LegalDateScalar, { description: 'The last day.' }) lastOn!: string;
  @Field(() => Boolean, { description: 'Whether it holds today.' }) isRunning!: boolean;
  @Field(() => String, { description: 'Who granted it.' }) grantedBy!: string;
  @Field(() => InstantScalar, { description: 'When it was granted.' }) grantedAt!: Instant;
}

@ObjectType('ClassExemptions', {
  simpleResolvers: true,
  description: 'The exemptions of a class, for its homeroom teacher and those who keep the rolls. 本班免评。',
})
export class ClassExemptionsType {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => [ExemptionType], { description: 'What holds today or later, by seat.' }) exemptions!: ExemptionType[];
  @Field(() => [ExemptibleItemType], { description: 'The items to choose from, by kind.' })
  items!: ExemptibleItemType[];
  @Field(() => [ExemptGroundOptionType], { description: 'The grounds to choose from.' })
  grounds!: ExemptGroundOptionType[];
  @Field(() => LegalDateScalar, {
    nullable: true,
    description: 'The last day of the running term, up to which an exemption mostly holds; null in the holidays.',
  })
  termEndsOn!: string | null;
}

@InputType({ description: 'Exempting a pupil from one item, with its proof. 登记免评。' })
export class GrantExemptionInput {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => ExemptKind, { description: 'Of what kind the item is.' }) kind!: ExemptKind;
  @Field(() => String, { description: 'The id of the item in the scheme.' }) item!: string;
  @Field(() => ExemptGround, { description: 'On what ground.' }) ground!: ExemptGround;
  @Field(() => String, { nullable: true, description: 'A short note; needed for other grounds.' }) note!: string | null;
  @Field(() => LegalDateScalar, { nullable: true, description: 'The first day; today when absent.' }) startsOn!:
    string | null;
  @Field(() => LegalDateScalar, { description: 'The last day.' }) lastOn!: string;
  @Field(() => String, { description: 'What `POST /uploads/proofs/{studentId}` answered to the picture of the proof.' })
  proof!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'Asking an item of a pupil again from today. 提前结束免评。' })
export class EndExemptionInput {
  @Field(() => ID, { description: 'The exemption.' }) exemptionId!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
