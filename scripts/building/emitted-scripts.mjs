import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

/** Parses every script of a bundle: the H5 minifier can write a SyntaxError and still report success. */
export function findUnreadableScripts(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      try {
        new vm.Script(readFileSync(path.join(folder, file), 'utf8'), { filename: file });
        return [];
      } catch (error) {
        return [`${file}: ${error.message}`];
      }
    });
}
