import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.js';
import { invalidInput } from '../../kernel/errors.js';
import { change } from '../../kernel/unit-of-work.js';
import { presentSession } from './account.resolver.js';
import { SignedInType } from './account.types.js';
import {
  InvitationSlipType,
  IssueInvitationsInput,
  OpenedAccountType,
  OpenCountyOfficerInput,
  OpenSchoolAdministratorInput,
  OpenStaffAccountsInput,
  RedeemInvitationInput,
} from './invitation.types.js';
import { issueInvitations } from './actions/issue-invitations.js';
import { openCountyOfficer } from './actions/open-county-officer.js';
import { openSchoolAdministrator } from './actions/open-school-administrator.js';
import { openStaffAccounts, prepareStaffAccounts, preparePassword } from './actions/open-staff-accounts.js';
import { plainAccount, redeemInvitation, type NewAccount } from './actions/redeem-invitation.js';
import { openSession } from './actions/sign-in.js';
import { withCodeLimits } from './code-limits.js';
import { hashNewPassword } from './password.js';

/** Whoever is signed in binds the code to their own identity; anybody else says how they want to sign in. */
async function accountWanted(ctx: Context, input: RedeemInvitationInput): Promise<NewAccount | null> {
  if (ctx.actor.identityId) return null;
  if (!input.account || !input.password) throw invalidInput('account', '请填写以后登录用的账号和密码。');
  const account = plainAccount(input.account);
  return { account, secretHash: await hashNewPassword(ctx, account, input.password) };
}

@Resolver()
export class InvitationResolver {
  @Mutation(() => OpenedAccountType, {
    description: "Opens the account of a school's first administrator; for the platform operator. 开通综评管理员。",
  })
  async openSchoolAdministrator(
    @Ctx() ctx: Context,
    @Arg('input', () => OpenSchoolAdministratorInput) input: OpenSchoolAdministratorInput,
  ): Promise<OpenedAccountType> {
    const prepared = await preparePassword(ctx);
    return change(
      ctx,
      (unit) => openSchoolAdministrator(unit, input, prepared),
      async (_, opened) => opened,
    );
  }

  @Mutation(() => OpenedAccountType, {
    description: "Opens the account of a bureau's officer; for the platform operator. 开通县区综评专员。",
  })
  async openCountyOfficer(
    @Ctx() ctx: Context,
    @Arg('input', () => OpenCountyOfficerInput) input: OpenCountyOfficerInput,
  ): Promise<OpenedAccountType> {
    const prepared = await preparePassword(ctx);
    return change(
      ctx,
      (unit) => openCountyOfficer(unit, input, prepared),
      async (_, opened) => opened,
    );
  }

  @Mutation(() => [OpenedAccountType], { description: 'Opens accounts for staff that have none. 开通教师账号。' })
  async openStaffAccounts(
    @Ctx() ctx: Context,
    @Arg('input', () => OpenStaffAccountsInput) input: OpenStaffAccountsInput,
  ): Promise<OpenedAccountType[]> {
    const prepared = await prepareStaffAccounts(ctx, input);
    return change(
      ctx,
      (unit) => openStaffAccounts(unit, input, prepared),
      async (_, opened) => opened,
    );
  }

  @Mutation(() => [InvitationSlipType], {
    description:
      'Makes new codes for everybody of a class who has no account; older codes no longer hold. 打印邀请码。',
  })
  issueInvitations(
    @Ctx() ctx: Context,
    @Arg('input', () => IssueInvitationsInput) input: IssueInvitationsInput,
  ): Promise<InvitationSlipType[]> {
    return change(
      ctx,
      (unit) => issueInvitations(unit, input),
      async (_, slips) => slips,
    );
  }

  @Mutation(() => SignedInType, {
    description: 'Binds a printed code: to the viewer, or to a new account. 使用邀请码。',
  })
  async redeemInvitation(@Ctx() ctx: Context, @Arg('input', () => RedeemInvitationInput) input: RedeemInvitationInput) {
    const account = await accountWanted(ctx, input);
    const bind = () =>
      change(
        ctx,
        async (unit) => openSession(unit, (await redeemInvitation(unit, { code: input.code, account })).identityId),
        presentSession,
      );
    return withCodeLimits(ctx, bind);
  }
}
