import { fileURLToPath } from 'node:url';
import { readConfig } from './config.js';
import { openDatabase } from './platform/database/index.js';
import { houseEntities } from './services.js';

/** Writes the next migration of one database from what the entities say now: `node dist/make-migration.js <name>`. */
const { databaseUrl, dataDir } = readConfig();
const migrations = fileURLToPath(new URL('../src/migrations', import.meta.url));
const database = await openDatabase({ url: databaseUrl, dataDir, migrations }, houseEntities);
const { migrator } = database.orm as unknown as {
  migrator: { create(path?: string, blank?: boolean, initial?: boolean, name?: string): Promise<{ fileName: string }> };
};
const made = await migrator.create(undefined, false, false, process.argv[2]);
process.stdout.write(`${made.fileName || 'nothing to migrate'}\n`);
await database.close();
