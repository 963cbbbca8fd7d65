import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Document, Page, renderToBuffer } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import sharp from 'sharp';
import { openFonts } from '../../../api/src/modules/growth-reports/print/fonts.js';
import { Radar } from '../../../api/src/modules/growth-reports/print/radar.js';
import { AreaIcon, Dots, LeafMark, Squares } from '../../../api/src/modules/growth-reports/print/shapes.js';
import { withPoppler } from '../../support/pdf';

const DOTS_A_POINT = 4;
const folder = mkdtempSync(path.join(os.tmpdir(), 'zongping-grey-'));

/** A page as a black-and-white printer shows it: how dark each place is, in points from the upper left, 0 to 255. */
interface Grey {
  at(x: number, y: number): number;
  pixels: Buffer;
}

async function printed(width: number, height: number, drawing: ReactNode): Promise<Grey> {
  await openFonts();
  const file = path.join(folder, 'page');
  writeFileSync(
    `${file}.pdf`,
    await renderToBuffer(
      <Document>
        <Page size={[width, height]}>{drawing}</Page>
      </Document>,
    ),
  );
  const resolution = String(72 * DOTS_A_POINT);
  execFileSync('pdftoppm', ['-gray', '-r', resolution, '-singlefile', '-png', `${file}.pdf`, file]);
  const { data, info } = await sharp(`${file}.png`).greyscale().raw().toBuffer({ resolveWithObject: true });
  const place = (points: number) => Math.round(points * DOTS_A_POINT);
  return { pixels: data, at: (x, y) => 255 - data[place(y) * info.width + place(x)]! };
}

const area = (name: string, now: number, before: number) => ({ name, slot: null, now, before });

withPoppler(
  'in grey the line of this term is unbroken and that of the last one dashed, with corners of their own',
  async () => {
    // Two squares: this term's corners stand at half the radius of 74 around (150, 105), those of the last at the whole.
    const growth = [area('甲', 4, 8), area('乙', 4, 8), area('丙', 4, 8), area('丁', 4, 8)];
    const page = await printed(300, 212, <Radar growth={growth} />);
    const along = (radius: number): boolean[] =>
      Array.from({ length: 81 }, (_, step) => {
        // From near the upper corner to near the right one, without the marks at the corners.
        const part = 0.1 + step / 100;
        const [x, y] = [150 + radius * part, 105 - radius * (1 - part)];
        return Math.max(page.at(x, y), page.at(x + 0.3, y - 0.3), page.at(x - 0.3, y + 0.3)) > 90;
      });
    const changes = (line: boolean[]) => line.filter((dark, at) => at > 0 && dark !== line[at - 1]).length;

    expect(along(37).every(Boolean)).toBe(true);
    // A dash of 4 and a gap of 3 points on 84 points: at least ten dashes.
    expect(changes(along(74))).toBeGreaterThan(20);
    // A ring at this term's corners, a full mark at those of the last term.
    expect([page.at(150, 105 - 37), page.at(150, 105 - 74)].map((dark) => dark > 90)).toEqual([false, true]);
  },
);

const SLOTS = [1, 2, 3, 4, 5, 6, 7, 8];

/** How much two pictures of the same size differ, as a share of their dots. */
const differ = (one: Buffer, other: Buffer): number =>
  one.filter((dark, at) => Math.abs(dark - other[at]!) > 60).length / one.length;

withPoppler.each([
  ['leaves', (slot: number) => <LeafMark slot={slot} size={22} />],
  ['icons', (slot: number) => <AreaIcon slot={slot} size={22} />],
])('in grey the %s of the eight palette slots are told apart by their shapes', async (_, mark) => {
  const pages: Buffer[] = [];
  for (const slot of SLOTS) pages.push((await printed(24, 24, mark(slot))).pixels);

  for (const one of SLOTS)
    for (const other of SLOTS.filter((slot) => slot > one))
      expect([one, other, differ(pages[one - 1]!, pages[other - 1]!) > 0.02]).toEqual([one, other, true]);
});

withPoppler('in grey a filled dot or square is dark and an open one white', async () => {
  const dots = await printed(60, 10, <Dots filled={2} of={4} />);
  const squares = await printed(60, 10, <Squares filled={3} of={4} />);

  expect([4, 15, 26, 37].map((x) => dots.at(x, 4) > 128)).toEqual([true, true, false, false]);
  expect([6, 19, 32, 45].map((x) => squares.at(x, 5) > 128)).toEqual([true, true, true, false]);
});
