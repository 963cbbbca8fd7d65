import type { Kysely } from 'kysely';
import { newId } from '../../kernel/ids.js';
import type { Tables } from '../../kernel/tables.js';
import { instantOf } from '../../kernel/time.js';

export { Lease } from './lease.entity.js';

/** This process, as the holder of leases. */
const HOLDER = newId();

/** Leases are about processes, so they run on the machine's time, not on the clock that tests move. */
const fromNow = (milliseconds: number) => instantOf(Date.now() + milliseconds);

async function renew(db: Kysely<Tables>, name: string, milliseconds: number): Promise<boolean> {
  const taken = await db
    .updateTable('lease')
    .set({ holder: HOLDER, until: fromNow(milliseconds) })
    .where('name', '=', name)
    .where((where) => where.or([where('holder', '=', HOLDER), where('until', '<', fromNow(0))]))
    .executeTakeFirst();
  return Number(taken.numUpdatedRows) === 1;
}

/** Takes a lease, or keeps it; false while another process holds it. */
export async function holdLease(db: Kysely<Tables>, name: string, milliseconds: number): Promise<boolean> {
  if (await renew(db, name, milliseconds)) return true;
  const known = await db.selectFrom('lease').select('id').where('name', '=', name).executeTakeFirst();
  if (known) return false;
  try {
    await db
      .insertInto('lease')
      .values({ id: newId(), name, holder: HOLDER, until: fromNow(milliseconds) })
      .execute();
    return true;
  } catch {
    // Another process was faster.
    return false;
  }
}
