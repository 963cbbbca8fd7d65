import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import {
  mutate,
  pixels,
  pngChunk,
  pngOf,
  randomFrom,
  scene,
  withChunks,
  withExif,
  withSegment,
} from '../../support/hostile-photos.js';
import { foreignParts, isPlainPhoto, outcomeOf, refusalOf } from './photos-kept.js';

const MINUTE = 60_000;
const MEGABYTE = 1024 * 1024;

const box = (brand: string): Buffer => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0`)]);

let jpeg: Buffer;
let png: Buffer;
let webp: Buffer;

beforeAll(async () => {
  jpeg = await scene(160, 120).jpeg().toBuffer();
  png = await scene(60, 40).png().toBuffer();
  webp = await scene(160, 120).webp().toBuffer();
}, MINUTE);

test.each([
  ['an empty file', Buffer.alloc(0), '是空的'],
  ['a GIF', Buffer.from('GIF89a\x01\0\x01\0\x80\0\0'), 'GIF'],
  [
    'an SVG with a script',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    'SVG',
  ],
  [
    'an SVG behind a long prologue',
    Buffer.from(`\ufeff<?xml version="1.0"?>\n<!DOCTYPE svg>${' '.repeat(200)}<svg>`),
    'SVG',
  ],
  ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'PDF'],
  ['a HEIC of an iPhone', box('heic'), 'HEIC'],
  ['a HEIF', box('mif1'), 'HEIC'],
  ['an AVIF', box('avif'), 'AVIF'],
  ['a video', box('isom'), '视频'],
  ['a BMP', Buffer.from('BM\x36\0\0\0\0\0\0\0'), 'BMP'],
  ['a TIFF', Buffer.from('II*\0\x08\0\0\0'), 'TIFF'],
  ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), '不是照片'],
  ['an archive', Buffer.from('PK\x03\x04\x14\0\0\0'), '不是照片'],
  ['a program', Buffer.from('\x7fELF\x02\x01\x01'), '不是照片'],
  ['two bytes', Buffer.from([0xff, 0xd8]), '不是照片'],
  ['the first bytes of a JPEG', Buffer.from([0xff, 0xd8, 0xff]), '打不开'],
  ['the first bytes of a PNG', Buffer.from('89504e470d0a1a0a', 'hex'), '打不开'],
  ['the first bytes of a WebP', Buffer.from('RIFF\x10\0\0\0WEBPVP8 '), '打不开'],
])('%s is refused by name, whatever it is called', async (_, bytes, words) => {
  const refusal = await refusalOf(bytes);

  expect(refusal).toContain(words);
  expect(refusal).toMatch(/请.+。$/);
});

test('random bytes, also behind the signature of a photo, are refused', async () => {
  const starts = [
    Buffer.alloc(0),
    jpeg.subarray(0, 20),
    jpeg.subarray(0, 300),
    png.subarray(0, 33),
    webp.subarray(0, 30),
  ];
  for (const start of starts)
    expect(await refusalOf(Buffer.concat([start, Buffer.from([1]), randomBytes(5000)]))).toMatch(
      /打不开|不是照片|像素/,
    );
});

test('ten megabytes are taken, one byte more is not', async () => {
  const full = Buffer.concat([jpeg, Buffer.alloc(10 * MEGABYTE - jpeg.length)]);

  expect(await outcomeOf(full)).toMatchObject({ width: 160, height: 120 });
  expect(await refusalOf(Buffer.concat([full, Buffer.alloc(1)]))).toContain('超过 10 MB');
});

test(
  'fifty million pixels are taken, a tenth of a million more are not',
  async () => {
    const plain = (width: number) =>
      sharp({ create: { width, height: 5000, channels: 3, background: '#807060' } })
        .jpeg({ quality: 40 })
        .toBuffer();

    expect(await outcomeOf(await plain(10_000))).toMatchObject({ width: 1600, height: 800 });
    expect(await refusalOf(await plain(10_020))).toContain('超过 5000 万像素');
  },
  MINUTE,
);

test(
  'a bomb of 60,000 by 60,000 pixels is refused before it is decoded',
  async () => {
    const started = performance.now();
    const bombs = [
      pngOf(60_000, 60_000, Buffer.alloc(4_000_000)),
      pngOf(0xffffffff, 1, Buffer.alloc(10)),
      withFrameSize(jpeg, 60_000, 60_000),
      withCanvas(
        await sharp(webp)
          .withExif({ IFD0: { Copyright: 'x' } })
          .webp()
          .toBuffer(),
        16_000,
        16_000,
      ),
    ];
    for (const bomb of bombs) expect(await refusalOf(bomb)).toContain('超过 5000 万像素');
    expect(performance.now() - started).toBeLessThan(2000);
  },
  MINUTE,
);

test('a header that understates the size does not get past the decoder', async () => {
  const second = Buffer.from([0xff, 0xc0, 0, 11, 8, 0xff, 0xff, 0xff, 0xff, 1, 1, 0x11, 0]);
  const scan = jpeg.indexOf(Buffer.from([0xff, 0xda]));
  const doubled = Buffer.concat([jpeg.subarray(0, scan), second, jpeg.subarray(scan)]);

  expect(await refusalOf(doubled)).toContain('打不开');
  expect(await refusalOf(pngOf(0, 10, Buffer.alloc(100)))).toContain('打不开');
});

test(
  'texts and profiles that inflate to a hundred megabytes do no harm',
  async () => {
    const swollen = deflateSync(Buffer.alloc(100 * MEGABYTE, 'a'));
    const text = pngChunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), swollen]));
    const profile = pngChunk('iCCP', Buffer.concat([Buffer.from('icc\0\0'), swollen]));
    const tooMuch = pngOf(10, 10, Buffer.alloc(100 * MEGABYTE));
    for (const bytes of [withChunks(png, text), withChunks(png, profile), tooMuch]) await expectHarmless(bytes);
  },
  MINUTE,
);

test('a picture that moves is refused', async () => {
  const frames = Buffer.concat([Buffer.alloc(1200, 40), Buffer.alloc(1200, 200)]);
  const moving = sharp(frames, { raw: { width: 20, height: 40, channels: 3, pageHeight: 20 } });
  const animatedPng = withChunks(png, pngChunk('acTL', Buffer.from([0, 0, 0, 1, 0, 0, 0, 0])));

  expect(await refusalOf(await moving.webp({ loop: 0 }).toBuffer())).toContain('会动的图片');
  expect(await refusalOf(animatedPng)).toContain('会动的图片');
});

test('a JPEG that is also a page, an archive or a film is kept as a photo and nothing else', async () => {
  const page = '<html><script>alert("ACTIVE")</script></html>';
  const polyglots = [
    withSegment(jpeg, 0xfe, page),
    withSegment(jpeg, 0xe9, `*/=1;alert("ACTIVE");/*`),
    Buffer.concat([jpeg, Buffer.from(page)]),
    Buffer.concat([jpeg, Buffer.from('PK\x03\x04ACTIVE.htmlPK\x05\x06')]),
    Buffer.concat([jpeg, box('mp42'), Buffer.from('ACTIVE')]),
    withSegment(jpeg, 0xe1, `Exif\0\0${page}`),
    withExif(jpeg, { takenOn: '<?php ACTIVE(); ?>', gps: true }),
  ];
  for (const polyglot of polyglots) expect(await keptOf(polyglot)).toBe('a plain photo');
});

test('a PNG or WebP that carries a program is kept as a photo and nothing else', async () => {
  const program = '<?php system("ACTIVE"); ?>';
  const polyglots = [
    withChunks(png, pngChunk('tEXt', `Comment\0${program}`)),
    withChunks(png, pngChunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${program}`)),
    withChunks(png, pngChunk('prVt', program)),
    Buffer.concat([png, Buffer.from(program)]),
    await sharp(webp)
      .withExif({ IFD0: { Copyright: program } })
      .webp()
      .toBuffer(),
    await sharp(webp).withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${program}</x:xmpmeta>`).webp().toBuffer(),
  ];
  for (const polyglot of polyglots) expect(await keptOf(polyglot)).toBe('a plain photo');
});

// Pixels that were chosen to spell a program when a PNG is stored unchanged.
test('pixels that spell a program no longer do once they are written anew', async () => {
  const spelled = Buffer.from('<?php ACTIVE(); ?>'.repeat(40));
  const smuggler = pixels(48, 5, (x, y) => [...spelled.subarray((y * 48 + x) * 3, (y * 48 + x) * 3 + 3)]);

  expect(await keptOf(await smuggler.png({ compressionLevel: 0 }).toBuffer())).toBe('a plain photo');
});

test('wrong check sums in the pixels of a PNG are found', async () => {
  const data = png.indexOf('IDAT');
  const length = png.readUInt32BE(data - 4);
  const wrongData = Buffer.from(png);
  wrongData[data + 4 + length]! ^= 1;
  const wrongHeader = Buffer.from(png);
  wrongHeader[29]! ^= 1;

  expect(await refusalOf(wrongData)).toContain('打不开');
  expect(await refusalOf(wrongHeader)).toContain('打不开');
});

test('a profile of colours that is no profile does no harm', async () => {
  const profile = Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01'), randomBytes(3000)]);

  await expectHarmless(withSegment(jpeg, 0xe2, profile));
  await expectHarmless(withChunks(png, pngChunk('iCCP', Buffer.concat([Buffer.from('p\0\0'), deflateSync(profile)]))));
});

test.each(['JPEG', 'progressive JPEG', 'PNG', 'WebP', 'WebP without losses'])(
  'a %s cut off anywhere in its pixels is refused',
  async (kind) => {
    const whole = await wholeOf(kind);
    const cuts = Array.from({ length: 40 }, (_, step) => Math.floor((whole.length * step) / 40));
    for (const cut of [...cuts, whole.length - 40])
      expect([cut, await refusalOf(whole.subarray(0, cut))]).toEqual([
        cut,
        expect.stringMatching(/空的|不是照片|打不开/),
      ]);
  },
  MINUTE,
);

test(
  'five hundred damaged files become a plain photo or a refusal, and never anything else',
  async () => {
    const random = randomFrom(20_261_123);
    const kinds = ['JPEG', 'progressive JPEG', 'PNG', 'WebP', 'WebP without losses'];
    const originals = await Promise.all(kinds.map(wholeOf));
    originals.push(withExif(jpeg, { orientation: 6, takenOn: '2025:10:10 10:10:10', gps: true }));
    const files = Array.from({ length: 500 }, (_, index) =>
      mutate(originals[index % 6]!, originals[(index + 1) % 6]!, random),
    );
    const seen: string[] = [];
    for (let at = 0; at < files.length; at += 20)
      seen.push(...(await Promise.all(files.slice(at, at + 20).map(keptOf))));
    const count = (what: string): number => seen.filter((one) => one === what).length;

    expect(count('a plain photo') + count('a refusal')).toBe(500);
    expect(count('a plain photo')).toBeGreaterThan(50);
    expect(count('a refusal')).toBeGreaterThan(100);
  },
  MINUTE,
);

async function keptOf(bytes: Buffer): Promise<string> {
  const outcome = await outcomeOf(bytes);
  if (typeof outcome === 'string') return 'a refusal';
  if (!(await isPlainPhoto(outcome))) return `something else: ${foreignParts(outcome.image).join()}`;
  const kept = Buffer.concat([outcome.image, outcome.thumb]).toString('latin1');
  return /ACTIVE|<script|<\?php|GPSMARK/.test(kept) ? 'something active' : 'a plain photo';
}

async function expectHarmless(bytes: Buffer): Promise<void> {
  expect(['a plain photo', 'a refusal']).toContain(await keptOf(bytes));
}

async function wholeOf(kind: string): Promise<Buffer> {
  if (kind === 'JPEG') return jpeg;
  if (kind === 'progressive JPEG') return scene(160, 120).jpeg({ progressive: true }).toBuffer();
  if (kind === 'PNG') return png;
  return kind === 'WebP' ? webp : scene(80, 60).webp({ lossless: true }).toBuffer();
}

function withFrameSize(original: Buffer, width: number, height: number): Buffer {
  const changed = Buffer.from(original);
  const frame = changed.indexOf(Buffer.from([0xff, 0xc0]));
  changed.writeUInt16BE(height, frame + 5);
  changed.writeUInt16BE(width, frame + 7);
  return changed;
}

function withCanvas(original: Buffer, width: number, height: number): Buffer {
  const changed = Buffer.from(original);
  changed.writeUIntLE(width - 1, 24, 3);
  changed.writeUIntLE(height - 1, 27, 3);
  return changed;
}
