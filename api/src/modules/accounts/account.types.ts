import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
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
  @Field(() => Int, {
    description:
      'How many children of the viewer have come of age and keep their records to themselves. 已成年的孩子。',
  })
  grownChildren!: number;
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

@ObjectType('Device', { simpleResolvers: true, description: 'A device on which the viewer is signed in. 设备。' })
export class DeviceType {
  @Field(() => ID, { description: 'The id of the session.' }) id!: string;
  @Field(() => String, { description: 'A short Chinese name: 安卓 · 微信.' }) name!: string;
  @Field(() => InstantScalar, { description: 'Since when.' }) since!: Instant;
  @Field(() => InstantScalar, { description: 'Until when it holds.' }) expiresAt!: Instant;
  @Field(() => Boolean, { description: 'Whether it is the one that asks.' }) isThis!: boolean;
}

@ObjectType('SignIn', { simpleResolvers: true, description: 'One sign-in or failed try. 登录记录。' })
export class SignInType {
  @Field(() => ID, { description: 'The id of the entry.' }) id!: string;
  @Field(() => InstantScalar, { description: 'When.' }) at!: Instant;
  @Field(() => String, { description: 'On what device.' }) device!: string;
  @Field(() => Boolean, { description: 'False for a wrong password.' }) succeeded!: boolean;
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
