import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A folder for one test; `write` makes the folders on the way. */
export function temporaryFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zongping-tooling-'));
  return {
    folder,
    write(file, text, options) {
      const target = path.join(folder, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, text, options);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
