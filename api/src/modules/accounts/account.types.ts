import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';
import { RoleKind } from '../people/index.js';

@ObjectType('Role', { simpleResolvers: true, description: 'An office or duty that the viewer holds today. 岗位。' })
export class RoleType {
  @Field(() => ID, { description: 'The id of the appointment.' }) id!: string;
  @Field(() => RoleKind, { description: 'Which office.' }) kind!: RoleKind;
  @Field(() => String, { description: 'Its Chinese title.' }) title!: string;
  @Field(() => ID, { description: 'The unit in which it is held.' }) unitId!: string;
  @Field(() => String, { description: 'The name of the unit.' }) unitName!: string;
  @Field(() => ID, { nullable: true, description: 'For a homeroom teacher: the class.' }) classId!: string | null;
  @Field(() => String, { nullable: true, description: 'The name of the class this school year.' }) className!:
    string | null;
}

@ObjectType('Me', { simpleResolvers: true, description: 'Who is signed in. 我。' })
export class MeType {
  @Field(() => ID, { description: 'The identity.' }) identityId!: string;
  @Field(() => String, { description: 'Name.' }) displayName!: string;
  @Field(() => String, { description: 'The account name.' }) account!: string;
  @Field(() => Boolean, { description: 'True while the first password must be replaced before anything else.' })
  mustChangePassword!: boolean;
  @Field(() => [RoleType], { description: 'Offices and duties held today.' }) roles!: RoleType[];
}

@ObjectType('SignedIn', { simpleResolvers: true, description: 'A session just opened. 已登录。' })
export class SignedInType {
  @Field(() => String, {
    description: 'The secret of this device; sent as `Authorization: Bearer`. Answered this once.',
  })
  token!: string;
  @Field(() => InstantScalar, { description: 'Until when it holds.' }) expiresAt!: Instant;
  @Field(() => MeType, { description: 'Who is signed in.' }) me!: MeType;
}

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

@InputType({ description: 'Signing in with an account name and password. 登录。' })
export class SignInInput {
  @Field(() => String, { description: 'Phone, or 工号@学校代码.' }) account!: string;
  @Field(() => String, { description: 'Password.' }) password!: string;
}

@InputType({ description: 'Replacing a password. 修改密码。' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password so far.' }) oldPassword!: string;
  @Field(() => String, { description: 'The new one: at least eight characters, not only digits.' })
  newPassword!: string;
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
