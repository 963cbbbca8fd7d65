import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { lineOf } from './document/complaint.js';
import { compileScheme, type CompiledScheme, type FindDocument } from './document/compile-scheme.js';

const FOLDER = new URL('./presets/', import.meta.url);
const FILE = /^([a-z][a-z0-9-]*)\.yaml$/;

let documents: Map<string, unknown> | undefined;
const compiled = new Map<string, CompiledScheme>();

function readAll(): Map<string, unknown> {
  const codes = readdirSync(FOLDER).flatMap((file) => FILE.exec(file)?.[1] ?? []);
  return new Map(codes.sort().map((code) => [code, parse(readFileSync(new URL(`${code}.yaml`, FOLDER), 'utf8'))]));
}

/** The document of a shipped preset, as its file says it. */
export const presetDocument: FindDocument = (code) => (documents ??= readAll()).get(code);

/** Codes of the presets that ship with the house. */
export const presetCodes = (): string[] => [...(documents ??= readAll()).keys()];

/** A shipped preset with all it extends; undefined when there is none of this code. */
export function findPreset(code: string): CompiledScheme | undefined {
  const known = compiled.get(code);
  if (known) return known;
  const document = presetDocument(code);
  if (document === undefined) return undefined;
  const result = compileScheme(code, document, presetDocument);
  if (!result.compiled) throw new Error(`Preset ${code}: ${result.complaints.map(lineOf).join('; ')}`);
  compiled.set(code, result.compiled);
  return result.compiled;
}
