import type { Change, Context } from '../../../kernel/context.js';
import { DomainError, ErrorCode, tooMany } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { Sitting } from '../../../kernel/actor.js';
import type { Instant } from '../../../kernel/time.js';
import { change } from '../../../kernel/unit-of-work.js';
import { countAttempt, isExhausted } from '../../../platform/attempts/index.js';
import { indexOfAccount } from '../account-names.js';
import { Session, SignIn } from '../account.entity.js';
import { SIGN_IN_BY_ACCOUNT, SIGN_IN_BY_ADDRESS } from '../limits.js';
import { hashOfToken, newToken, sessionEnd } from '../sessions.js';

const WRONG = '账号或密码不对。账号可以是手机号，或“工号@学校代码”。';
const LOCKED = '密码错误次数太多，为了安全先停一停。请 15 分钟后再试，或请学校管理员重置密码。';

/** HN-20: refuses before the password is looked at, when too many were wrong. */
async function assertNotLocked(ctx: Context, nameIndex: string): Promise<void> {
  if (await isExhausted(ctx, SIGN_IN_BY_ACCOUNT, nameIndex)) throw tooMany(LOCKED);
  if (await isExhausted(ctx, SIGN_IN_BY_ADDRESS, ctx.origin.address)) throw tooMany(LOCKED);
}

const findCredential = (ctx: Context, nameIndex: string) =>
  ctx.db
    .selectFrom('account_name as n')
    .leftJoin('credential as c', 'c.id', 'n.credential_id')
    .select(['c.identity_id', 'c.secret_hash'])
    .where('n.name_index', '=', nameIndex)
    .executeTakeFirst();

function noteSignIn(unit: Change, identityId: Id, succeeded: boolean): void {
  const { device } = unit.origin;
  unit.em.create(SignIn, { id: newId(), identityId, at: unit.clock.now(), device, succeeded } as never);
}

async function noteFailure(ctx: Context, nameIndex: string, identityId: Id | null): Promise<void> {
  await countAttempt(ctx, SIGN_IN_BY_ACCOUNT, nameIndex);
  await countAttempt(ctx, SIGN_IN_BY_ADDRESS, ctx.origin.address);
  if (!identityId) return;
  await change(
    ctx,
    async (unit) => noteSignIn(unit, identityId, false),
    async () => undefined,
  );
}

/** Finds the identity that an account name and password prove; the same words for a wrong name and a wrong password. */
export async function proveIdentity(ctx: Context, account: string, password: string): Promise<Id> {
  const nameIndex = indexOfAccount(ctx, account);
  await assertNotLocked(ctx, nameIndex);
  const found = await findCredential(ctx, nameIndex);
  const proved = await ctx.passwords.prove(password, found?.secret_hash ?? null);
  if (proved && found?.identity_id) return found.identity_id;
  await noteFailure(ctx, nameIndex, found?.identity_id ?? null);
  throw new DomainError(ErrorCode.WRONG_CREDENTIALS, WRONG, { field: 'password' });
}

/** A session just opened. */
export interface OpenedSession {
  id: Id;
  token: string;
  expiresAt: Instant;
}

/** On whose device a session is opened, and on a borrowed one for whom. */
export interface Seat {
  sitting: Sitting;
  borrowerId: Id | null;
}

const OWN_SEAT: Seat = { sitting: Sitting.OWN, borrowerId: null };

/** Opens a session for a proved identity. The token leaves the server this once. */
export async function openSession(unit: Change, identityId: Id, seat = OWN_SEAT): Promise<OpenedSession> {
  const token = newToken();
  const createdAt = unit.clock.now();
  const expiresAt = sessionEnd(seat.sitting, createdAt);
  const { device } = unit.origin;
  const row = { id: newId(), identityId, tokenHash: hashOfToken(token), device, createdAt, expiresAt };
  unit.em.create(Session, { ...row, ...seat, revokedAt: null } as never);
  noteSignIn(unit, identityId, true);
  return { id: row.id, token, expiresAt };
}
