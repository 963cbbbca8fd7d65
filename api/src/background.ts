import type { Logger } from 'pino';
import { SYSTEM } from './kernel/actor.js';
import { contextOf, type Context, type Services } from './kernel/context.js';
import { change } from './kernel/unit-of-work.js';
import { relayEvents } from './kernel/relay.js';
import { modules } from './modules/index.js';
import { sealAudit } from './platform/audit/index.js';
import { withStatementScope } from './platform/database/index.js';
import { holdLease } from './platform/leases/index.js';

const EVERY_MS = 400;
const LEASE_MS = 10_000;

const inTransaction = <T>(services: Services, work: (db: Context['db']) => Promise<T>): Promise<T> =>
  change(
    contextOf(services, SYSTEM, 'background'),
    (unit) => work(unit.db),
    async (_, done) => done,
  );

/** Work that goes on beside the requests: relaying the outbox, beginning the day, sealing the audit log, by one process at a time. */
export class Background {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly services: Services,
    private readonly log: Logger,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.round(), EVERY_MS);
  }

  /** One round now, after the one that may be running; used by tests to wait for quiet. */
  round(): Promise<void> {
    this.running = this.running.then(() => withStatementScope(() => this.work()));
    return this.running;
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  private async work(): Promise<void> {
    const { database } = this.services;
    try {
      if (!(await holdLease(database.db, 'background', LEASE_MS))) return;
      await relayEvents(this.services, (event, err) => this.log.error({ err, kind: event.kind }, 'event not relayed'));
      for (const module of modules) await module.daily?.(this.services);
      await sealAudit(database.db, (work) => inTransaction(this.services, work));
    } catch (error) {
      this.log.error({ err: error }, 'background work failed');
    }
  }
}
