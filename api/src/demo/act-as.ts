import type { Change, Context } from '../kernel/context.js';
import { change } from '../kernel/unit-of-work.js';
import { openSession, proveIdentity, resolveActor } from '../modules/accounts/index.js';

/** Runs an action and answers what it answered. */
export const run = <T>(ctx: Context, action: (unit: Change) => Promise<T>): Promise<T> =>
  change(ctx, action, async (_, done) => done);

/** Signs in as somebody of the demo world, as a client would. */
export async function actAs(ctx: Context, account: string, password: string): Promise<Context> {
  const identityId = await proveIdentity(ctx, account, password);
  const { token } = await run(ctx, (unit) => openSession(unit, identityId));
  return { ...ctx, actor: await resolveActor(ctx, token) };
}

/** Signs people in once, however often they act; for whom nothing changes meanwhile. */
export function signedInOnce(ctx: Context, password: string): (account: string) => Promise<Context> {
  const known = new Map<string, Promise<Context>>();
  return (account) => {
    if (!known.has(account)) known.set(account, actAs(ctx, account, password));
    return known.get(account)!;
  };
}
