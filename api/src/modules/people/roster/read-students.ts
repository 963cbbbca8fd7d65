import type { Cell } from '../../../platform/spreadsheets/index.js';
import { readBoarding } from './cells/boarding.js';
import { readDate } from './cells/date.js';
import { readEthnicGroup } from './cells/ethnic-group.js';
import { readGrade } from './cells/grade.js';
import { displayName, readName } from './cells/name.js';
import { faulty, type Reading, understood } from './cells/reading.js';
import { readRollNumber } from './cells/roll-number.js';
import { readSex } from './cells/sex.js';
import { code, compact } from './cells/text.js';
import { readYear, readYearMonth } from './cells/year-month.js';
import type { DraftBuilder, OpenedSheet } from './draft-builder.js';
import { studentKeys } from './keys.js';
import { NumbersTaken } from './numbers-taken.js';
import { readClass } from './read-class.js';
import { agreeWithDocument, readDocument } from './read-document.js';
import { readGuardians } from './read-guardians.js';
import { RepeatedStudents } from './repeated-students.js';
import { RowReader } from './row-reader.js';
import type { DraftStudent } from './types.js';

/** GL-1: reads the rows of the 学生 sheets. Of a repeated student the later row is refused. */
export function readStudents(builder: DraftBuilder, sheets: readonly OpenedSheet[]): void {
  const repeated = new RepeatedStudents();
  const taken = new NumbersTaken(builder.known.students);
  for (const { file, header, body, isRest } of sheets) {
    for (const row of body) {
      const reader = new RowReader('students', file, header, row);
      const student = readRow(builder, reader);
      repeated.refuse(reader, student);
      if (isRest) taken.refuse(reader, student);
      const claims = claimsOf(reader, student);
      if (builder.settle('students', reader, claims)) builder.draft.students.push(student as DraftStudent);
    }
  }
}

/** The fields in order of importance: the first fault is the one a person hears of. */
function readRow(builder: DraftBuilder, reader: RowReader): Partial<DraftStudent> {
  const name = reader.need('name', readName);
  const sex = reader.given('sex', readSex);
  const birthOn = reader.given('birthOn', (cell) => readBirth(cell, builder.today));
  const document = readDocument(reader);
  const rollNumber = reader.given('rollNumber', readRollNumber);
  const grade = reader.given('grade', readGrade) ?? undefined;
  const schoolClass = readClass(builder, reader, grade);
  return {
    ...reader.place,
    ...{ name, document, rollNumber, schoolClass },
    ...agreeWithDocument(reader, { sex, birthOn, document, rollNumber }),
    ethnicGroup: reader.given('ethnicGroup', readEthnicGroup),
    enteredIn: reader.given('enteredIn', readEntry),
    seatNumber: reader.given('seatNumber', readSeat),
    boards: reader.given('boards', readBoarding),
    guardians: readGuardians(reader),
  };
}

function readBirth(cell: Cell, today: string): ReturnType<typeof readDate> {
  const reading = readDate(cell);
  if ('fault' in reading || reading.value <= today) return reading;
  return faulty(`出生日期 ${reading.value} 在将来。请核对年份。`);
}

/** A year of entry alone means its September. */
function readEntry(cell: Cell): Reading<string> {
  if (!/^\d{4}[年级]?$/u.test(compact(cell.text))) return readYearMonth(cell);
  const year = readYear(cell);
  return 'fault' in year ? year : understood(`${year.value}-09`);
}

function readSeat(cell: Cell): Reading<number | null> {
  const text = compact(cell.text).replace(/号$/u, '');
  if (/^\d{1,3}$/.test(text) && Number(text) > 0) return understood(Number(text));
  if (/^\d{4,20}$/.test(text)) return understood(null, '不是班内的序号，没有读入');
  return faulty('班内学号认不出来。请填数字，如 1。');
}

/** Also from cells with a fault: whoever is in the sheet at all has not left. */
function claimsOf(reader: RowReader, student: Partial<DraftStudent>): string[] {
  return studentKeys({
    rollNumber: code(reader.cell('rollNumber')),
    document: { number: code(reader.cell('documentNumber')) },
    name: displayName(reader.cell('name').text),
    birthOn: student.birthOn,
  });
}
