import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readQr from 'jsqr';
import sharp from 'sharp';

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

/** Reading a PDF needs poppler-utils; in CI they must be there. */
export const withPoppler = hasPoppler || process.env.CI ? test : test.skip;

/** Keeps what a download answered as a file. */
export async function keptPdf(answer: Response): Promise<string> {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'zongping-pdf-')), 'booklet.pdf');
  writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
  return file;
}

/** The text of each page, as it is laid out. */
export const pagesIn = (file: string): string[] =>
  execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);

/** What the QR code on a page says. */
export async function qrOn(file: string, page: number): Promise<string | undefined> {
  const prefix = `${file}-page`;
  execFileSync('pdftoppm', ['-r', '150', '-f', String(page), '-l', String(page), '-singlefile', '-png', file, prefix]);
  const { data, info } = await sharp(`${prefix}.png`).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const read = (readQr as unknown as { default?: typeof readQr }).default ?? readQr;
  return read(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
