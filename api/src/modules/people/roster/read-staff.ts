import { readName } from './cells/name.js';
import { readPhone } from './cells/phone.js';
import { readPost } from './cells/post.js';
import { readSex } from './cells/sex.js';
import { readStaffNumber } from './cells/staff-number.js';
import { code } from './cells/text.js';
import { readWords } from './cells/words.js';
import type { DraftBuilder, OpenedSheet } from './draft-builder.js';
import { refuseStaffNumberTaken } from './numbers-taken.js';
import { RowReader } from './row-reader.js';
import type { DraftStaff, Given } from './types.js';
import { RoleKind } from '../people.rules.js';

/** GL-1: reads the rows of a 教师 sheet. Teachers of the same name stay apart by staff number. */
export function readStaff(builder: DraftBuilder, { file, header, body, isRest }: OpenedSheet): void {
  for (const row of body) {
    const reader = new RowReader('staff', file, header, row);
    const staff = readRow(reader);
    const earlier = builder.draft.staff.find(({ staffNumber }) => staffNumber === staff.staffNumber);
    if (earlier) reader.refuseField('staffNumber', repeated(earlier, staff));
    if (isRest) refuseStaffNumberTaken(reader, builder.known, staff);
    const number = code(reader.cell('staffNumber'));
    if (builder.settle('staff', reader, [number])) {
      builder.draft.staff.push(staff);
      builder.staff.add(staff);
    } else if (!earlier) builder.staff.addRefused(number, reader.cell('name').text);
  }
}

function readRow(reader: RowReader): DraftStaff {
  const staffNumber = reader.need('staffNumber', readStaffNumber) ?? '';
  const name = reader.need('name', readName) ?? '';
  const sex = reader.given('sex', readSex);
  const mainSubject = reader.given('mainSubject', (cell) => readWords('任教学科', cell));
  const phone = reader.given('phone', readPhone);
  const post: Given<{ post: string; role: RoleKind }> = reader.given('post', readPost);
  return {
    ...reader.place,
    ...{ staffNumber, name, sex, mainSubject, phone },
    post: post === undefined ? undefined : (post?.post ?? null),
    role: post === undefined ? undefined : (post?.role ?? RoleKind.TEACHER),
  };
}

const repeated = (earlier: DraftStaff, staff: DraftStaff): string =>
  earlier.name === staff.name
    ? `和第 ${earlier.row} 行重复。请删去其中一行。`
    : `同一工号，姓名不同：第 ${earlier.row} 行是“${earlier.name}”。请核对，每人一个工号。`;
