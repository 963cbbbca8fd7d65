import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Kysely } from 'kysely';
import type { Database } from '../platform/database/index.js';
import type { FileStore } from '../platform/files/index.js';
import type { JobQueue } from '../platform/jobs/index.js';
import type { Passwords } from '../platform/passwords/index.js';
import type { LinkSigner } from '../platform/signed-links/index.js';
import type { Vault } from '../platform/vault/index.js';
import type { Actor } from './actor.js';
import type { Announcement } from './announcement.js';
import type { Clock } from './clock.js';
import { notSignedIn } from './errors.js';
import type { Id } from './ids.js';
import type { Tables } from './tables.js';

/** What the house offers to every action and query. */
export interface Services {
  database: Database;
  clock: Clock;
  vault: Vault;
  passwords: Passwords;
  files: FileStore;
  links: LinkSigner;
  jobs: JobQueue;
  /** How families reach this server; without a slash at the end. */
  publicUrl: string;
}

/** Where a request came from: used for limits and shown in the list of devices. */
export interface Origin {
  address: string;
  /** A short Chinese name of the device. */
  device: string;
}

/** One request (or job, or command): who asks, and what it may use. */
export interface Context extends Services {
  actor: Actor;
  requestId: string;
  origin: Origin;
  /** Reads. Inside a change this is bound to the change's transaction. */
  db: Kysely<Tables>;
}

/** A context inside the unit of work: entities are loaded and changed through `em`, never flushed by hand. */
export interface Change extends Context {
  em: SqlEntityManager;
  /** Keeps in the audit log what was done, and tells the modules that listen. */
  announce(announcement: Announcement): void;
  /** Runs after the commit, e.g. waking the job queue. */
  afterCommit(work: () => void): void;
}

const HOUSE: Origin = { address: 'house', device: '服务器' };

/** Makes the context of a request; without an origin it is the house itself. */
export function contextOf(services: Services, actor: Actor, requestId: string, origin = HOUSE): Context {
  return { ...services, actor, requestId, origin, db: services.database.db };
}

/** The identity that is signed in; refuses when nobody is. */
export function signedIn(ctx: Context): Id {
  if (!ctx.actor.identityId) throw notSignedIn();
  return ctx.actor.identityId;
}
