import { homeUnit } from '../../../kernel/actor.js';
import { signedIn, type Change, type Context } from '../../../kernel/context.js';
import { DomainError, ErrorCode, invalidInput, ruleBroken, tooMany } from '../../../kernel/errors.js';
import { countAttempt, isExhausted } from '../../../platform/attempts/index.js';
import { Credential } from '../account.entity.js';
import { SIGN_IN_BY_ACCOUNT } from '../limits.js';
import { weaknessOf } from '../password.js';
import { endSessions } from './end-session.js';

/** Checks the old password and makes the hash of the new one; before the transaction, since both take their time. */
export async function prepareNewPassword(
  ctx: Context,
  input: { oldPassword: string; newPassword: string },
): Promise<string> {
  const identityId = signedIn(ctx);
  if (await isExhausted(ctx, SIGN_IN_BY_ACCOUNT, identityId)) throw tooMany('原密码错误次数太多，请 15 分钟后再试。');
  const credential = await ctx.db
    .selectFrom('credential as c')
    .leftJoin('account_name as n', (join) => join.onRef('n.credential_id', '=', 'c.id').on('n.shown', 'is not', null))
    .select(['c.secret_hash', 'n.shown'])
    .where('c.identity_id', '=', identityId)
    .where('c.kind', '=', 'PASSWORD')
    .executeTakeFirst();
  if (!credential) throw ruleBroken('这个账号没有密码。');
  if (!(await ctx.passwords.prove(input.oldPassword, credential.secret_hash))) {
    await countAttempt(ctx, SIGN_IN_BY_ACCOUNT, identityId);
    throw new DomainError(ErrorCode.WRONG_CREDENTIALS, '原密码不对。', { field: 'oldPassword' });
  }
  const weakness = weaknessOf(input.newPassword, credential.shown ?? '');
  if (weakness) throw invalidInput('newPassword', weakness);
  if (input.newPassword === input.oldPassword) throw invalidInput('newPassword', '新密码不能和原密码相同。');
  return ctx.passwords.hash(input.newPassword);
}

/** HN-20: replaces the password; the other devices are signed out. */
export async function changePassword(change: Change, secretHash: string): Promise<boolean> {
  const identityId = signedIn(change);
  const credential = await change.em.findOneOrFail(Credential, { identityId, kind: 'PASSWORD' });
  credential.secretHash = secretHash;
  credential.mustChange = false;
  const subject = { kind: 'identity', id: identityId };
  change.announce({ schoolId: homeUnit(change.actor), kind: 'accounts.password-changed', subject });
  await endSessions(change, identityId, change.actor.sessionId);
  return true;
}
