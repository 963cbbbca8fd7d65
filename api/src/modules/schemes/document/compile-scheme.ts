import type { Complaint } from './complaint.js';
import { assemble } from './assemble.js';
import { crossCheck } from './cross-checks.js';
import { parentOf, readLayer, type Layer, type Values } from './layer.js';
import { refine, rootOf, type Refined } from './refine.js';
import { schemeSchema, type Scheme } from './scheme-schema.js';
import { complaintsOf } from './zod-complaints.js';

/** A document put together with all it extends: its values, each with source and origin. */
export interface CompiledScheme {
  code: string;
  scheme: Scheme;
  values: Values;
}

/** Finds a document by its code. */
export type FindDocument = (code: string) => unknown;

const DEEPEST = 6;
const TOO_DEEP = `方案最多逐级沿用 ${DEEPEST} 层，也不能互相沿用。`;

/** The documents from the root down to this one. */
function chainOf(code: string, document: unknown, find: FindDocument): { layers: Layer[]; complaints: Complaint[] } {
  const read = readLayer(code, document);
  const layers = [read.layer];
  const complaints = [...read.complaints];
  for (let parent = parentOf(document); parent !== null;) {
    if (layers.length === DEEPEST) return { layers, complaints: [{ path: 'extends', message: TOO_DEEP }] };
    const found = find(parent);
    if (found === undefined) return { layers, complaints: [{ path: 'extends', message: `没有方案 ${parent}。` }] };
    const above = readLayer(parent, found);
    layers.unshift(above.layer);
    complaints.push(...above.complaints);
    parent = parentOf(found);
  }
  return { layers, complaints };
}

/** Lays each document over the one it extends. */
function refineAll(layers: readonly Layer[]): { refined: Refined; complaints: Complaint[] } {
  const complaints: Complaint[] = [];
  let refined = rootOf(layers[0]!);
  for (const layer of layers.slice(1)) {
    const step = refine(refined, layer);
    complaints.push(...step.complaints);
    refined = step.refined;
  }
  return { refined, complaints };
}

/** Puts a document together and checks it strictly; complaints are Chinese and say where. */
export function compileScheme(
  code: string,
  document: unknown,
  find: FindDocument,
): { compiled: CompiledScheme | null; complaints: Complaint[] } {
  const chain = chainOf(code, document, find);
  if (chain.complaints.length > 0) return { compiled: null, complaints: chain.complaints };
  const { refined, complaints } = refineAll(chain.layers);
  const plain = assemble(refined.values);
  const parsed = schemeSchema.safeParse(plain, { reportInput: true });
  if (!parsed.success) return { compiled: null, complaints: [...complaints, ...complaintsOf(plain, parsed.error)] };
  const all = [...complaints, ...crossCheck(parsed.data)];
  if (all.length > 0) return { compiled: null, complaints: all };
  return { compiled: { code, scheme: parsed.data, values: refined.values }, complaints: [] };
}
