import type { Complaint } from './complaint.js';
import type { Permission } from './header.js';
import { readSource, type Source } from './source.js';

/** One value of a document: what it is, why, and which document says so. */
export interface Value {
  value: unknown;
  source: Source;
  /** Code of the document that set it. */
  origin: string;
}

/** Values by path, in the order of the document. */
export type Values = ReadonlyMap<string, Value>;

/** One document taken apart. */
export interface Layer {
  code: string;
  title: string;
  values: Values;
  /** What it lets lower documents change; null when it says nothing and so adds no limit. */
  permissions: Permission[] | null;
}

type Mapping = Record<string, unknown>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A path inside a container. */
export const within = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/** A document's header words that say how it is read, not what it rules. */
const READING_KEYS = new Set(['source', 'sources', 'extends']);

const UNREADABLE = '来源应写 default、local，或写明文件条款（先在 cites 中列出文件）。';

class LayerReader {
  readonly values = new Map<string, Value>();
  readonly complaints: Complaint[] = [];

  constructor(
    private readonly code: string,
    private readonly cites: readonly string[],
  ) {}

  source(path: string, text: unknown, inherited: Source): Source {
    if (text === undefined) return inherited;
    const source = readSource(text, this.cites);
    if (!source) this.complaints.push({ path, message: UNREADABLE });
    return source ?? inherited;
  }

  mapping(path: string, mapping: Mapping, inherited: Source): void {
    const own = this.source(within(path, 'source'), mapping.source, inherited);
    const sources = isMapping(mapping.sources) ? mapping.sources : {};
    for (const key of Object.keys(sources)) {
      if (!(key in mapping))
        this.complaints.push({ path: within(path, `sources.${key}`), message: '没有这一项的值。' });
    }
    const keys = Object.keys(mapping).filter((key) => !READING_KEYS.has(key));
    if (keys.length === 0) this.leaf(path, {}, own);
    for (const key of keys) {
      const place = within(path, key);
      this.any(place, mapping[key], this.source(within(path, `sources.${key}`), sources[key], own));
    }
  }

  private any(path: string, value: unknown, source: Source): void {
    if (isMapping(value)) this.mapping(path, value, source);
    else if (Array.isArray(value) && value.some(isMapping)) this.list(path, value, source);
    else this.leaf(path, value, source);
  }

  private list(path: string, entries: unknown[], source: Source): void {
    const seen = new Set<string>();
    entries.forEach((entry, index) => {
      const id = isMapping(entry) ? entry.id : undefined;
      if (typeof id !== 'string' || id.includes('.')) {
        this.complaints.push({ path: `${path}[${index}]`, message: '这里的每一条都要有 id。' });
        return;
      }
      if (seen.has(id)) this.complaints.push({ path: within(path, id), message: '代号重复，请换一个 id。' });
      seen.add(id);
      this.mapping(within(path, id), entry as Mapping, source);
    });
  }

  private leaf(path: string, value: unknown, source: Source): void {
    if (value === null) this.complaints.push({ path, message: '没有填写内容；不需要时请删去这一行。' });
    else this.values.set(path, { value, source, origin: this.code });
  }
}

const citeIds = (document: Mapping): string[] =>
  Array.isArray(document.cites)
    ? document.cites.flatMap((cite) => (isMapping(cite) && typeof cite.id === 'string' ? cite.id : []))
    : [];

/** Takes a document apart into values by path; what cannot be read is complained of. */
export function readLayer(code: string, document: unknown): { layer: Layer; complaints: Complaint[] } {
  const mapping = isMapping(document) ? document : {};
  const reader = new LayerReader(code, citeIds(mapping));
  if (mapping.source !== 'default' && mapping.source !== 'local') {
    const message = '整份方案的 source 只能写 default 或 local：条款要写在具体的值上。';
    reader.complaints.push({ path: 'source', message });
  }
  reader.mapping('', { ...mapping, source: mapping.source === 'local' ? 'local' : 'default' }, { kind: 'default' });
  const permissions = Array.isArray(mapping.mayExtend) ? (mapping.mayExtend.filter(isMapping) as never) : null;
  const title = typeof mapping.title === 'string' ? mapping.title : code;
  return { layer: { code, title, values: reader.values, permissions }, complaints: reader.complaints };
}

/** The document that a layer extends, if any. */
export const parentOf = (document: unknown): string | null =>
  isMapping(document) && typeof document.extends === 'string' ? document.extends : null;
