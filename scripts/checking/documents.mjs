import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError, root } from '../processes.mjs';
import { sourceFiles } from './source-files.mjs';

/** Every generated document must be what codegen writes now, and none may outlive its .graphql file. */
export async function findStaleDocuments() {
  const { generate, loadContext } = await import('@graphql-codegen/cli');
  const context = await loadContext(path.join(root, 'codegen.yml'));
  context.updateConfig({ silent: true, cwd: root });
  const written = await generate(context, false).catch((error) => {
    throw new PlainError(error.message);
  });
  const expected = new Map(written.map(({ filename, content }) => [absolute(filename), content]));
  const stale = [...expected].filter(([file, content]) => !existsSync(file) || readFileSync(file, 'utf8') !== content);
  const orphans = sourceFiles()
    .filter((file) => file.endsWith('.generated.ts'))
    .filter((file) => !expected.has(absolute(file)));
  const lines = [
    ...stale.map(([file]) => `${path.relative(root, file)} is not current: run npm run codegen`),
    ...orphans.map((file) => `${file} has no .graphql file any more: delete it`),
  ];
  return lines.join('\n');
}

function absolute(file) {
  return path.resolve(root, file);
}
