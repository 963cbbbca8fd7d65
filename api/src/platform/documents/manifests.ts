import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The documents of one released client, each under its hash. */
interface Manifest {
  client: string;
  documents: Record<string, string>;
}

/** The name under which a document is known. */
const hashOf = (document: string): string => createHash('sha256').update(document).digest('hex');

/** The hashes of all documents that released clients send, out of a folder of manifests. */
export function readManifests(folder: string): (document: string) => boolean {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const manifests = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Manifest);
  const known = new Set(manifests.flatMap(({ documents }) => Object.keys(documents)));
  return (document) => known.has(hashOf(document));
}
