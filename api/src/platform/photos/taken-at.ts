import { instantOf, isLegalDate, millisecondsOf, type Instant } from '../../kernel/time.js';

const EXIF_IFD = 0x8769;
const DATE_TIME_ORIGINAL = 0x9003;
const OFFSET_TIME_ORIGINAL = 0x9011;
const ENTRY_BYTES = 12;
const DAY_MS = 86_400_000;
const EARLIEST = Date.UTC(2000, 0, 1);

/** A TIFF block; what would stand outside of it reads as 0. */
interface Tiff {
  bytes: Buffer;
  short(at: number): number;
  long(at: number): number;
}

type Entries = Map<number, number>;

/** When a photo was taken, by its EXIF; null when it does not say, or says what cannot be. */
export function takenAt(exif: Uint8Array, now: Instant): Instant | null {
  const tiff = openTiff(exif);
  const pointer = tiff && entriesOf(tiff, tiff.long(4)).get(EXIF_IFD);
  if (!pointer) return null;
  const entries = entriesOf(tiff, tiff.long(pointer + 8));
  return plausible(textAt(tiff, entries, DATE_TIME_ORIGINAL), offsetText(tiff, entries), now);
}

function openTiff(exif: Uint8Array): Tiff | null {
  const all = Buffer.from(exif.buffer, exif.byteOffset, exif.byteLength);
  const bytes = all.toString('latin1', 0, 6) === 'Exif\0\0' ? all.subarray(6) : all;
  const order = bytes.toString('latin1', 0, 2);
  if (order !== 'II' && order !== 'MM') return null;
  const number = (at: number, length: number): number => {
    if (at + length > bytes.length) return 0;
    return order === 'II' ? bytes.readUIntLE(at, length) : bytes.readUIntBE(at, length);
  };
  return { bytes, short: (at) => number(at, 2), long: (at) => number(at, 4) };
}

/** Where each tag of a directory stands. */
function entriesOf(tiff: Tiff, directory: number): Entries {
  const count = Math.min(tiff.short(directory), Math.floor(tiff.bytes.length / ENTRY_BYTES));
  const places = Array.from({ length: count }, (_, index) => directory + 2 + index * ENTRY_BYTES);
  return new Map(places.map((at) => [tiff.short(at), at]));
}

function textAt(tiff: Tiff, entries: Entries, tag: number): string {
  const entry = entries.get(tag);
  if (entry === undefined) return '';
  const length = tiff.long(entry + 4);
  const start = length > 4 ? tiff.long(entry + 8) : entry + 8;
  return tiff.bytes.toString('latin1', start, start + Math.min(length, 32)).replace(/\0.*$/s, '');
}

function offsetText(tiff: Tiff, entries: Entries): string {
  const text = textAt(tiff, entries, OFFSET_TIME_ORIGINAL).trim();
  return /^[+-](0\d|1[0-4]):[0-5]\d$/.test(text) ? text : '+08:00';
}

function plausible(text: string, offset: string, now: Instant): Instant | null {
  const [, year, month, day, time] = /^(\d{4}):(\d\d):(\d\d) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)/.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  if (!isLegalDate(date)) return null;
  const taken = Date.parse(`${date}T${time}${offset}`);
  return taken >= EARLIEST && taken <= millisecondsOf(now) + DAY_MS ? instantOf(taken) : null;
}
