import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../../kernel/context.js';
import { clientKey } from '../../../kernel/idempotency.js';
import { change } from '../../../kernel/unit-of-work.js';
import {
  issueOnPaper,
  openOnPaper,
  prepareOnPaper,
  prepareReset,
  renewAccount,
  resetStaffPassword,
  ResetStaffPasswordInput,
} from '../../accounts/index.js';
import { drawInvitations, drawRenewal } from './invitation-slips.js';
import { drawAccounts, presentReset } from './password-slips.js';
import {
  PrintedSlipsType,
  PrintInvitationsInput,
  PrintStaffAccountsInput,
  RenewAccountInput,
  ResetPasswordType,
} from './slips.types.js';

@Resolver()
export class SlipsResolver {
  @Mutation(() => PrintedSlipsType, {
    description:
      'New codes for those of a class without an account, as slips to be cut out; older codes no longer hold. 打印邀请码纸条。',
  })
  printInvitations(
    @Ctx() ctx: Context,
    @Arg('input', () => PrintInvitationsInput) input: PrintInvitationsInput,
  ): Promise<PrintedSlipsType> {
    const key = clientKey(signedIn(ctx), 'printInvitations', input);
    return change(
      ctx,
      (unit) => issueOnPaper(unit, input, key),
      (after, issued) => drawInvitations(after, issued, key),
      key,
    );
  }

  @Mutation(() => PrintedSlipsType, {
    description: 'A code by which somebody who has an account gets in anew, as a slip to be cut out. 重新邀请。',
  })
  renewAccount(
    @Ctx() ctx: Context,
    @Arg('input', () => RenewAccountInput) input: RenewAccountInput,
  ): Promise<PrintedSlipsType> {
    const key = clientKey(signedIn(ctx), 'renewAccount', input);
    return change(
      ctx,
      (unit) => renewAccount(unit, input, key),
      (after, issued) => drawRenewal(after, issued, key),
      key,
    );
  }

  @Mutation(() => PrintedSlipsType, {
    description: 'Opens accounts for staff that have none; their first passwords as slips. 开通教职工账号并打印。',
  })
  async printStaffAccounts(
    @Ctx() ctx: Context,
    @Arg('input', () => PrintStaffAccountsInput) input: PrintStaffAccountsInput,
  ): Promise<PrintedSlipsType> {
    const key = clientKey(signedIn(ctx), 'printStaffAccounts', input);
    const prepared = await prepareOnPaper(ctx, input, key);
    return change(
      ctx,
      (unit) => openOnPaper(unit, input, prepared),
      (after, opened) => drawAccounts(after, opened, key),
      key,
    );
  }

  @Mutation(() => ResetPasswordType, {
    description: 'Gives a member of staff a first password anew; their devices are signed out. 重置密码。',
  })
  async resetStaffPassword(
    @Ctx() ctx: Context,
    @Arg('input', () => ResetStaffPasswordInput) input: ResetStaffPasswordInput,
  ): Promise<ResetPasswordType> {
    const key = clientKey(signedIn(ctx), 'resetStaffPassword', input);
    const secretHash = await prepareReset(ctx, input, key);
    return change(
      ctx,
      (unit) => resetStaffPassword(unit, input, secretHash),
      (after, reset) => presentReset(after, reset, key),
      key,
    );
  }
}
