import type { Kysely } from 'kysely';
import type { Clock } from '../../kernel/clock.js';
import { newId, type Id } from '../../kernel/ids.js';
import type { Tables } from '../../kernel/tables.js';
import { instantOf, millisecondsOf, type Instant } from '../../kernel/time.js';
import { withStatementScope } from '../database/index.js';

export { Job } from './job.entity.js';

type Work<P> = (payload: P, jobId: Id) => Promise<void>;

/** Who does one kind of work, and who tells the people that wait for it when it fails for good. */
interface JobHandler<P> {
  /** Must bear being run twice for the same payload. */
  work: Work<P>;
  giveUp?: Work<P>;
}

const LEASE_MS = 120_000;
const LONGEST_PAUSE_MS = 600_000;
const ATTEMPTS = 8;
const BATCH = 10;

interface Settings {
  db: Kysely<Tables>;
  clock: Clock;
  /** Told about work that failed, without its payload. */
  onFailure(kind: string, error: unknown, final: boolean): void;
  pollMs?: number;
}

/** A small queue in the database: at least once, in the order of falling due. */
export class JobQueue {
  private readonly handlers = new Map<string, JobHandler<never>>();
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private again = false;

  constructor(private readonly settings: Settings) {}

  /** Names who does a kind of work. */
  handle<P>(kind: string, handler: JobHandler<P>): void {
    this.handlers.set(kind, handler as JobHandler<never>);
  }

  /** Enqueues within the caller's transaction; `wake()` after the commit makes it start at once, if it is due. */
  async enqueue(
    db: Kysely<Tables>,
    kind: string,
    payload: unknown,
    due: Instant = this.settings.clock.now(),
  ): Promise<void> {
    const row = { id: newId(), kind, payload: JSON.stringify(payload), attempts: 0, last_error: null };
    await db
      .insertInto('job')
      .values({ ...row, state: 'WAITING', due_at: due })
      .execute();
  }

  start(): void {
    this.timer = setInterval(() => this.wake(), this.settings.pollMs ?? 1000);
    this.wake();
  }

  /** Looks for due work now. */
  wake(): void {
    if (!this.timer) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = withStatementScope(() => this.drain()).finally(() => {
      this.running = null;
      if (this.again) {
        this.again = false;
        this.wake();
      }
    });
  }

  /** Waits until nothing due is left; for tests. */
  async drained(): Promise<void> {
    this.wake();
    while (this.running) await this.running;
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await this.running;
  }

  private async drain(): Promise<void> {
    try {
      while (this.timer && (await this.workBatch()) > 0);
    } catch (error) {
      this.settings.onFailure('queue', error, false);
    }
  }

  private async workBatch(): Promise<number> {
    const due = await this.settings.db
      .selectFrom('job')
      .select(['id', 'kind', 'payload', 'attempts', 'state', 'due_at'])
      .where('state', 'in', ['WAITING', 'RUNNING'])
      .where('due_at', '<=', this.settings.clock.now())
      .orderBy('due_at')
      .limit(BATCH)
      .execute();
    let done = 0;
    for (const job of due) {
      if (!this.timer) break;
      if (await this.claim(job)) {
        await this.run(job);
        done += 1;
      }
    }
    return done;
  }

  private async claim(job: { id: Id; attempts: number; due_at: string }): Promise<boolean> {
    const claimed = await this.settings.db
      .updateTable('job')
      .set({ state: 'RUNNING', attempts: job.attempts + 1, due_at: this.inMs(LEASE_MS) })
      .where('id', '=', job.id)
      .where('attempts', '=', job.attempts)
      .where('state', 'in', ['WAITING', 'RUNNING'])
      .executeTakeFirst();
    return Number(claimed.numUpdatedRows) === 1;
  }

  private async run(job: { id: Id; kind: string; payload: string; attempts: number }): Promise<void> {
    try {
      const handler = this.handlers.get(job.kind);
      if (!handler) throw new Error(`Nobody handles jobs of kind ${job.kind}.`);
      await handler.work(JSON.parse(job.payload) as never, job.id);
      await this.settle(job.id, { state: 'DONE', last_error: null });
    } catch (error) {
      const final = job.attempts + 1 >= ATTEMPTS;
      this.settings.onFailure(job.kind, error, final);
      const last_error = error instanceof Error ? error.message.slice(0, 2000) : String(error);
      if (final) await this.giveUp(job);
      const pause = Math.min(LONGEST_PAUSE_MS, 1000 * 2 ** job.attempts);
      await this.settle(job.id, { state: final ? 'DEAD' : 'WAITING', last_error, due_at: this.inMs(pause) });
    }
  }

  private async giveUp({ id, kind, payload }: { id: Id; kind: string; payload: string }): Promise<void> {
    try {
      await this.handlers.get(kind)?.giveUp?.(JSON.parse(payload) as never, id);
    } catch (error) {
      this.settings.onFailure(kind, error, true);
    }
  }

  private async settle(id: Id, values: Partial<Tables['job']>): Promise<void> {
    await this.settings.db.updateTable('job').set(values).where('id', '=', id).execute();
  }

  private inMs(milliseconds: number) {
    return instantOf(millisecondsOf(this.settings.clock.now()) + milliseconds);
  }
}
