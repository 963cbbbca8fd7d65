import type { Cell } from '../../../platform/spreadsheets/index.js';
import { readGrades } from './cells/grade.js';
import { faulty, type Reading, understood } from './cells/reading.js';
import { compact } from './cells/text.js';
import type { DraftBuilder, OpenedSheet } from './draft-builder.js';
import { courseKey } from './keys.js';
import { RowReader } from './row-reader.js';
import type { DraftCourse } from './types.js';

/** GL-1: reads the rows of a 课程 sheet. */
export function readCourses(builder: DraftBuilder, { file, header, body }: OpenedSheet): void {
  for (const row of body) {
    const reader = new RowReader('courses', file, header, row);
    const code = reader.given('code', readCode);
    const name = reader.need('name', readCourseName) ?? '';
    const course: DraftCourse = { ...reader.place, code, name, grades: reader.given('grades', readGrades) };
    refuseRepeated(builder, reader, course);
    if (builder.settle('courses', reader, [courseKey(name)])) {
      builder.draft.courses.push(course);
      builder.courses.set(courseKey(name), { code: code ?? null, name });
    } else if (name !== '') builder.refusedCourses.add(courseKey(name));
  }
}

/** Excel drops the zero of 01 when the cell is a number. */
function readCode(cell: Cell): Reading<string> {
  const code = cell.kind === 'number' ? cell.text.padStart(2, '0') : compact(cell.text).toUpperCase();
  return code.length > 32 ? faulty('学科代码超过 32 位。请检查是不是填错了列。') : understood(code);
}

function readCourseName(cell: Cell): Reading<string> {
  const name = compact(cell.text);
  if (name === '') return faulty('学科名称为空。请填上名称，如“语文”。');
  return name.length > 50 ? faulty('学科名称超过 50 个字。请检查是不是填错了列。') : understood(name);
}

function refuseRepeated(builder: DraftBuilder, reader: RowReader, course: DraftCourse): void {
  const sameName = builder.draft.courses.find(({ name }) => courseKey(name) === courseKey(course.name));
  if (sameName) reader.refuseField('name', `和第 ${sameName.row} 行重复。请删去其中一行。`);
  const sameCode = course.code && builder.draft.courses.find(({ code }) => code === course.code);
  if (sameCode)
    reader.refuseField('code', `和第 ${sameCode.row} 行“${sameCode.name}”的代码相同。请给每门学科一个代码。`);
}
