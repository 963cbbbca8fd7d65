import { existsSync, readFileSync } from 'node:fs';
import { printSchema, schemaFile } from '../building/schema.mjs';

/** schema.graphql must be what the api prints now. */
export async function findSchemaDrift() {
  const kept = existsSync(schemaFile) ? readFileSync(schemaFile, 'utf8') : '';
  return (await printSchema()) === kept ? '' : 'schema.graphql is not what the api prints: run npm run schema';
}
