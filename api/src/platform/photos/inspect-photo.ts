import { namedFormat } from './foreign-formats.js';
import { brokenPhoto, emptyPhoto, movingPicture, PHOTO_LIMITS, tooManyBytes, tooManyPixels } from './photo-refused.js';

interface Shape {
  width: number;
  height: number;
  moves: boolean;
}

const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** Reads format and size from the first bytes, whatever the name says; refuses what is no photo. Answers its pixels. */
export function inspectPhoto(upload: Uint8Array): number {
  const bytes = Buffer.from(upload.buffer, upload.byteOffset, upload.byteLength);
  if (bytes.length === 0) throw emptyPhoto();
  if (bytes.length > PHOTO_LIMITS.bytes) throw tooManyBytes();
  const shape = shapeOf(bytes);
  if (!shape || shape.width === 0 || shape.height === 0) throw brokenPhoto();
  if (shape.moves) throw movingPicture();
  const pixels = shape.width * shape.height;
  if (pixels > PHOTO_LIMITS.pixels) throw tooManyPixels();
  return pixels;
}

function shapeOf(bytes: Buffer): Shape | null {
  if (bytes.readUIntBE(0, Math.min(3, bytes.length)) === 0xffd8ff) return jpegShape(bytes);
  if (bytes.subarray(0, 8).equals(PNG_SIGNATURE)) return pngShape(bytes);
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return webpShape(bytes);
  throw namedFormat(bytes);
}

const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

function jpegShape(bytes: Buffer): Shape | null {
  let at = 2;
  while (at + 9 <= bytes.length) {
    const marker = bytes[at + 1]!;
    if (bytes[at] !== 0xff || marker === 0xff) at += 1;
    else if (isFrameHeader(marker))
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7), moves: false };
    else if (marker === 0xda || marker === 0xd9) return null;
    else at += 2 + (standsAlone(marker) ? 0 : bytes.readUInt16BE(at + 2));
  }
  return null;
}

function pngShape(bytes: Buffer): Shape | null {
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), moves: pngMoves(bytes) };
}

// An APNG announces itself by an acTL chunk before its first IDAT.
function pngMoves(bytes: Buffer): boolean {
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (kind === 'acTL' || kind === 'IDAT') return kind === 'acTL';
  }
  return false;
}

function webpShape(bytes: Buffer): Shape | null {
  if (bytes.length < 30) return null;
  const kind = bytes.toString('latin1', 12, 16);
  if (kind === 'VP8 ')
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff, moves: false };
  if (kind === 'VP8L') {
    const packed = bytes.readUInt32LE(21);
    return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1, moves: false };
  }
  if (kind !== 'VP8X') return null;
  return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1, moves: (bytes[20]! & 2) !== 0 };
}
