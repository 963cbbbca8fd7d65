import type { Change } from '../../../kernel/context.js';
import { Session } from '../account.entity.js';

/** Ends the session that asks; its token is refused from the next request on. */
export async function signOut(change: Change): Promise<boolean> {
  if (!change.actor.sessionId) return false;
  const session = await change.em.findOneOrFail(Session, { id: change.actor.sessionId });
  session.revokedAt = change.clock.now();
  return true;
}
