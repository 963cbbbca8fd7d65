import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv } from 'ajv';

const folder = path.resolve(import.meta.dirname, '../../miniprogram/dist/weapp');
const load = createRequire(import.meta.url);
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false });

interface AppJson {
  pages: string[];
  subPackages: Array<{ root: string; pages: string[] }>;
}

/** Every file of the built package, relative to its folder. */
export function filesOfPackage(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}

/** Bytes of the main package and of each subpackage. */
export function packageSizes(): Record<string, number> {
  const roots = readJson<AppJson>('app.json').subPackages.map(({ root }) => root);
  const sizes: Record<string, number> = Object.fromEntries(['main', ...roots].map((root) => [root, 0]));
  for (const file of filesOfPackage()) {
    const owner = roots.find((root) => file.startsWith(`${root}/`)) ?? 'main';
    sizes[owner] = (sizes[owner] ?? 0) + statSync(path.join(folder, file)).size;
  }
  return sizes;
}

/** The pages that app.json names, in the main package and in the others. */
export function pagesOfPackage(): string[] {
  const { pages, subPackages } = readJson<AppJson>('app.json');
  return [...pages, ...subPackages.flatMap((part) => part.pages.map((page) => `${part.root}/${page}`))];
}

/** What WeChat's own schema says against a JSON file of the package. */
export function schemaFaults(kind: 'app' | 'page' | 'projectconfig', file: string): string[] {
  const schema = load(`miniprogram-ci/dist/schema/dist/${kind}.js`) as object;
  const validate = ajv.compile(schema);
  return validate(readJson(file))
    ? []
    : (validate.errors ?? []).map((error) => `${file}${error.instancePath} ${error.message}`);
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as T;
}
