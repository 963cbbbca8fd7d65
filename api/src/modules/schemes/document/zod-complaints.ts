import { z } from 'zod';
import type { Complaint } from './complaint.js';
import { schemeSchema } from './scheme-schema.js';

type Issue = z.core.$ZodIssue;

/** The schema behind optional and default wrappers. */
export function bare(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return bare(schema.unwrap() as z.ZodType);
  return schema;
}

function schemaAt(path: readonly PropertyKey[]): z.ZodType | undefined {
  let schema: z.ZodType | undefined = schemeSchema;
  for (const key of path) {
    const inner: z.ZodType = bare(schema);
    if (inner instanceof z.ZodObject) schema = inner.shape[String(key)] as z.ZodType | undefined;
    else if (inner instanceof z.ZodArray) schema = inner.element as z.ZodType;
    if (!schema) return undefined;
  }
  return bare(schema);
}

/** The path as people write it: entries of a list by their id. */
function pathOf(document: unknown, path: readonly PropertyKey[]): string {
  const words: string[] = [];
  let place = document as Record<PropertyKey, unknown> | undefined;
  for (const key of path) {
    place = place?.[key] as Record<PropertyKey, unknown> | undefined;
    const id = typeof key === 'number' ? place?.id : undefined;
    words.push(typeof id === 'string' ? id : String(key));
  }
  return words.join('.');
}

const TYPES: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '若干项',
};

const listed = (values: readonly unknown[]): string => values.map(String).join('、');

function allowedIn(path: readonly PropertyKey[]): string {
  const schema = schemaAt(path);
  return schema instanceof z.ZodObject ? listed(Object.keys(schema.shape)) : '';
}

const isLength = (origin: string): boolean => origin === 'string' || origin === 'array';

function boundWords(issue: Issue & { code: 'too_small' | 'too_big' }): string {
  const counted = isLength(issue.origin);
  if (issue.code === 'too_small') return counted ? `至少要有 ${issue.minimum} 个。` : `不能小于 ${issue.minimum}。`;
  return counted ? `最多 ${issue.maximum} 个。` : `不能大于 ${issue.maximum}。`;
}

function wordsOf(issue: Issue): string {
  if ('input' in issue && issue.input === undefined) return '缺少这一项。';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `不认识 ${listed(issue.keys)}。这里可以写：${allowedIn(issue.path)}。`;
    case 'invalid_type':
      return `应当是${TYPES[issue.expected] ?? issue.expected}。`;
    case 'invalid_value':
      return `只能是：${listed(issue.values)}。`;
    case 'too_small':
    case 'too_big':
      return boundWords(issue);
    case 'invalid_format':
      return '由小写字母开头，只用小写字母、数字和短横线，最多 32 个。';
    default:
      return `${issue.message}。`;
  }
}

/** What a strict reading of a document complains of, in Chinese, with the place and what is allowed there. */
export const complaintsOf = (document: unknown, error: z.ZodError): Complaint[] =>
  error.issues.map((issue) => ({ path: pathOf(document, issue.path), message: wordsOf(issue) }));
