import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

const RED = [200, 30, 30];
const GREEN = [30, 180, 40];
const BLUE = [30, 40, 200];
const YELLOW = [230, 220, 40];

/** Raw RGB pixels from a function of place. */
export function pixels(width: number, height: number, colour: (x: number, y: number) => number[]): Sharp {
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data.set(colour(x, y), (y * width + x) * 3);
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** Four quarters: red, green, and below them blue, yellow. */
export const quarters = (width: number, height: number): Sharp =>
  pixels(width, height, (x, y) => {
    const upper = x < width / 2 ? RED : GREEN;
    const lower = x < width / 2 ? BLUE : YELLOW;
    return y < height / 2 ? upper : lower;
  });

/** Something like a photo: waves with some grain, the same each time. */
export const scene = (width: number, height: number): Sharp =>
  pixels(width, height, (x, y) => {
    const grain = (x * 73_856_093) ^ (y * 19_349_663);
    const wave = 110 + 80 * Math.sin(x / 17) * Math.cos(y / 23);
    return [wave + (grain & 15), 200 - wave / 2 + ((grain >> 4) & 15), 60 + (y % 97) + ((grain >> 8) & 15)];
  });

/** What an EXIF block says. */
export interface ExifFacts {
  orientation?: number;
  takenOn?: string;
  offset?: string;
  gps?: boolean;
}

type Entry = [tag: number, type: number, count: number, value: Buffer];

const ASCII = 2;
const SHORT = 3;
const LONG = 4;
const RATIONAL = 5;

class TiffWriter {
  constructor(private readonly little: boolean) {}

  short(value: number): Buffer {
    const bytes = Buffer.alloc(2);
    if (this.little) bytes.writeUInt16LE(value);
    else bytes.writeUInt16BE(value);
    return bytes;
  }

  long(...values: number[]): Buffer {
    const bytes = Buffer.alloc(4 * values.length);
    values.forEach((value, at) =>
      this.little ? bytes.writeUInt32LE(value, at * 4) : bytes.writeUInt32BE(value, at * 4),
    );
    return bytes;
  }

  text(tag: number, value: string): Entry {
    return [tag, ASCII, value.length + 1, Buffer.from(`${value}\0`)];
  }

  /** A directory that starts at an offset, followed by the values that do not fit into it. */
  directory(offset: number, entries: Entry[]): Buffer {
    let far = offset + 6 + entries.length * 12;
    const values: Buffer[] = [];
    const rows = entries.map(([tag, type, count, value]) => {
      const head = [this.short(tag), this.short(type), this.long(count)];
      if (value.length <= 4) return Buffer.concat([...head, value, Buffer.alloc(4 - value.length)]);
      const place = this.long(far);
      far += value.length;
      values.push(value);
      return Buffer.concat([...head, place]);
    });
    return Buffer.concat([this.short(entries.length), ...rows, this.long(0), ...values]);
  }
}

/** An EXIF block as TIFF, without the `Exif` header, in either byte order. */
export function tiffOf({ orientation = 1, takenOn, offset, gps }: ExifFacts, little = true): Buffer {
  const tiff = new TiffWriter(little);
  const pointers = 1 + Number(gps ?? false);
  const exifAt = 8 + 6 + (1 + pointers) * 12;
  const dates: Entry[] = [];
  if (takenOn) dates.push(tiff.text(0x9003, takenOn));
  if (offset) dates.push(tiff.text(0x9011, offset));
  const exif = tiff.directory(exifAt, dates);
  const gpsAt = exifAt + exif.length;
  const position: Entry[] = [
    tiff.text(1, 'N'),
    [2, RATIONAL, 3, tiff.long(20, 1, 2, 1, 300, 10)],
    tiff.text(29, 'GPSMARK'),
  ];
  const main: Entry[] = [
    [0x0112, SHORT, 1, tiff.short(orientation)],
    [0x8769, LONG, 1, tiff.long(exifAt)],
  ];
  if (gps) main.push([0x8825, LONG, 1, tiff.long(gpsAt)]);
  const start = Buffer.concat([Buffer.from(little ? 'II' : 'MM'), tiff.short(42), tiff.long(8)]);
  return Buffer.concat([start, tiff.directory(8, main), exif, gps ? tiff.directory(gpsAt, position) : Buffer.alloc(0)]);
}

/** Puts a segment behind the first two bytes of a JPEG. */
export function withSegment(jpeg: Buffer, marker: number, content: Buffer | string): Buffer {
  const body = Buffer.from(content);
  const head = Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

/** A JPEG that carries these facts. */
export const withExif = (jpeg: Buffer, facts: ExifFacts, little = true): Buffer =>
  withSegment(jpeg, 0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiffOf(facts, little)]));

/** A chunk of a PNG with its check sum. */
export function pngChunk(kind: string, content: Buffer | string = ''): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), Buffer.from(content)]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

const PNG_START = Buffer.from('89504e470d0a1a0a', 'hex');
const HEADER_END = 33;

/** A PNG of these chunks; the pixels are whatever the IDAT inflates to. */
export function pngOf(width: number, height: number, pixelData: Buffer, ...before: Buffer[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const data = pngChunk('IDAT', deflateSync(pixelData));
  return Buffer.concat([PNG_START, pngChunk('IHDR', header), ...before, data, pngChunk('IEND')]);
}

/** Puts chunks behind the header of a PNG. */
export const withChunks = (png: Buffer, ...chunks: Buffer[]): Buffer =>
  Buffer.concat([png.subarray(0, HEADER_END), ...chunks, png.subarray(HEADER_END)]);

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A damaged copy: bytes changed, a piece cut out, doubled, or overwritten by another file. */
export function mutate(original: Buffer, other: Buffer, random: () => number): Buffer {
  const place = (): number => Math.floor(random() * original.length);
  const [from, length] = [place(), Math.floor(random() * 200)];
  const piece = original.subarray(from, from + length);
  const rest = original.subarray(from + length);
  const kind = Math.floor(random() * 5);
  if (kind === 0) return Buffer.concat([original.subarray(0, from), rest]);
  if (kind === 1) return Buffer.concat([original.subarray(0, from), piece, piece, rest]);
  if (kind === 2) return Buffer.concat([original.subarray(0, from), other.subarray(from, from + length), rest]);
  const damaged = Buffer.from(original);
  const head = kind === 3 ? 200 : damaged.length;
  for (let times = 1 + random() * 12; times > 0; times--) damaged[Math.floor(random() * head)] = random() * 256;
  return damaged;
}
