import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UnderscoreNamingStrategy, type EntityClass } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { MySqlDriver } from '@mikro-orm/mysql';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { CompiledQuery, type DatabaseConnection, type Kysely } from 'kysely';
import type { Tables } from '../../kernel/tables.js';
import { embeddedDriver, serverDialect } from './drivers.js';
import { Recorder } from './recorder.js';
import { VersionSubscriber } from './version-subscriber.js';

/** The open database: entities for writing, Kysely for reading, the recorder that hears both. */
export interface Database {
  orm: MikroORM;
  db: Kysely<Tables>;
  recorder: Recorder;
  embedded: boolean;
  fork(): SqlEntityManager;
  migrate(): Promise<number>;
  close(): Promise<void>;
}

/** Where to find the database. `url` unset means the embedded file under `dataDir`. */
export interface DatabaseSettings {
  url: string | null;
  dataDir: string;
  connections?: number;
  /** Where migrations stand; beside the built code unless given. */
  migrations?: string;
}

const MIGRATIONS = join(dirname(fileURLToPath(import.meta.url)), '../../migrations');

async function setUpEmbedded(connection: DatabaseConnection): Promise<void> {
  for (const pragma of ['journal_mode = wal', 'busy_timeout = 5000', 'synchronous = full', 'foreign_keys = on']) {
    await connection.executeQuery(CompiledQuery.raw(`pragma ${pragma}`));
  }
}

function driverSettings(settings: DatabaseSettings, recorder: Recorder) {
  if (!settings.url) {
    mkdirSync(settings.dataDir, { recursive: true });
    return {
      driver: embeddedDriver(recorder),
      dbName: join(settings.dataDir, 'zongping.db'),
      onCreateConnection: (connection: unknown) => setUpEmbedded(connection as DatabaseConnection),
    };
  }
  const url = new URL(settings.url);
  return {
    driver: MySqlDriver,
    dbName: url.pathname.slice(1),
    driverOptions: serverDialect(url, recorder, settings.connections ?? 10),
  };
}

function migrationSettings(embedded: boolean, folder: string) {
  const dialect = embedded ? 'embedded' : 'mysql';
  return {
    path: join(folder, dialect),
    pathTs: join(folder, dialect),
    glob: '!(*.d).js',
    snapshot: true,
    snapshotName: `.snapshot-${dialect}`,
    snapshotOnMigrate: false,
    transactional: embedded,
    allOrNothing: false,
    silent: true,
    disableForeignKeys: false,
  };
}

/** Opens the database, connected, with the entities given. */
export async function openDatabase(settings: DatabaseSettings, entities: EntityClass<object>[]): Promise<Database> {
  const recorder = new Recorder();
  const embedded = !settings.url;
  const orm = await MikroORM.init({
    ...driverSettings(settings, recorder),
    entities,
    extensions: [Migrator],
    subscribers: [new VersionSubscriber()],
    namingStrategy: UnderscoreNamingStrategy,
    forceUtcTimezone: true,
    // A batch of updates would not tell which of its rows was stale.
    useBatchUpdates: false,
    migrations: migrationSettings(embedded, settings.migrations ?? MIGRATIONS),
    discovery: { warnWhenNoEntities: false },
    debug: false,
  } as never);
  await orm.connect();
  return {
    orm: orm as unknown as MikroORM,
    db: (orm.em as unknown as SqlEntityManager).getKysely<Tables>() as Kysely<Tables>,
    recorder,
    embedded,
    fork: () => orm.em.fork({ useContext: true }) as unknown as SqlEntityManager,
    migrate: async () =>
      (await (orm as unknown as MikroORM & { migrator: { up(): Promise<unknown[]> } }).migrator.up()).length,
    close: () => orm.close(true),
  };
}
