import { sql } from 'kysely';
import { withStatementScope } from '../platform/database/index.js';
import { homeUnit, unitsOf } from './actor.js';
import type { Context } from './context.js';
import { ErrorCode } from './errors.js';
import { isId, type Id } from './ids.js';
import { millisecondsOf } from './time.js';
import { change } from './unit-of-work.js';

/** What somebody was refused. */
export interface Denial {
  /** The root field that was asked. */
  operation: string;
  code: string;
  /** Everything of the request that looks like an id. */
  ids: readonly Id[];
}

const DENIED = new Set<string>([ErrorCode.FORBIDDEN, ErrorCode.NOT_FOUND]);
/** So many denials of one person are kept in an hour; the last of them says that more were not. */
const MOST_IN_AN_HOUR = 30;
const HOUR_MS = 3_600_000;
const MOST_IDS = 20;

interface Place {
  kind: string;
  id: Id;
  school_id: Id;
}

/** Whether a refusal is one that the audit log keeps. */
export const isDenial = (code: string): boolean => DENIED.has(code);

/**
 * S4: keeps who was refused what. Written after the answer and outside of the refused transaction, so that nobody learns
 * from the time of an answer whether something hidden exists.
 */
export class Denials {
  private hour = 0;
  private counts = new Map<Id, number>();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly onFailure: (error: unknown) => void) {}

  /** Takes note of a refusal; nothing is noted of guests, and no more of one person than an hour takes. */
  note(ctx: Context, denial: Denial): void {
    const { identityId } = ctx.actor;
    if (!identityId || !isDenial(denial.code)) return;
    const count = this.countIn(ctx, identityId);
    if (count > MOST_IN_AN_HOUR) return;
    const keep = () => withStatementScope(() => keepDenial(ctx, denial, count === MOST_IN_AN_HOUR));
    this.running = this.running.then(keep).catch(this.onFailure);
  }

  /** Waits until everything noted is kept. */
  drained(): Promise<void> {
    return this.running;
  }

  private countIn(ctx: Context, identityId: Id): number {
    const hour = Math.floor(millisecondsOf(ctx.clock.now()) / HOUR_MS);
    if (hour !== this.hour) [this.hour, this.counts] = [hour, new Map()];
    const count = (this.counts.get(identityId) ?? 0) + 1;
    this.counts.set(identityId, count);
    return count;
  }
}

async function keepDenial(ctx: Context, { operation, code, ids }: Denial, isLast: boolean): Promise<void> {
  const place = await placeDenied(ctx, ids);
  // What is nowhere was hidden from nobody.
  if (!place && code === ErrorCode.NOT_FOUND) return;
  const subject = place ?? { kind: 'identity', id: ctx.actor.identityId!, school_id: homeUnit(ctx.actor) };
  await change(
    ctx,
    async (unit) =>
      unit.announce({
        schoolId: subject.school_id,
        kind: 'access.denied',
        subject: { kind: subject.kind, id: subject.id },
        detail: { operation, code, ...(isLast && { more: true }) },
      }),
    async () => undefined,
  );
}

/** What the ids of a request stand for: something out of reach before something within, a thing before its school. */
async function placeDenied(ctx: Context, ids: readonly Id[]): Promise<Place | null> {
  const wanted = [...new Set(ids)].filter(isId).slice(0, MOST_IDS);
  if (wanted.length === 0) return null;
  const { rows } = await sql<Place>`${sql.join(
    tablesWithIds(ctx).map((table) => placesIn(table, wanted)),
    sql` union all `,
  )}`.execute(ctx.db);
  const within = new Set(unitsOf(ctx.actor));
  const rank = ({ kind, school_id }: Place): number => (within.has(school_id) ? 2 : 0) + (kind === 'unit' ? 1 : 0);
  return rows.toSorted((one, other) => rank(one) - rank(other))[0] ?? null;
}

const placesIn = (table: string, ids: readonly Id[]) =>
  sql`select ${sql.lit(table)} as kind, id, ${sql.ref(table === 'unit' ? 'id' : 'school_id')} as school_id from ${sql.table(table)} where id in (${sql.join(ids)})`;

/** What nobody asks for by id. */
const BESIDE = new Set(['audit_entry', 'outbox_event', 'idempotency_key']);

/** The tables of things that belong to a school, and of units. */
function tablesWithIds({ database }: Context): string[] {
  const owned = [...database.orm.getMetadata().getAll().values()].filter(
    ({ properties, tableName }) =>
      tableName && 'id' in properties && ('schoolId' in properties || tableName === 'unit'),
  );
  return owned.map(({ tableName }) => tableName).filter((table) => !BESIDE.has(table));
}
