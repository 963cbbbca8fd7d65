import type { Context } from '../../kernel/context.js';

const PURPOSE = 'account name';

/** The blind index under which an account name is found; full-width and capital letters do not matter. */
export const indexOfAccount = (ctx: Pick<Context, 'vault'>, account: string): string =>
  ctx.vault.blindIndex(PURPOSE, account.normalize('NFKC').replace(/\s/g, '').toLowerCase());

/** The account of a member of staff: 工号@学校代码. */
export const staffAccount = (staffNumber: string, schoolCode: string): string => `${staffNumber}@${schoolCode}`;
