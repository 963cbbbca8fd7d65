import { z } from 'zod';
import { schemeSchema } from '../../../api/src/modules/schemes/document/scheme-schema.js';
import { bare } from '../../../api/src/modules/schemes/document/zod-complaints.js';

/** One key of a scheme document. */
export interface SchemeKey {
  /** `quotas.items[].atLeast` */
  path: string;
  name: string;
  meaning: string;
  type: string;
  /** Must be written, may be left out, or what it is then. */
  presence: string;
}

const RANGES_UNSAID = 2 ** 31;

function numberType(schema: z.ZodNumber): string {
  const { minValue, maxValue } = schema;
  const hasRange = minValue !== null && maxValue !== null && Math.abs(maxValue) < RANGES_UNSAID;
  return hasRange && minValue > -RANGES_UNSAID ? `整数 ${minValue}–${maxValue}` : '整数';
}

function typeOf(schema: z.ZodType): string {
  if (schema instanceof z.ZodEnum) return schema.options.join(' ');
  if (schema instanceof z.ZodNumber) return numberType(schema);
  if (schema instanceof z.ZodBoolean) return 'true / false';
  if (schema instanceof z.ZodArray) {
    const element = bare(schema.element as z.ZodType);
    return element instanceof z.ZodObject ? '列表' : `列表：${typeOf(element)}`;
  }
  return schema instanceof z.ZodObject ? '若干项' : '文字';
}

function presenceOf(schema: z.ZodType): string {
  if (schema instanceof z.ZodOptional) return '可不写';
  if (!(schema instanceof z.ZodDefault)) return '必写';
  const value = JSON.stringify(schema.def.defaultValue);
  return /^[[{]/.test(value) ? '可不写' : `不写即 ${value.replaceAll('"', '')}`;
}

function insideOf(schema: z.ZodType): { inner: z.ZodObject | null; mark: string } {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return { inner, mark: '' };
  const element = inner instanceof z.ZodArray ? bare(inner.element as z.ZodType) : null;
  return { inner: element instanceof z.ZodObject ? element : null, mark: '[]' };
}

function keysIn(object: z.ZodObject, path: string): SchemeKey[] {
  return Object.entries(object.shape as Record<string, z.ZodType>).flatMap(([name, schema]) => {
    const place = path ? `${path}.${name}` : name;
    const meaning = schema.description ?? bare(schema).description ?? '';
    const own = { path: place, name, meaning, type: typeOf(bare(schema)), presence: presenceOf(schema) };
    const { inner, mark } = insideOf(schema);
    // The levels of the tree below the first are alike.
    const isDeeper = path.endsWith('children[]') && name === 'children';
    return [own, ...(inner && !isDeeper ? keysIn(inner, `${place}${mark}`) : [])];
  });
}

/** Every key that a scheme document may have, in the order of the schema. */
export const schemeKeys = (): SchemeKey[] => keysIn(schemeSchema, '');

const HEADER = new Set(['title', 'cites', 'stages', 'appliesTo', 'effectiveFrom', 'expires', 'mayExtend']);

const sectionOf = ({ path }: SchemeKey): string => path.split(/[.[]/)[0]!;

/** The keys of each section as tables, as they stand in docs/schemes.md. */
export function keyTables(): string {
  const keys = schemeKeys();
  const sections = keys.filter((key) => key.path === sectionOf(key) && !HEADER.has(key.path));
  const tables = sections.map((section) => {
    const title = `${section.name} ${section.meaning}`;
    return tableOf(
      title,
      keys.filter((key) => sectionOf(key) === section.path),
    );
  });
  const header = keys.filter((key) => HEADER.has(sectionOf(key)));
  return [tableOf('方案本身', header), ...tables].join('\n\n');
}

const tableOf = (title: string, keys: SchemeKey[]): string =>
  [`### ${title}`, '', '| 键 | 含义 | 写法 | |', '| --- | --- | --- | --- |', ...keys.map(row)].join('\n');

const row = ({ path, meaning, type, presence }: SchemeKey): string =>
  `| \`${path}\` | ${meaning} | ${type} | ${presence} |`;
