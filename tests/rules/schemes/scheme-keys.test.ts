import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { keyTables, schemeKeys } from './scheme-keys';

const root = path.resolve(import.meta.dirname, '../../..');
const modules = path.join(root, 'api/src/modules');

/** What only describes or checks a document does not count as use. */
const DESCRIBING =
  /schemes\/document\/(parts|header|dimensions|subjects|recording|quotas|recognition|measurements|evaluations|report|scheme-schema|cross-checks|evaluation-checks|band-checks|zod-complaints)\.ts$|schemes\/codes\.rules\.ts$/;

/** Modules that read schemes: this one, and whoever imports from it. */
const READERS = readdirSync(modules, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !DESCRIBING.test(file))
  .map((file) => [file, readFileSync(path.join(modules, file), 'utf8')] as const)
  .filter(([file, code]) => file.startsWith('schemes/') || /from '[./]*\/schemes\//.test(code));

const isRead = (name: string): boolean => {
  const use = new RegExp(`\\??\\.${name}\\b|[{,(]\\s*${name}\\b\\s*[,:}=)]`);
  return READERS.some(([, code]) => use.test(code));
};

/** Keys that a later milestone reads. */
const NOT_YET: Record<string, string> = {
  tone: 'M4: hints beside a comment',
};

test('every key of a scheme is read by some code, or named with the milestone that will', () => {
  const unread = [...new Set(schemeKeys().map(({ name }) => name))].filter((name) => !isRead(name));

  expect(unread).toEqual(Object.keys(NOT_YET));
});

test('a key that nothing reads would be noticed', () => {
  expect(isRead('palette')).toBe(false);
});

test('every key says in Chinese what it means', () => {
  expect(schemeKeys().filter(({ meaning }) => !/\p{Script=Han}/u.test(meaning))).toEqual([]);
});

test('the documentation has every key as the schema has it', () => {
  const page = readFileSync(path.join(root, 'docs/schemes.md'), 'utf8');
  const plain = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---').trim();

  expect(plain(page.slice(page.indexOf('### 方案本身')))).toBe(plain(keyTables()));
});
