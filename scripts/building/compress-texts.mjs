import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const IS_TEXT = /\.(js|css|svg)$/;
/** Less than this fits into one packet anyhow. */
const LEAST = 1024;

/** Writes beside each text of a built page what gzip makes of it, so that no server does it anew for each reader. */
export function compressTexts(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = path.join(folder, name);
    const bytes = IS_TEXT.test(name) ? readFileSync(file) : null;
    if (bytes && bytes.length >= LEAST) writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}
