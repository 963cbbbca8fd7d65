import { readGrade } from './cells/grade.js';
import { teachersIn } from './cells/teacher-cell.js';
import { isMissing } from './cells/text.js';
import { isNeedless } from './columns.js';
import type { DraftBuilder, OpenedSheet } from './draft-builder.js';
import { classKey, courseKey } from './keys.js';
import { readClass } from './read-class.js';
import { RowReader } from './row-reader.js';
import type { ClassRef, DraftTeaching } from './types.js';

/** A column of the 任课 sheet. */
interface CourseColumn {
  index: number;
  course: string;
}

/** GL-1: reads a 任课 sheet: a row per class, a column per course, cells 姓名(工号). */
export function readTeaching(builder: DraftBuilder, sheet: OpenedSheet): void {
  const columns = courseColumns(builder, sheet);
  for (const row of sheet.body) {
    const reader = new RowReader('teaching', sheet.file, sheet.header, row);
    const schoolClass = readClass(builder, reader, reader.given('grade', readGrade) ?? undefined);
    const courses = readCells(builder, reader, columns);
    if (schoolClass) refuseRepeated(builder, reader, schoolClass);
    const taken = builder.settle('teaching', reader, schoolClass ? [classKey(schoolClass)] : []);
    if (taken && schoolClass) builder.draft.teaching.push({ ...reader.place, schoolClass, courses });
  }
}

function refuseRepeated(builder: DraftBuilder, reader: RowReader, schoolClass: ClassRef): void {
  const earlier = builder.draft.teaching.find((each) => classKey(each.schoolClass) === classKey(schoolClass));
  if (earlier) reader.refuseField('className', `和第 ${earlier.row} 行是同一个班。请合并成一行。`);
}

/** Which columns are courses. A column of teachers under a name that is no course is refused as a whole. */
function courseColumns(builder: DraftBuilder, { file, header, body, described }: OpenedSheet): CourseColumn[] {
  const columns: CourseColumn[] = [];
  for (const [index, text] of header.others) {
    if (isNeedless(text)) continue;
    const course = builder.courses.get(courseKey(text));
    const column = described.columns[header.places.indexOf(index)];
    if (course && column) Object.assign(column, { meaning: course.name, known: true });
    if (course) columns.push({ index, course: course.name });
    else if (builder.refusedCourses.has(courseKey(text))) {
      builder.warn(file, header.row, `${text.trim()}在课程表里的那一行没有通过检查，这一列任课先保持原样。`);
    } else if (body.some((row) => namesStaff(builder, row.cells[index]?.text ?? ''))) {
      const reason = `课程表里没有“${text.trim()}”这门学科，这一列没有读入。请在课程表里加上，或改成课程表里的名称。`;
      builder.refuse({ file, row: header.row, column: text.trim(), value: text, reason });
    }
  }
  return columns;
}

const namesStaff = (builder: DraftBuilder, text: string): boolean =>
  teachersIn(text).some((teacher) => !('fault' in builder.staff.find(teacher)));

function readCells(builder: DraftBuilder, reader: RowReader, columns: CourseColumn[]): DraftTeaching[] {
  const taught = new Map<string, Set<string>>(columns.map(({ course }) => [course, new Set()]));
  const unsettled = new Set<string>();
  for (const { index, course } of columns) {
    const cell = reader.at(index);
    for (const teacher of isMissing(cell) ? [] : teachersIn(cell.text)) {
      const found = builder.staff.find(teacher);
      if ('fault' in found) reader.refuse(course, cell.text, found.fault);
      else if ('refused' in found) unsettled.add(course);
      else taught.get(course)?.add(found.staffNumber);
    }
  }
  for (const course of unsettled) {
    taught.delete(course);
    reader.warn(`${course}教师在教师表里的那一行没有通过检查，这个班的${course}任课先保持原样。`);
  }
  return [...taught].map(([course, staffNumbers]) => ({ course, staffNumbers: [...staffNumbers].sort() }));
}
