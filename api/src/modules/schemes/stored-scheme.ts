import { createHash } from 'node:crypto';
import { canonicalJson } from '../../kernel/canonical-json.js';
import type { CompiledScheme } from './document/compile-scheme.js';
import type { Source } from './document/source.js';
import { schemeSchema, type Scheme } from './document/scheme-schema.js';

/** Why a value is as it is, and which document of the chain says so. */
export interface Provenance {
  source: Source;
  origin: string;
}

/** A scheme as a version keeps it. */
export interface StoredScheme {
  scheme: Scheme;
  sources: Readonly<Record<string, Provenance>>;
}

/** A scheme as the document of a version, with its hash. */
export function storedForm({ scheme, values }: CompiledScheme): { document: string; hash: string } {
  const sources = Object.fromEntries([...values].map(([path, { source, origin }]) => [path, { source, origin }]));
  const document = canonicalJson({ scheme, sources });
  return { document, hash: createHash('sha256').update(document).digest('hex') };
}

/** Reads the document of a version. */
export function readStored(document: string): StoredScheme {
  const { scheme, sources } = JSON.parse(document) as StoredScheme;
  return { scheme: schemeSchema.parse(scheme), sources };
}

/** The clause that demands a value, as one line; null when no document does. */
export function lawOf({ scheme, sources }: StoredScheme, path: string): string | null {
  const source = sources[path]?.source;
  if (source?.kind !== 'clause') return null;
  const cited = scheme.cites.find((cite) => cite.id === source.cite);
  return cited ? `《${cited.title}》${source.clause}` : null;
}
