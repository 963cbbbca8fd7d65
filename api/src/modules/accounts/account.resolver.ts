import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { change } from '../../kernel/unit-of-work.js';
import { findSessions, findSignIns } from './account.queries.js';
import { ChangePasswordInput, DeviceType, MeType, SignedInType, SignInInput, SignInType } from './account.types.js';
import { changePassword, prepareNewPassword } from './actions/change-password.js';
import { endSession } from './actions/end-session.js';
import { openSession, proveIdentity } from './actions/sign-in.js';
import { presentDevices, presentMe, presentSignIns } from './me.js';
import { resolveActor } from './resolve-actor.js';

/** What a session just opened answers. */
export const presentSession = async (after: Context, session: { token: string; expiresAt: string }) => ({
  ...session,
  me: await presentMe({ ...after, actor: await resolveActor(after, session.token) }),
});

@Resolver()
export class AccountResolver {
  @Query(() => MeType, { nullable: true, description: 'Who is signed in; null when nobody is. 我。' })
  me(@Ctx() ctx: Context): Promise<MeType | null> {
    return presentMe(ctx);
  }

  @Query(() => [DeviceType], { description: 'The devices on which the viewer is signed in. 登录的设备。' })
  async myDevices(@Ctx() ctx: Context): Promise<DeviceType[]> {
    return presentDevices(ctx, await findSessions(ctx, signedIn(ctx)));
  }

  @Query(() => [SignInType], {
    description: 'The last thirty sign-ins of the viewer, failed tries included. 登录记录。',
  })
  async mySignIns(@Ctx() ctx: Context): Promise<SignInType[]> {
    return presentSignIns(await findSignIns(ctx, signedIn(ctx)));
  }

  @Mutation(() => SignedInType, { description: 'Opens a session. 登录。' })
  async signIn(@Ctx() ctx: Context, @Arg('input', () => SignInInput) input: SignInInput) {
    const identityId = await proveIdentity(ctx, input.account, input.password);
    return change(ctx, (unit) => openSession(unit, identityId), presentSession);
  }

  @Mutation(() => Boolean, { description: 'Ends the session that asks. 退出登录。' })
  signOut(@Ctx() ctx: Context): Promise<boolean> {
    return change(
      ctx,
      (unit) => endSession(unit, null),
      async (_, done) => done,
    );
  }

  @Mutation(() => Boolean, { description: 'Signs another device of the viewer out, at once. 退出设备。' })
  endSession(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<boolean> {
    return change(
      ctx,
      (unit) => endSession(unit, id),
      async (_, done) => done,
    );
  }

  @Mutation(() => Boolean, { description: 'Replaces the password; other devices are signed out. 修改密码。' })
  async changePassword(
    @Ctx() ctx: Context,
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
  ): Promise<boolean> {
    const secretHash = await prepareNewPassword(ctx, input);
    return change(
      ctx,
      (unit) => changePassword(unit, secretHash),
      async (_, done) => done,
    );
  }
}
