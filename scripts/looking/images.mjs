import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { root } from '../processes.mjs';

const WIDE = 390;
const HIGH = 844;

/** Which view stands in the README under which name. */
const shown = {
  ...{ home: 'home-guardian', capture: 'capture', class: 'class-flowers', camera: 'class-capture' },
  ...{ verify: 'verify', desk: 'desk', booklet: 'booklet' },
};
/** The page of the printed booklet that is shown: the overview with the radar. */
const PRINTED_PAGE = '2';

const folder = path.join(root, 'docs/images');

/** Writes the small pictures of the README out of pictures taken 390 wide in light colours. */
export async function writeImages(pictures) {
  mkdirSync(folder, { recursive: true });
  for (const [name, view] of Object.entries(shown)) {
    const picture = pictures.find((one) => one.name === view && one.look === 'light-390');
    if (!picture) throw new Error(`No picture of ${view} was taken.`);
    await sharp(picture.file)
      .resize(WIDE, HIGH)
      .png({ palette: true, quality: 80 })
      .toFile(path.join(folder, `${name}.png`));
  }
}

const PRINT = `mutation Print($input: PrintReportsInput!) { printReports(input: $input) { id } }`;
const JOB = `query Job($id: ID!) { printJob(id: $id) { state download { url } } }`;
const REPORT = `query Report($studentId: ID!) { growthReport(studentId: $studentId) { termId } }`;

/** Prints the booklet of this guardian's child and writes the picture of one page; pdftoppm draws it. */
export async function writePrinted(url, { asks, studentId }) {
  const { growthReport } = await asks(REPORT, { studentId });
  const input = { studentId, termId: growthReport.termId, clientMutationId: 'picture-of-the-booklet' };
  const { id } = (await asks(PRINT, { input })).printReports;
  let job = await asks(JOB, { id });
  for (; ['WAITING', 'PRINTING'].includes(job.printJob.state); job = await asks(JOB, { id }))
    await new Promise((resolve) => setTimeout(resolve, 300));
  const pdf = Buffer.from(await (await fetch(new URL(job.printJob.download.url, url))).arrayBuffer());
  const room = mkdtempSync(path.join(os.tmpdir(), 'zongping-picture-'));
  writeFileSync(path.join(room, 'booklet.pdf'), pdf);
  const page = ['-png', '-singlefile', '-r', '96', '-f', PRINTED_PAGE, '-l', PRINTED_PAGE];
  execFileSync('pdftoppm', [...page, path.join(room, 'booklet.pdf'), path.join(room, 'page')]);
  await sharp(path.join(room, 'page.png'))
    .resize(WIDE)
    .extend({ top: 1, bottom: 1, left: 1, right: 1, background: '#d8d6cf' })
    .png({ palette: true, quality: 80 })
    .toFile(path.join(folder, 'printed.png'));
  rmSync(room, { recursive: true });
}
