import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The documents of one released client, each under its hash. */
interface Manifest {
  client: string;
  documents: Record<string, string>;
}

/** Whether a released client sends a document, out of a folder of manifests. */
export function readManifests(folder: string): (document: string) => boolean {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const manifests = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Manifest);
  const known = new Set(manifests.flatMap(({ documents }) => Object.values(documents)));
  return (document) => known.has(document);
}
