import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { limitFaultOf } from '../../../api/src/platform/documents/limits.js';

const TOO_LARGE = '请求太大或嵌套太深，请分成几次来问。';
const nested = (depth: number): string => `{ ${'a { '.repeat(depth - 1)} b ${'}'.repeat(depth - 1)} }`;
const many = (count: number, field: (index: number) => string): string =>
  `{ ${Array.from({ length: count }, (_, index) => field(index)).join(' ')} }`;
/** Each fragment spreads the next one ten times: 10⁶ fields out of 70 spreads. */
const bomb = `{ ...F0 } ${Array.from({ length: 6 }, (_, level) => `fragment F${level} on Query { ${`...F${level + 1} `.repeat(10)} }`).join(' ')} fragment F6 on Query { me { account } }`;

test.each([
  ['twelve levels', nested(12), null],
  ['thirteen levels', nested(13), TOO_LARGE],
  ['thirty aliases', many(30, (index) => `a${index}: me`), null],
  ['thirty-one aliases', many(31, (index) => `a${index}: me`), TOO_LARGE],
  ['250 fields beside each other', many(250, () => 'me'), null],
  ['251 fields beside each other', many(251, () => 'me'), TOO_LARGE],
  ['twenty directives', many(1, () => `me ${'@include(if: true) '.repeat(20)}`), null],
  ['twenty-one directives', many(1, () => `me ${'@include(if: true) '.repeat(21)}`), TOO_LARGE],
  ['fragments that multiply', bomb, TOO_LARGE],
  ['a fragment inside itself', '{ ...F } fragment F on Query { ...F }', TOO_LARGE],
  ['more than 5000 words', `{ me(a: [${'1 '.repeat(5000)}]) }`, TOO_LARGE],
  ['more than 40000 letters', `{ me(a: "${'x'.repeat(40_000)}") }`, TOO_LARGE],
  ['what is no GraphQL', '{{{', null],
])('%s: %#', (_, document, expected) => {
  expect(limitFaultOf(document)).toBe(expected);
});

test('no document of our own clients comes near a limit', () => {
  const folder = path.resolve(import.meta.dirname, '../../../manifests');
  const documents = readdirSync(folder).flatMap((file) =>
    Object.values(JSON.parse(readFileSync(path.join(folder, file), 'utf8')).documents as Record<string, string>),
  );

  expect(documents.length).toBeGreaterThan(20);
  for (const document of documents) expect(limitFaultOf(document)).toBeNull();
});
