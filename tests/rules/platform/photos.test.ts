import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { preparePhoto } from '../../../api/src/platform/photos/index.js';
import { pixels, quarters, scene, withExif, withSegment } from '../../support/hostile-photos.js';
import { colourAt, distance, foreignParts, isPlainPhoto } from './photos-kept.js';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('a large photo is kept with a long edge of 1600, its thumbnail with 400', async () => {
  const photo = await preparePhoto(await scene(1800, 1350).jpeg().toBuffer());
  const thumb = await sharp(photo.thumb).metadata();

  expect([photo.width, photo.height]).toEqual([1600, 1200]);
  expect([thumb.width, thumb.height]).toEqual([400, 300]);
  expect(await isPlainPhoto(photo)).toBe(true);
});

test('a small photo is not blown up', async () => {
  const photo = await preparePhoto(await scene(120, 300).png().toBuffer());
  const thumb = await sharp(photo.thumb).metadata();

  expect([photo.width, photo.height]).toEqual([120, 300]);
  expect([thumb.width, thumb.height]).toEqual([120, 300]);
});

test.each([
  [1, 1, 1, 1],
  [5000, 1, 1600, 1],
  [2, 4000, 1, 1600],
])('a photo of %i by %i pixels is kept as %i by %i', async (width, height, keptWidth, keptHeight) => {
  const photo = await preparePhoto(await quarters(width, height).png().toBuffer());

  expect([photo.width, photo.height]).toEqual([keptWidth, keptHeight]);
});

test('the hashes are those of the upload and of what is kept', async () => {
  const upload = await scene(300, 200).jpeg().toBuffer();
  const photo = await preparePhoto(upload);

  expect(photo.originalHash).toBe(sha256(upload));
  expect(photo.imageHash).toBe(sha256(photo.image));
  expect(photo.originalHash).not.toBe(photo.imageHash);
});

// The four corners after turning, by the table of orientations in EXIF 2.32: red and green are stored above blue and yellow.
test.each([
  [1, 'red green blue yellow'],
  [2, 'green red yellow blue'],
  [3, 'yellow blue green red'],
  [4, 'blue yellow red green'],
  [5, 'red blue green yellow'],
  [6, 'blue red yellow green'],
  [7, 'yellow green blue red'],
  [8, 'green yellow red blue'],
])('orientation %i is applied to the pixels', async (orientation, corners) => {
  const colours: Record<string, number[]> = {
    red: [200, 30, 30],
    green: [30, 180, 40],
    blue: [30, 40, 200],
    yellow: [230, 220, 40],
  };
  const photo = await preparePhoto(withExif(await quarters(64, 32).jpeg({ quality: 95 }).toBuffer(), { orientation }));
  const seen = await Promise.all(
    [
      [0.2, 0.2],
      [0.8, 0.2],
      [0.2, 0.8],
      [0.8, 0.8],
    ].map(([across, down]) => colourAt(photo.image, across!, down!)),
  );
  const names = seen.map((colour) => Object.keys(colours).find((name) => distance(colour, colours[name]!) < 25));

  expect(names.join(' ')).toBe(corners);
  expect([photo.width, photo.height]).toEqual(orientation < 5 ? [64, 32] : [32, 64]);
});

test('place, camera and comments of a photo are gone, in the image and in the thumbnail', async () => {
  const jpeg = await scene(500, 400).jpeg().toBuffer();
  const told = withExif(jpeg, { takenOn: '2026:11:20 08:30:00', gps: true });
  const upload = withSegment(withSegment(told, 0xfe, 'COMMENTMARK'), 0xe1, 'http://ns.adobe.com/xap/1.0/\0XMPMARK');
  const photo = await preparePhoto(upload);

  expect(upload.toString('latin1')).toMatch(/COMMENTMARK.*GPSMARK/s);
  for (const kept of [photo.image, photo.thumb]) {
    expect(foreignParts(kept)).toEqual([]);
    expect(kept.toString('latin1')).not.toMatch(/GPSMARK|COMMENTMARK|XMPMARK|Exif|2026:11/);
  }
});

test('the time a photo was taken is kept beside it', async () => {
  const jpeg = await scene(60, 40).jpeg().toBuffer();
  const photo = await preparePhoto(withExif(jpeg, { takenOn: '2025:11:20 08:30:00', gps: true }));
  const silent = await preparePhoto(jpeg);

  expect(photo.takenOn).toBe('2025-11-20 00:30:00.000');
  expect(silent.takenOn).toBeNull();
});

test.each(['png', 'webp'] as const)('a %s tells its time too', async (format) => {
  const source = withExif(await scene(60, 40).jpeg().toBuffer(), { takenOn: '2025:03:04 23:15:10' });
  const photo = await preparePhoto(await sharp(source).keepExif().toFormat(format).toBuffer());

  expect(photo.takenOn).toBe('2025-03-04 15:15:10.000');
});

test('the perceptual hash of a picture that brightens to the right is all ones, to the left all zeros', async () => {
  const right = await preparePhoto(
    await pixels(90, 80, (x) => [x * 2, x * 2, x * 2])
      .png()
      .toBuffer(),
  );
  const left = await preparePhoto(
    await pixels(90, 80, (x) => [200 - x, 200 - x, 200 - x])
      .png()
      .toBuffer(),
  );

  expect(right.perceptualHash).toBe('ffffffffffffffff');
  expect(left.perceptualHash).toBe('0000000000000000');
});

test('the same picture in another size and format has nearly the same perceptual hash, another picture has not', async () => {
  const bitsApart = (one: string, other: string): number =>
    (BigInt(`0x${one}`) ^ BigInt(`0x${other}`)).toString(2).replaceAll('0', '').length;
  const hills = pixels(900, 600, (x, y) => {
    const light = 128 + 60 * Math.sin(x / 110 + y / 170) + 50 * Math.cos(y / 70 - x / 260);
    return [light, 255 - light, light / 2];
  });
  const [first, smaller, other] = await Promise.all([
    preparePhoto(await hills.clone().jpeg({ quality: 90 }).toBuffer()),
    preparePhoto(await hills.clone().resize(450, 300).webp({ quality: 60 }).toBuffer()),
    preparePhoto(await hills.clone().rotate(90).jpeg({ quality: 90 }).toBuffer()),
  ]);

  expect(bitsApart(first.perceptualHash, smaller.perceptualHash)).toBeLessThanOrEqual(6);
  expect(bitsApart(first.perceptualHash, other.perceptualHash)).toBeGreaterThan(15);
});

test('every usual make of photo is taken and keeps its colours', async () => {
  const makes = {
    baseline: quarters(200, 120).jpeg(),
    progressive: quarters(200, 120).jpeg({ progressive: true }),
    cmyk: quarters(200, 120).toColourspace('cmyk').jpeg({ quality: 95 }),
    'PNG of 16 bits': quarters(200, 120).toColourspace('rgb16').png(),
    'interlaced PNG': quarters(200, 120).png({ progressive: true }),
    'PNG with a palette': quarters(200, 120).png({ palette: true }),
    'WebP with losses': quarters(200, 120).webp({ quality: 90 }),
    'WebP without losses': quarters(200, 120).webp({ lossless: true }),
  };
  for (const [name, make] of Object.entries(makes)) {
    const photo = await preparePhoto(await make.toBuffer());
    const corners = [await colourAt(photo.image, 0.2, 0.2), await colourAt(photo.image, 0.8, 0.8)];
    const near = distance(corners[0]!, [200, 30, 30]) < 40 && distance(corners[1]!, [230, 220, 40]) < 40;

    expect([name, await isPlainPhoto(photo), corners.map((corner) => corner.length), near]).toEqual([
      name,
      true,
      [3, 3],
      true,
    ]);
  }
});

test('what is transparent becomes white', async () => {
  const glass = sharp({ create: { width: 50, height: 50, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } });
  const photo = await preparePhoto(await glass.png().toBuffer());

  expect(distance(await colourAt(photo.image, 0.5, 0.5), [255, 255, 255])).toBeLessThan(3);
});

test('colours of a wide profile are turned into those of every screen', async () => {
  const wide = await quarters(100, 100).withIccProfile('p3').jpeg({ quality: 100 }).toBuffer();
  const stored = await sharp(wide, { ignoreIcc: true }).raw().toBuffer();
  const photo = await preparePhoto(wide);

  expect(distance([...stored.subarray(0, 3)], [200, 30, 30])).toBeGreaterThan(8);
  expect(distance(await colourAt(photo.image, 0.2, 0.2), [200, 30, 30])).toBeLessThan(8);
});
