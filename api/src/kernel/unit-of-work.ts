import { OptimisticLockError, UniqueConstraintViolationException } from '@mikro-orm/core';
import { currentScope, withStatementScope } from '../platform/database/index.js';
import type { Announcement } from './announcement.js';
import type { Change, Context } from './context.js';
import { conflict } from './errors.js';
import { keepAnnouncements } from './keep-announcements.js';
import { keepOutcome, replayOf, reserveKey, type ClientKey } from './idempotency.js';

const ATTEMPTS = 4;

/** Deadlock, lock time-out and the codes by which clusters ask for another try. */
const RETRIED_ERRNOS = new Set([1213, 1205, 1020, 1047, 8002, 8022, 8028, 9007]);

interface DatabaseFault {
  errno?: number;
  code?: string;
  cause?: unknown;
}

function isRetried(error: unknown): boolean {
  const fault = error as DatabaseFault | null;
  if (!fault || typeof fault !== 'object') return false;
  if (typeof fault.errno === 'number' && RETRIED_ERRNOS.has(fault.errno)) return true;
  if (typeof fault.code === 'string' && fault.code.startsWith('SQLITE_BUSY')) return true;
  return fault.cause !== undefined && isRetried(fault.cause);
}

/** Somebody else changed the row, or made the same one, since the action looked. */
const wasOvertaken = (error: unknown): boolean =>
  error instanceof OptimisticLockError || error instanceof UniqueConstraintViolationException;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function attempt<T>(
  ctx: Context,
  clientKey: ClientKey | null,
  action: (change: Change) => Promise<T>,
): Promise<T> {
  const em = ctx.database.fork();
  const followUps: (() => void)[] = [];
  const announcements: Announcement[] = [];
  await em.begin();
  try {
    const db = em.getKysely() as unknown as Context['db'];
    const change: Change = {
      ...ctx,
      em,
      db,
      announce: (announcement) => announcements.push(announcement),
      afterCommit: (work) => followUps.push(work),
    };
    if (clientKey) await reserveKey(change, clientKey);
    const done = await action(change);
    await em.flush();
    await keepAnnouncements(change, announcements);
    if (clientKey) await keepOutcome(change, clientKey, done);
    await em.commit();
    for (const work of followUps) work();
    return done;
  } catch (error) {
    if (em.isInTransaction()) await em.rollback();
    throw error;
  }
}

async function attempts<T>(
  ctx: Context,
  clientKey: ClientKey | null,
  action: (change: Change) => Promise<T>,
): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt(ctx, clientKey, action);
    } catch (error) {
      if (clientKey) {
        const replay = await replayOf<T>(ctx, clientKey, error);
        if (replay) return replay.outcome;
      }
      if (wasOvertaken(error)) throw conflict();
      if (tried >= ATTEMPTS || !isRetried(error)) throw error;
      await pause(20 * 2 ** tried * Math.random());
    }
  }
}

/**
 * The only way to write: runs an action in one transaction on a fresh fork, again on the listed codes; then the
 * reader answers from committed rows. With a client key a repeated request gives the first answer and no second effect.
 * The action's result must be plain JSON, since a replay hands it to the reader.
 */
export async function change<T, R>(
  ctx: Context,
  action: (change: Change) => Promise<T>,
  reader: (ctx: Context, done: T) => Promise<R>,
  clientKey: ClientKey | null = null,
): Promise<R> {
  const run = () => attempts(ctx, clientKey, action);
  const done = currentScope() ? await run() : await withStatementScope(run);
  return reader(ctx, done);
}
