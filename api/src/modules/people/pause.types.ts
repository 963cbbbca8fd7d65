import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, LegalDateScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';
import { PauseReason } from './pause.rules.js';

registerEnumType(PauseReason, {
  name: 'PauseReason',
  description: 'Why a household takes no part for a while. 暂不参加的原因。',
});

@ObjectType('PauseReasonOption', {
  simpleResolvers: true,
  description: 'A reason with its Chinese words, to choose from. 可选的原因。',
})
export class PauseReasonOptionType {
  @Field(() => PauseReason, { description: 'The reason.' }) reason!: PauseReason;
  @Field(() => String, { description: 'Its words.' }) name!: string;
}

@ObjectType('HouseholdPause', {
  simpleResolvers: true,
  description: 'A household that takes no part from a day to a day. 暂不参加的家庭。',
})
export class HouseholdPauseType {
  @Field(() => ID, { description: 'The id of the mark.' }) id!: string;
  @Field(() => Int, { description: 'Its version, to be sent with a change.' }) version!: number;
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => String, { description: 'The name of the pupil.' }) studentName!: string;
  @Field(() => PauseReason, { description: 'Why.' }) reason!: PauseReason;
  @Field(() => String, { description: 'The reason in words, with what was noted.' }) reasonWords!: string;
  @Field(() => LegalDateScalar, { description: 'The first day.' }) startsOn!: string;
  @Field(() => LegalDateScalar, { description: 'The last day.' }) lastOn!: string;
  @Field(() => Boolean, { description: 'Whether it holds today.' }) isRunning!: boolean;
  @Field(() => String, { description: 'Who marked it.' }) markedBy!: string;
  @Field(() => InstantScalar, { description: 'When it was marked.' }) markedAt!: Instant;
}

@ObjectType('ClassHouseholds', {
  simpleResolvers: true,
  description: 'The households of a class that take no part, for those who work with it. 本班暂不参加的家庭。',
})
export class ClassHouseholdsType {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => [HouseholdPauseType], { description: 'What holds today or later, by seat.' })
  pauses!: HouseholdPauseType[];
  @Field(() => [PauseReasonOptionType], { description: 'The reasons to choose from.' })
  reasons!: PauseReasonOptionType[];
  @Field(() => Boolean, { description: 'Whether the viewer may mark and end.' }) viewerCanMark!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may enter in the place of these households. 代录。' })
  viewerCanEnter!: boolean;
}

@InputType({ description: 'Marking a household that cannot take part. 登记暂不参加。' })
export class PauseHouseholdInput {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => PauseReason, { description: 'Why.' }) reason!: PauseReason;
  @Field(() => String, { nullable: true, description: 'A short note; needed for other reasons.' }) note!: string | null;
  @Field(() => LegalDateScalar, { nullable: true, description: 'The first day; today when absent.' }) startsOn!:
    string | null;
  @Field(() => LegalDateScalar, { description: 'The last day.' }) lastOn!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'A household takes part again from today. 恢复参加。' })
export class ResumeHouseholdInput {
  @Field(() => ID, { description: 'The mark.' }) pauseId!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
