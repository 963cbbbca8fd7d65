import { homeUnit } from '../../../kernel/actor.js';
import type { Change } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { isId, type Id } from '../../../kernel/ids.js';
import { Session } from '../account.entity.js';

/** S11: ends one of one's own sessions, the running one or another device's; its next request is refused. False when nobody is signed in. */
export async function endSession(change: Change, sessionId: Id | null): Promise<boolean> {
  const { identityId } = change.actor;
  if (!identityId) return false;
  if (sessionId !== null && !isId(sessionId)) throw notFound('这台设备');
  const session = await change.em.findOne(Session, { id: sessionId ?? change.actor.sessionId!, identityId });
  if (!session) throw notFound('这台设备');
  session.revokedAt ??= change.clock.now();
  const subject = { kind: 'session', id: session.id };
  change.announce({ schoolId: homeUnit(change.actor), kind: 'accounts.session-ended', subject });
  return true;
}

/** Ends every session of an identity but, if given, one. */
export async function endSessions(change: Change, identityId: Id, except: Id | null): Promise<void> {
  const sessions = await change.em.find(Session, { identityId, revokedAt: null });
  for (const session of sessions) if (session.id !== except) session.revokedAt = change.clock.now();
}
