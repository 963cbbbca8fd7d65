import type { Kysely } from 'kysely';
import type { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import type { Tables } from '../../kernel/tables.js';
import { instantOf, millisecondsOf, type Instant } from '../../kernel/time.js';
import type { Vault } from '../vault/index.js';

export { Attempt } from './attempt.entity.js';

/** How often something may be tried within a window. */
export interface Limit {
  /** What is counted, part of the key: `sign-in by account`. */
  of: string;
  times: number;
  windowMs: number;
}

interface House {
  db: Kysely<Tables>;
  clock: Clock;
  vault: Vault;
}

const windowOf = (house: House, limit: Limit): Instant => {
  const now = millisecondsOf(house.clock.now());
  return instantOf(now - (now % limit.windowMs));
};

const hashOf = (house: House, limit: Limit, subject: string): string =>
  house.vault.blindIndex(`attempt ${limit.of}`, subject);

/** How often a subject has tried in the running window. */
export async function attemptsOf(house: House, limit: Limit, subject: string): Promise<number> {
  const row = await house.db
    .selectFrom('attempt')
    .select('times')
    .where('subject_hash', '=', hashOf(house, limit, subject))
    .where('window_start', '=', windowOf(house, limit))
    .executeTakeFirst();
  return row?.times ?? 0;
}

async function raise(house: House, subjectHash: string, windowStart: Instant): Promise<boolean> {
  const raised = await house.db
    .updateTable('attempt')
    .set((row) => ({ times: row('times', '+', 1) }))
    .where('subject_hash', '=', subjectHash)
    .where('window_start', '=', windowStart)
    .executeTakeFirst();
  return Number(raised.numUpdatedRows) === 1;
}

/** Counts one try. It stands even when what was tried fails, so it runs outside of any change. */
export async function countAttempt(house: House, limit: Limit, subject: string): Promise<void> {
  const [subjectHash, windowStart] = [hashOf(house, limit, subject), windowOf(house, limit)];
  if (await raise(house, subjectHash, windowStart)) return;
  try {
    const row = { id: newId(), subject_hash: subjectHash, window_start: windowStart, times: 1 };
    await house.db.insertInto('attempt').values(row).execute();
  } catch {
    // Somebody else made the row in this moment.
    await raise(house, subjectHash, windowStart);
  }
}

/** Whether the limit is used up for one of the subjects. */
export async function isExhausted(house: House, limit: Limit, subject: string): Promise<boolean> {
  return (await attemptsOf(house, limit, subject)) >= limit.times;
}

/** Lets a subject try again in the running window, as if it had not tried yet. */
export async function forgetAttempts(house: House, limit: Limit, subject: string): Promise<void> {
  await house.db
    .updateTable('attempt')
    .set({ times: 0 })
    .where('subject_hash', '=', hashOf(house, limit, subject))
    .where('window_start', '=', windowOf(house, limit))
    .execute();
}
