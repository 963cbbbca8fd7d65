import { inflateSync } from 'node:zlib';

const HEADER_BYTES = 44;
const ENTRY_BYTES = 20;

interface Table {
  tag: string;
  checksum: number;
  length: number;
  bytes: Buffer;
}

/** The tables of a WOFF font. */
function tablesOf(woff: Buffer): Table[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const at = HEADER_BYTES + index * ENTRY_BYTES;
    const [offset, packed] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8)];
    const length = woff.readUInt32BE(at + 12);
    const bytes = woff.subarray(offset, offset + packed);
    const whole = packed < length ? inflateSync(bytes) : bytes;
    return { tag: woff.toString('latin1', at, at + 4), checksum: woff.readUInt32BE(at + 16), length, bytes: whole };
  });
}

const padded = (length: number): number => (length + 3) & ~3;

/** A WOFF font as plain TrueType: each look at a packed table would unpack it again, thousands of times a page. */
export function unpackWoff(woff: Buffer): Buffer {
  const tables = tablesOf(woff);
  const directory = 12 + tables.length * 16;
  const out = Buffer.alloc(tables.reduce((sum, { length }) => sum + padded(length), directory));
  out.writeUInt32BE(woff.readUInt32BE(4), 0);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  out.writeUInt16BE(tables.length, 4);
  out.writeUInt16BE(power * 16, 6);
  out.writeUInt16BE(Math.log2(power), 8);
  out.writeUInt16BE((tables.length - power) * 16, 10);
  let at = directory;
  for (const [index, { tag, checksum, length, bytes }] of tables.entries()) {
    const entry = 12 + index * 16;
    out.write(tag, entry, 'latin1');
    out.writeUInt32BE(checksum, entry + 4);
    out.writeUInt32BE(at, entry + 8);
    out.writeUInt32BE(length, entry + 12);
    bytes.copy(out, at);
    at += padded(length);
  }
  return out;
}
