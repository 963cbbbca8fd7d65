import type { Context } from '../../../kernel/context.js';
import { ruleBroken } from '../../../kernel/errors.js';
import type { ClientKey } from '../../../kernel/idempotency.js';
import type { Id } from '../../../kernel/ids.js';
import {
  accountAfterReset,
  accountsOnPaper,
  type OpenedAccount,
  type OpenedOnPaper,
  type PasswordReset,
} from '../../accounts/index.js';
import { loadVisibleSchool } from '../../organisation/index.js';
import { drawSlips } from './draw-slips.js';
import { passwordSlip } from './slips.rules.js';
import type { PrintedSlipsType, ResetPasswordType } from './slips.types.js';

async function draw(
  ctx: Context,
  { schoolId, title }: { schoolId: Id; title: string },
  accounts: readonly OpenedAccount[],
): Promise<PrintedSlipsType> {
  const { name: place } = await loadVisibleSchool(ctx, schoolId);
  return drawSlips(ctx, { title, place, slips: accounts.map((account) => passwordSlip(account, ctx)) });
}

/** ZM-1: accounts just opened, as slips to be cut out. */
export async function drawAccounts(ctx: Context, opened: OpenedOnPaper, key: ClientKey): Promise<PrintedSlipsType> {
  const accounts = await accountsOnPaper(ctx, opened, key);
  if (accounts.length === 0) throw ruleBroken('这些账号的初始密码都已经换过了，没有要打印的。');
  return draw(ctx, { schoolId: opened.schoolId, title: '教职工账号' }, accounts);
}

/** A password just reset, to be read and as a slip. */
export async function presentReset(ctx: Context, reset: PasswordReset, key: ClientKey): Promise<ResetPasswordType> {
  const account = await accountAfterReset(ctx, reset, key);
  const slip = await draw(ctx, { schoolId: reset.schoolId, title: '新的初始密码' }, [account]);
  return { name: account.name, account: account.account, initialPassword: account.initialPassword, slip };
}
