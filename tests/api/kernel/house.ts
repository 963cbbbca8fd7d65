import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import 'reflect-metadata';
import { createConnection } from 'mysql2/promise';
import { ANONYMOUS, SYSTEM, type Actor } from '../../../api/src/kernel/actor.js';
import { AdjustableClock } from '../../../api/src/kernel/clock.js';
import { contextOf, type Context } from '../../../api/src/kernel/context.js';
import { newId } from '../../../api/src/kernel/ids.js';
import { openDatabase } from '../../../api/src/platform/database/index.js';
import { openFileStore } from '../../../api/src/platform/files/index.js';
import { JobQueue } from '../../../api/src/platform/jobs/index.js';
import { LinkSigner } from '../../../api/src/platform/signed-links/index.js';
import { Passwords } from '../../../api/src/platform/passwords/index.js';
import { Vault } from '../../../api/src/platform/vault/index.js';
import { houseEntities } from '../../../api/src/services.js';

const MIGRATIONS = path.resolve(import.meta.dirname, '../../../api/dist/migrations');

/** The house without its door: services in this process, on a database of its own, emptied at the end. */
export interface House {
  ctx: Context;
  clock: AdjustableClock;
  /** The context of another person. */
  as(actor: Partial<Actor>): Context;
  close(): Promise<void>;
}

async function ownDatabase(): Promise<{ url: string | null; drop(): Promise<void> }> {
  const server = process.env.ZONGPING_TEST_MARIADB_URL;
  if (process.env.ZONGPING_TEST_DATABASE !== 'mariadb' || !server) return { url: null, drop: async () => undefined };
  const name = `zongping_house_${randomBytes(6).toString('hex')}`;
  const run = async (sql: string) => {
    const connection = await createConnection(server);
    await connection.query(sql);
    await connection.end();
  };
  await run(`create database ${name} character set utf8mb4 collate utf8mb4_bin`);
  return { url: new URL(`/${name}`, server).href, drop: () => run(`drop database ${name}`) };
}

/** Opens an empty house in this process, migrated by the built migrations. */
export async function openHouse(): Promise<House> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'zongping-house-'));
  const { url, drop } = await ownDatabase();
  const clock = new AdjustableClock();
  const database = await openDatabase({ url, dataDir, migrations: MIGRATIONS }, houseEntities);
  await database.migrate();
  const services = {
    database,
    clock,
    vault: new Vault(randomBytes(32), randomBytes(32)),
    passwords: new Passwords(10),
    files: openFileStore(path.join(dataDir, 'files')),
    links: new LinkSigner(randomBytes(32), clock),
    jobs: new JobQueue({ db: database.db, clock, onFailure: () => undefined }),
    publicUrl: 'http://127.0.0.1',
  };
  return {
    clock,
    ctx: contextOf(services, SYSTEM, newId()),
    as: (actor) => contextOf(services, { ...ANONYMOUS, ...actor }, newId()),
    close: async () => {
      await database.close();
      await drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
