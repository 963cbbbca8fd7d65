import { nameKey } from './cells/name.js';
import type { RowReader } from './row-reader.js';
import type { DraftStudent } from './types.js';

interface Seen {
  file: string;
  row: number;
  name: string;
}

/** Finds rows that speak of somebody whom an earlier row has named already, refused rows included. */
export class RepeatedStudents {
  private readonly seen = new Map<string, Seen>();

  refuse(reader: RowReader, { rollNumber, document, name = '' }: Partial<DraftStudent>): void {
    if (rollNumber) this.check(reader, 'rollNumber', `roll:${rollNumber}`, name);
    if (document) this.check(reader, 'documentNumber', `document:${document.number}`, name);
  }

  private check(reader: RowReader, field: string, key: string, name: string): void {
    const earlier = this.seen.get(key);
    if (earlier) reader.refuseField(field, repeated(reader, field, earlier, name));
    else this.seen.set(key, { ...reader.place, name });
  }
}

function repeated(reader: RowReader, field: string, earlier: Seen, name: string): string {
  const place = earlier.file === reader.place.file ? `第 ${earlier.row} 行` : `“${earlier.file}”第 ${earlier.row} 行`;
  if (nameKey(earlier.name) === nameKey(name)) return `与前面的行重复：${place}是同一名学生。请删去其中一行。`;
  return `同一${reader.nameOf(field)}，姓名不同：${place}是“${earlier.name}”。请核对哪一行写对了。`;
}
