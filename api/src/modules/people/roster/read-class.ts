import { compact } from './cells/text.js';
import type { DraftBuilder } from './draft-builder.js';
import type { RowReader } from './row-reader.js';
import type { ClassRef } from './types.js';

const LISTED = 4;

/** The class that a row names in its 班级 column, helped by 年级. Refuses the row when there is none. */
export function readClass(builder: DraftBuilder, reader: RowReader, grade: number | undefined): ClassRef | undefined {
  const text = reader.cell('className').text;
  if (compact(text) === '') {
    reader.refuseField('className', '班级为空。请填上班级，如“一年级（1）班”。');
    return undefined;
  }
  const result = builder.classes.find(text, grade);
  if (!result) reader.refuseField('className', absent(builder));
  else if ('refusedRow' in result) {
    reader.refuseField('className', `这个班在班级表第 ${result.refusedRow} 行没有通过检查。请先改好那一行。`);
  } else {
    const { stage, entryYear, number, name } = result.found;
    if (grade && grade !== result.found.grade) reader.refuseField('grade', `年级与班级“${name}”对不上。请核对。`);
    return { stage, entryYear, number, name };
  }
  return undefined;
}

function absent({ classes: { names } }: DraftBuilder): string {
  if (names.length === 0) return '班级不存在：还没有任何班级。请把班级表一起传上来。';
  const listed = names.slice(0, LISTED).join('、');
  return `班级不存在。已有${listed}${names.length > LISTED ? `等 ${names.length} 个班` : ''}。请改班级，或先在班级表里加上这个班。`;
}
