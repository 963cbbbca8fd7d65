import { mkdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { root } from '../processes.mjs';

const WIDE = 390;
const HIGH = 844;

/** Which view stands in the README under which name. */
const shown = { home: 'home-guardian', capture: 'capture', class: 'class-flowers', camera: 'class-capture' };

/** Writes the small pictures of the README out of pictures taken 390 wide in light colours. */
export async function writeImages(pictures) {
  const folder = path.join(root, 'docs/images');
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
