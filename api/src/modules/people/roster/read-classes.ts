import { className, gradeOfCohort, schoolYearOf, stageOfGrade } from '../../organisation/unit.rules.js';
import { type ClassWords, classWords } from './cells/class-name.js';
import { readGrade } from './cells/grade.js';
import { faulty, type Reading, understood } from './cells/reading.js';
import { readYear } from './cells/year-month.js';
import { compact, trimmed } from './cells/text.js';
import type { Cell } from '../../../platform/spreadsheets/index.js';
import { readHomeroom } from './read-homeroom.js';
import type { DraftBuilder, OpenedSheet } from './draft-builder.js';
import { classKey } from './keys.js';
import { RowReader } from './row-reader.js';
import type { DraftClass } from './types.js';

interface ClassRow {
  reader: RowReader;
  grade: number | undefined;
  number: number | undefined;
  entryYear: number | undefined;
}

/** GL-1: reads the rows of a 班级 sheet. Which school year the sheet speaks of, its own rows tell. */
export function readClasses(builder: DraftBuilder, { file, header, body }: OpenedSheet): void {
  const rows = body.map((row) => readRow(new RowReader('classes', file, header, row)));
  const schoolYear = schoolYearOfSheet(rows) ?? schoolYearOf(builder.today);
  for (const row of rows) {
    const draft = draftOf(builder, row, schoolYear);
    if (draft) refuseRepeated(builder, row.reader, draft);
    if (builder.settle('classes', row.reader, draft ? [classKey(draft)] : []) && draft) {
      builder.draft.classes.push(draft);
      builder.classes.add(draft);
    } else builder.classes.addRefused(row.reader.place.row, row.reader.cell('name').text, row.grade, row.number);
  }
}

function readRow(reader: RowReader): ClassRow {
  const words = classWords(reader.cell('name').text);
  const grade = reader.given('grade', readGrade) ?? words?.grade;
  const number = reader.given('number', readNumber) ?? words?.number;
  const entryYear = reader.given('entryYear', readYear) ?? words?.entryYear;
  if (number === undefined)
    reader.refuseField(reader.has('number') ? 'number' : 'name', '看不出是几班。请填班号，如 1。');
  if (grade === undefined) reader.refuseField('grade', '年级为空。请填“一年级”“七年级”“高一”这样。');
  refuseDisagreement(reader, words, grade, number);
  return { reader, grade, number, entryYear };
}

function readNumber(cell: Cell): Reading<number> {
  const number = classWords(cell.text)?.number;
  return number ? understood(number) : faulty('班号认不出来。请填数字，如 1。');
}

function refuseDisagreement(reader: RowReader, words: ClassWords | undefined, grade?: number, number?: number): void {
  if (!words) return;
  if ((words.grade && words.grade !== grade) || words.number !== number) {
    reader.refuseField('name', '班级名称与年级、班号对不上。请核对这一行。');
  }
}

/** The school year that most rows agree on by grade and year of entry. */
function schoolYearOfSheet(rows: readonly ClassRow[]): number | undefined {
  const votes = new Map<number, number>();
  for (const { grade, entryYear } of rows) {
    if (!grade || !entryYear) continue;
    const year = entryYear + grade - firstGrade(grade);
    votes.set(year, (votes.get(year) ?? 0) + 1);
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const firstGrade = (grade: number): number => gradeOfCohort(stageOfGrade(grade), 0, 0);

function draftOf(builder: DraftBuilder, row: ClassRow, schoolYear: number): DraftClass | undefined {
  const { reader, grade, number } = row;
  if (!grade || !number) return undefined;
  const expected = schoolYear - (grade - firstGrade(grade));
  if (row.entryYear && row.entryYear !== expected) {
    reader.refuseField('entryYear', `与年级对不上：按表里其他班推算应是 ${expected} 年入学。请核对年级和入学年份。`);
  }
  return {
    ...reader.place,
    ...{ stage: stageOfGrade(grade), entryYear: expected, number, grade },
    name: trimmed(reader.cell('name').text) || className(grade, number),
    homeroomStaffNumber: readHomeroom(builder, reader),
  };
}

function refuseRepeated(builder: DraftBuilder, reader: RowReader, draft: DraftClass): void {
  const key = classKey(draft);
  const earlier = builder.draft.classes.find((each) => classKey(each) === key);
  if (!earlier) return;
  const column = compact(reader.cell('name').text) === '' ? 'number' : 'name';
  reader.refuseField(column, `和第 ${earlier.row} 行重复。请删去其中一行，或改正班号。`);
}
