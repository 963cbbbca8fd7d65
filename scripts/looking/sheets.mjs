import path from 'node:path';
import sharp from 'sharp';

const WIDE = 300;
const HIGH = 900;
const GAP = 12;
const LABEL = 22;
const ACROSS = 6;

/** Lays pictures side by side, named, at most six a sheet; answers the files written. */
export async function writeSheets(folder, title, pictures) {
  const files = [];
  for (let index = 0; index < pictures.length; index += ACROSS) {
    const file = path.join(folder, `${title}-${String(index / ACROSS + 1).padStart(2, '0')}.png`);
    await writeSheet(file, pictures.slice(index, index + ACROSS));
    files.push(file);
  }
  return files;
}

async function writeSheet(file, pictures) {
  const tiles = await Promise.all(pictures.map(tileOf));
  const height = Math.max(...tiles.map(({ height: own }) => own)) + LABEL + 2 * GAP;
  const width = GAP + tiles.length * (WIDE + GAP);
  const parts = tiles.flatMap(({ image, label }, index) => {
    const left = GAP + index * (WIDE + GAP);
    return [
      { input: label, left, top: GAP },
      { input: image, left, top: GAP + LABEL },
    ];
  });
  await sharp({ create: { width, height, channels: 3, background: '#8d949a' } })
    .composite(parts)
    .png()
    .toFile(file);
}

async function tileOf({ name, file }) {
  const { data, info } = await sharp(file).resize({ width: WIDE }).toBuffer({ resolveWithObject: true });
  const height = Math.min(info.height, HIGH);
  const image = await sharp(data).extract({ left: 0, top: 0, width: WIDE, height }).toBuffer();
  const words = `<text x="0" y="15" font-size="13" font-family="sans-serif" fill="#fff">${name}</text>`;
  return { image, height, label: Buffer.from(`<svg width="${WIDE}" height="${LABEL}">${words}</svg>`) };
}
