import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InvitationAudience } from '../../accounts/index.js';

@ObjectType('PrintedSlips', {
  simpleResolvers: true,
  description: 'Slips with codes or first passwords as PDF, told this once. 纸条打印件。',
})
export class PrintedSlipsType {
  @Field(() => String, { description: 'A name for the file; no secret is in it.' }) fileName!: string;
  @Field(() => String, { description: 'The PDF, in base64.' }) content!: string;
  @Field(() => Int, { description: 'How many slips there are in it. 张数。' }) slips!: number;
}

@InputType({ description: 'Printing invitation slips of a class. 打印邀请码纸条。' })
export class PrintInvitationsInput {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => InvitationAudience, { description: 'Guardians or pupils.' }) audience!: InvitationAudience;
  @Field(() => [ID], {
    nullable: true,
    description: 'Only at the homes of these pupils; of the whole class when absent.',
  })
  studentIds?: string[] | null;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
