import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.js';
import { change } from '../../kernel/unit-of-work.js';
import {
  ChangePasswordInput,
  MeType,
  OpenedAccountType,
  OpenSchoolAdministratorInput,
  OpenStaffAccountsInput,
  SignedInType,
  SignInInput,
} from './account.types.js';
import { changePassword } from './actions/change-password.js';
import { openSchoolAdministrator } from './actions/open-school-administrator.js';
import { openStaffAccounts } from './actions/open-staff-accounts.js';
import { openSession, proveIdentity } from './actions/sign-in.js';
import { signOut } from './actions/sign-out.js';
import { presentMe } from './me.js';
import { resolveActor } from './resolve-actor.js';

@Resolver()
export class AccountResolver {
  @Query(() => MeType, { nullable: true, description: 'Who is signed in; null when nobody is. 我。' })
  me(@Ctx() ctx: Context): Promise<MeType | null> {
    return presentMe(ctx);
  }

  @Mutation(() => SignedInType, { description: 'Opens a session. 登录。' })
  async signIn(@Ctx() ctx: Context, @Arg('input', () => SignInInput) input: SignInInput) {
    const identityId = await proveIdentity(ctx, input.account, input.password);
    return change(
      ctx,
      (unit) => openSession(unit, identityId),
      async (after, session) => ({
        ...session,
        me: await presentMe({ ...after, actor: await resolveActor(after, session.token) }),
      }),
    );
  }

  @Mutation(() => Boolean, { description: 'Ends the session that asks; true when there was one. 退出登录。' })
  signOut(@Ctx() ctx: Context): Promise<boolean> {
    return change(ctx, signOut, async (_, done) => done);
  }

  @Mutation(() => Boolean, { description: 'Replaces the password. 修改密码。' })
  changePassword(
    @Ctx() ctx: Context,
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
  ): Promise<boolean> {
    return change(
      ctx,
      (unit) => changePassword(unit, input),
      async (_, done) => done,
    );
  }

  @Mutation(() => OpenedAccountType, {
    description: "Opens the account of a school's first administrator; for the platform operator. 开通综评管理员。",
  })
  openSchoolAdministrator(
    @Ctx() ctx: Context,
    @Arg('input', () => OpenSchoolAdministratorInput) input: OpenSchoolAdministratorInput,
  ): Promise<OpenedAccountType> {
    return change(
      ctx,
      (unit) => openSchoolAdministrator(unit, input),
      async (_, opened) => opened,
    );
  }

  @Mutation(() => [OpenedAccountType], { description: 'Opens accounts for staff that have none. 开通教师账号。' })
  openStaffAccounts(
    @Ctx() ctx: Context,
    @Arg('input', () => OpenStaffAccountsInput) input: OpenStaffAccountsInput,
  ): Promise<OpenedAccountType[]> {
    return change(
      ctx,
      (unit) => openStaffAccounts(unit, input),
      async (_, opened) => opened,
    );
  }
}
