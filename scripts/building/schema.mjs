import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError, root, runNode } from '../processes.mjs';
import { buildStale } from './build-stale.mjs';

export const schemaFile = path.join(root, 'schema.graphql');

/** The schema as the api of this moment prints it. */
export async function printSchema() {
  await buildStale(['api'], { say: () => {} });
  const { code, stdout, output } = await runNode(['api/dist/print-schema.js']);
  if (code !== 0) throw new PlainError(output);
  return stdout;
}

/** `npm run schema`: writes schema.graphql. */
export async function writeSchema() {
  writeFileSync(schemaFile, await printSchema());
}
