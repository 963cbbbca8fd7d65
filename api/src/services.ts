import type { Logger } from 'pino';
import type { Config } from './config.js';
import { AdjustableClock } from './kernel/clock.js';
import type { Services } from './kernel/context.js';
import { Denials } from './kernel/denials.js';
import { IdempotencyKey } from './kernel/idempotency.entity.js';
import { UseDays } from './modules/accounts/index.js';
import { modules } from './modules/index.js';
import { openDatabase } from './platform/database/index.js';
import { openFileStore } from './platform/files/index.js';
import { Attempt } from './platform/attempts/index.js';
import { Lease } from './platform/leases/index.js';
import { AuditEntry } from './platform/audit/index.js';
import { OutboxEvent } from './platform/outbox/outbox.entity.js';
import { Job, JobQueue } from './platform/jobs/index.js';
import { Passwords } from './platform/passwords/index.js';
import { LinkSigner, SpentLink } from './platform/signed-links/index.js';
import { Vault } from './platform/vault/index.js';

/** Every entity of the house. */
export const houseEntities = [
  IdempotencyKey,
  Job,
  Attempt,
  Lease,
  AuditEntry,
  OutboxEvent,
  SpentLink,
  ...modules.flatMap((module) => module.entities),
];

/** The services with what only the process itself touches: the clock that demo worlds and tests may set, refusals, days of use. */
export type HouseServices = Services & { clock: AdjustableClock; denials: Denials; useDays: UseDays };

/** Opens everything that the settings name. */
export async function openServices(config: Config, log: Logger): Promise<HouseServices> {
  const clock = new AdjustableClock();
  const database = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir }, houseEntities);
  const onFailure = (kind: string, error: unknown, final: boolean) =>
    log.error({ err: error, kind, final }, 'job failed');
  return {
    database,
    clock,
    vault: new Vault(config.keys.sealing, config.keys.index),
    passwords: new Passwords(config.passwordCost),
    files: openFileStore(config.filesUrl),
    links: new LinkSigner(config.keys.signing, clock),
    publicUrl: config.publicUrl?.replace(/\/+$/, '') ?? `http://${config.host}:${config.port}`,
    jobs: new JobQueue({ db: database.db, clock, onFailure }),
    denials: new Denials((error) => log.error({ err: error }, 'a denied attempt was not kept')),
    useDays: new UseDays((error) => log.error({ err: error }, 'a day of use was not kept')),
  };
}
