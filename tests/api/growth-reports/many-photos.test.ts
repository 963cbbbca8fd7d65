import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { Booklets } from '../../support/booklet-world';
import type { Client } from '../../support/client';
import { EvidenceWorld } from '../../support/evidence-world';
import { type OwnApi, startOwnApi } from '../../support/own-api';
import { keptPdf, pagesIn, withPoppler } from '../../support/pdf';
import { rendererOf } from '../../support/renderer';

/** Forty photos, in the order in which the booklet shows them: four records of four, and three of eight. */
const RECORDS: [category: string, photos: number][] = [
  ...[['study', 4] as [string, number], ['humanity', 4] as [string, number], ['sport', 4] as [string, number]],
  ...[['art', 8] as [string, number], ['art', 8] as [string, number], ['art', 8] as [string, number]],
  ['practice', 4],
];
const PHOTOS = 40;
const MEGABYTE = 1024 * 1024;
/** What the process that draws may take; a server of one school has 2 GB. */
const MOST_MEGABYTES = 768;

let api: OwnApi;
let school: EvidenceWorld;
let books: Booklets;
let grain: Buffer;

beforeAll(async () => {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 30 };
  const made = sharp({ create: { width: 2000, height: 1500, channels: 3, background: '#888888', noise } });
  grain = await made.png().toBuffer();
  api = await startOwnApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  books = new Booklets(school);
});

afterAll(() => api.stop());

/** How red the middle of a photo is, by which it is known again. */
const redOf = (index: number): number => 6 * index + 5;

/** A photo of three megapixels: grain, and in its middle a plain of its own colour. */
async function phonePhoto(index: number): Promise<Buffer> {
  const background = { r: redOf(index), g: 120, b: 60 };
  const plain = await sharp({ create: { width: 1000, height: 750, channels: 3, background } })
    .png()
    .toBuffer();
  return sharp(grain)
    .composite([{ input: plain }])
    .jpeg({ quality: 90 })
    .toBuffer();
}

async function record(father: Client, category: string, from: number, count: number): Promise<void> {
  const photoIds: string[] = [];
  for (let index = from; index < from + count; index++)
    photoIds.push(await school.photo(father, await phonePhoto(index)));
  await school.save(father, { category, photoIds, words: `第 ${from + 1} 张起` });
}

/** The red in the middle of each picture of a PDF, in their order. */
async function redsIn(file: string): Promise<number[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zongping-pictures-'));
  execFileSync('pdfimages', ['-j', file, path.join(folder, 'p')]);
  const reds: number[] = [];
  for (const name of readdirSync(folder).sort()) {
    const { data, info } = await sharp(path.join(folder, name)).raw().toBuffer({ resolveWithObject: true });
    reds.push(data[(Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * info.channels]!);
  }
  return reds;
}

withPoppler(
  'ZM-12 a booklet with forty photos is printed within its memory: every photo in its place, every page numbered, of sane size',
  async () => {
    const father = await school.parent('安春', 'TERMS', 'PHOTOS');
    let taken = 0;
    for (const [category, count] of RECORDS) {
      await record(father, category, taken, count);
      taken += count;
    }
    expect(taken).toBe(PHOTOS);
    await books.issue(await school.staff('T001'), '安春');
    const job = await books.printed(father, { studentId: school.ids('安春')[0] });
    expect([job.state, job.failure]).toEqual(['DONE', null]);
    const [, peak] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${rendererOf(api.pid)!}/status`, 'utf8'))!;
    expect(Number(peak) / 1024).toBeLessThan(MOST_MEGABYTES);

    const file = await keptPdf(await books.download(job.download.url));
    // A page of A4 at 200 dots an inch holds about half a megabyte of pictures.
    expect(statSync(file).size).toBeLessThan(6 * MEGABYTE);

    // Cover, contents, four areas on one page each and one on three, flowers and results, completeness.
    const pages = pagesIn(file);
    expect([pages.length, job.pages]).toEqual([11, 11]);
    pages.slice(1).forEach((page, index) => expect(page).toMatch(new RegExp(`学期\\s+${index + 1}\\s+编号`)));
    expect(pages.filter((page) => page.includes('艺术素养\n'))).toHaveLength(3);
    expect(pages.join('')).toContain('照片 24 张');

    const listed = execFileSync('pdfimages', ['-list', file], { encoding: 'utf8' }).trim().split('\n').slice(2);
    const columns = listed.map((line) => line.trim().split(/\s+/));
    // As sharp as a printer can show it, and no sharper.
    expect(columns.map((column) => column[12])).toEqual(Array(PHOTOS).fill('200'));
    const reds = await redsIn(file);
    expect(reds).toHaveLength(PHOTOS);
    reds.forEach((red, index) => expect([index, Math.abs(red - redOf(index)) < 6]).toEqual([index, true]));
  },
  600_000,
);
