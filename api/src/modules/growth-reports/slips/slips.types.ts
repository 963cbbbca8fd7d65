import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InvitationAudience, RenewalReason } from '../../accounts/index.js';

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

@InputType({ description: 'A code for somebody who has an account and cannot sign in. 重新邀请。' })
export class RenewAccountInput {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => ID, { description: 'The person: a guardian or a pupil of the class.' }) personId!: string;
  @Field(() => RenewalReason, { description: 'Why.' }) reason!: RenewalReason;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'Opening accounts of staff and printing their first passwords. 打印教职工账号纸条。' })
export class PrintStaffAccountsInput {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => [String], { nullable: true, description: 'Only these staff numbers; all without one when absent.' })
  staffNumbers?: string[] | null;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@ObjectType('ResetPassword', {
  simpleResolvers: true,
  description: 'A first password given anew, told this once, with its slip. 重置后的初始密码。',
})
export class ResetPasswordType {
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => String, { description: 'The account name.' }) account!: string;
  @Field(() => String, { description: 'First password, to be replaced at the next sign-in.' })
  initialPassword!: string;
  @Field(() => PrintedSlipsType, { description: 'The same as a slip.' }) slip!: PrintedSlipsType;
}
