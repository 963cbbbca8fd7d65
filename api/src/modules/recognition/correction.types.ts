import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';
import { OfferedFlowerType } from './flower.types.js';

@ObjectType('RecognitionCorrection', {
  simpleResolvers: true,
  description: 'A change after the fact, for staff and family to see. 更正：谁、何时、改了什么。',
})
export class RecognitionCorrectionType {
  @Field(() => String, { description: 'Who corrected it.' }) who!: string;
  @Field(() => InstantScalar, { description: 'When.' }) at!: Instant;
  @Field(() => String, { description: 'What it was for.' }) from!: string;
  @Field(() => String, { nullable: true, description: 'What it is for since; null when it was taken back.' }) to!:
    string | null;
  @Field(() => String, { description: 'Why.' }) because!: string;
}

@ObjectType('RecognitionToCorrect', {
  simpleResolvers: true,
  description: 'A flower or note that the viewer may correct. 待更正的花或课堂表现。',
})
export class RecognitionToCorrectType {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => Int, { description: 'The version that is seen.' }) version!: number;
  @Field(() => String, { description: 'What it is for now, by name.' }) name!: string;
  @Field(() => [OfferedFlowerType], { description: 'What it may be for instead.' }) choices!: OfferedFlowerType[];
}

@InputType({ description: 'Correcting a flower or a conduct note with a reason. 更正。' })
export class CorrectRecognitionInput {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => String, { nullable: true, description: 'What it is for instead; null takes it back.' }) to!:
    string | null;
  @Field(() => String, { description: 'Why, in at most two hundred characters.' }) because!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
