import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../processes.mjs';

const skipped = new Set(['node_modules', 'dist', 'reports', 'coverage', '.git', '.zongping']);

/** All files of the project, relative to its root, built and installed ones left out. */
export function sourceFiles(folder = '') {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return sourceFiles(file);
      return entry.isFile() ? [file] : [];
    });
}

/** Lines of the given text files that match, as `file:line: text`. */
export function linesMatching(isMatch, files) {
  return files.flatMap((file) =>
    readFileSync(path.join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (isMatch(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 160)}`] : [])),
  );
}
