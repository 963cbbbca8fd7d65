import type { Change, Context } from '../../kernel/context.js';
import { newId, type Id } from '../../kernel/ids.js';
import { Bearer } from './bearer.rules.js';
import { countsOf, inLockOrder, type Capture, type Count } from './tally.rules.js';

/** Where captures are counted. */
export interface TallyPlace {
  schoolId: Id;
  termId: Id;
}

const BEARERS = Object.values(Bearer).sort();

function rowsOf(
  ctx: Context,
  { schoolId, termId }: TallyPlace,
  { month, category }: Pick<Capture, 'month' | 'category'>,
) {
  return ctx.db
    .selectFrom('capture_tally')
    .select(['bearer', 'bearer_id'])
    .where('school_id', '=', schoolId)
    .where('term_id', '=', termId)
    .where('month', '=', month)
    .where('category', '=', category);
}

/** Makes the rows that a capture will raise, at zero; outside of the transaction, so that it only updates. */
export async function prepareTallies(ctx: Context, place: TallyPlace, capture: Capture): Promise<void> {
  const counts = inLockOrder(countsOf(capture));
  const ids = counts.map((count) => count.bearerId);
  if (ids.length === 0) return;
  const known = await rowsOf(ctx, place, capture).where('bearer_id', 'in', ids).execute();
  const missing = counts.filter(
    (count) => !known.some((row) => row.bearer === count.bearer && row.bearer_id === count.bearerId),
  );
  for (const { bearer, bearerId } of missing) {
    const key = { school_id: place.schoolId, term_id: place.termId, month: capture.month, category: capture.category };
    const row = { id: newId(), ...key, bearer, bearer_id: bearerId, photos: 0, records: 0 };
    await ctx.db
      .insertInto('capture_tally')
      .values(row)
      .execute()
      .catch(() => undefined);
  }
}

/** Raises (or lowers) the counts of a capture in its transaction, in one lock order. */
export async function raiseTallies(change: Change, place: TallyPlace, capture: Capture, sign: 1 | -1): Promise<void> {
  const counts = inLockOrder(countsOf(capture));
  const key = { ...place, month: capture.month, category: capture.category };
  for (const bearer of BEARERS) {
    const of = counts.filter((count) => count.bearer === bearer);
    if (of.length > 0) await raise(change, key, of, sign);
  }
}

type TallyKey = TallyPlace & Pick<Capture, 'month' | 'category'>;

async function raise(change: Change, key: TallyKey, counts: Count[], sign: 1 | -1): Promise<void> {
  const [{ bearer, photos, records }] = counts as [Count];
  const bearers = counts.map((count) => count.bearerId);
  const { numUpdatedRows } = await change.db
    .updateTable('capture_tally')
    .set((row) => ({ photos: row('photos', '+', sign * photos), records: row('records', '+', sign * records) }))
    .where('school_id', '=', key.schoolId)
    .where('term_id', '=', key.termId)
    .where('month', '=', key.month)
    .where('category', '=', key.category)
    .where('bearer', '=', bearer)
    .where('bearer_id', 'in', bearers)
    .executeTakeFirst();
  // A row that could not be made beforehand must not swallow a count: better nothing is kept, and sent again.
  if (Number(numUpdatedRows) !== counts.length) throw new Error('A tally to be raised is missing.');
}
