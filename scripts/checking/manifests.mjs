import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { clients, currentManifest, currentManifestFile, hashOf, manifestFolder } from '../building/manifest.mjs';
import { schemaFile } from '../building/schema.mjs';
import { root } from '../processes.mjs';

/**
 * Released clients live on: every document of every manifest must still be valid against the schema, which makes this the
 * check for breaking changes; and the current manifest of each client must be what its documents are now.
 */
export async function findManifestFaults() {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  const files = readdirSync(manifestFolder).filter((file) => file.endsWith('.json'));
  const faults = files.flatMap((file) => faultsIn(file, readFileSync(path.join(manifestFolder, file), 'utf8'), schema));
  return [...faults, ...clients.filter(isStale).map(staleWords)].join('\n');
}

function isStale(client) {
  const file = currentManifestFile(client);
  return !existsSync(file) || readFileSync(file, 'utf8') !== currentManifest(client);
}

const staleWords = (client) =>
  `${path.relative(root, currentManifestFile(client))} is not current: run npm run codegen`;

/** What is wrong with the text of one manifest, line by line. */
export function faultsIn(file, text, schema) {
  return Object.entries(JSON.parse(text).documents).flatMap(([hash, document]) => {
    const name = /(?:query|mutation) (\w+)/.exec(document)?.[1] ?? hash;
    if (hashOf(document) !== hash) return [`manifests/${file}: ${name} is not what its hash says`];
    return validate(schema, parse(document)).map(({ message }) => `manifests/${file}: ${name}: ${message}`);
  });
}
