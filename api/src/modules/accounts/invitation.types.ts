import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';
import { InvitationAudience } from './actions/issue-invitations.js';
import { RenewalReason } from './invitation.lifecycle.js';

registerEnumType(RenewalReason, {
  name: 'RenewalReason',
  description: 'Why somebody who has an account is given a code anew. 重新邀请的原因。',
});

registerEnumType(InvitationAudience, {
  name: 'InvitationAudience',
  description: 'For whom codes are printed. 邀请对象。',
});

@ObjectType('OpenedAccount', {
  simpleResolvers: true,
  description: 'An account just opened for a member of staff. 新账号。',
})
export class OpenedAccountType {
  @Field(() => String, { description: '工号。' }) staffNumber!: string;
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => String, { description: 'The account name: 工号@学校代码.' }) account!: string;
  @Field(() => String, { description: 'First password; shown this once, to be replaced at the first sign-in.' })
  initialPassword!: string;
}

@ObjectType('InvitationSlip', {
  simpleResolvers: true,
  description: 'A slip with a code, to be handed over on paper. 邀请码纸条。',
})
export class InvitationSlipType {
  @Field(() => String, { description: 'For whom it is.' }) personName!: string;
  @Field(() => String, { description: 'The child or children.' }) studentName!: string;
  @Field(() => String, { nullable: true, description: 'How they are related; null for the pupil.' }) kinship!:
    string | null;
  @Field(() => String, { description: 'The code, shown this once: two groups of five.' }) code!: string;
  @Field(() => InstantScalar, { description: 'Until when it holds.' }) expiresAt!: Instant;
}

@InputType({ description: 'Opening accounts for staff. 开通教师账号。' })
export class OpenStaffAccountsInput {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => [String], {
    nullable: true,
    description: 'Only these staff numbers; everybody without an account when absent.',
  })
  staffNumbers!: string[] | null;
}

@InputType({ description: 'The first administrator of a school. 学校综评管理员。' })
export class OpenSchoolAdministratorInput {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => String, { description: '工号, as in the staff sheet.' }) staffNumber!: string;
  @Field(() => String, { description: 'Name, as in the staff sheet.' }) name!: string;
}

@InputType({ description: "A bureau's officer. 县区综评专员。" })
export class OpenCountyOfficerInput {
  @Field(() => ID, { description: 'The bureau: a county, or a city.' }) unitId!: string;
  @Field(() => String, { description: '工号.' }) staffNumber!: string;
  @Field(() => String, { description: 'Name.' }) name!: string;
}

@InputType({ description: 'Making codes for a class. 打印邀请码。' })
export class IssueInvitationsInput {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => InvitationAudience, { description: 'Guardians or pupils.' }) audience!: InvitationAudience;
}

@InputType({ description: 'Using a printed code. 使用邀请码。' })
export class RedeemInvitationInput {
  @Field(() => String, { description: 'The code as typed; case, spaces and hyphens do not matter.' }) code!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Without a session: the account name wanted, a phone or a word.',
  })
  account!: string | null;
  @Field(() => String, { nullable: true, description: 'Without a session: the password wanted.' }) password!:
    string | null;
}
