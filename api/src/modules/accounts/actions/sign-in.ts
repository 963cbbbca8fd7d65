import type { Change, Context } from '../../../kernel/context.js';
import { DomainError, ErrorCode } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { instantOf, millisecondsOf, type Instant } from '../../../kernel/time.js';
import { indexOfAccount } from '../account-names.js';
import { Session } from '../account.entity.js';
import { isPassword } from '../password.js';
import { hashOfToken, newToken, SESSION_DAYS } from '../sessions.js';

const DAY_MS = 86_400_000;

/** Finds the identity that an account name and password prove; the same words for a wrong name and a wrong password. */
export async function proveIdentity(ctx: Context, account: string, password: string): Promise<Id> {
  const found = await ctx.db
    .selectFrom('account_name as n')
    .leftJoin('credential as c', 'c.id', 'n.credential_id')
    .select(['c.identity_id', 'c.secret_hash'])
    .where('n.name_index', '=', indexOfAccount(ctx, account))
    .executeTakeFirst();
  const proved = await isPassword(password, found?.secret_hash ?? null);
  if (!proved || !found?.identity_id) {
    throw new DomainError(ErrorCode.WRONG_CREDENTIALS, '账号或密码不对。账号可以是手机号，或“工号@学校代码”。', {
      field: 'password',
    });
  }
  return found.identity_id;
}

/** Opens a session for a proved identity. The token leaves the server this once. */
export async function openSession(change: Change, identityId: Id): Promise<{ token: string; expiresAt: Instant }> {
  const token = newToken();
  const createdAt = change.clock.now();
  const expiresAt = instantOf(millisecondsOf(createdAt) + SESSION_DAYS * DAY_MS);
  change.em.create(Session, {
    id: newId(),
    identityId,
    tokenHash: hashOfToken(token),
    createdAt,
    expiresAt,
    revokedAt: null,
  } as never);
  return { token, expiresAt };
}
