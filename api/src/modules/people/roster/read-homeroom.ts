import { displayName } from './cells/name.js';
import { readStaffNumber } from './cells/staff-number.js';
import { type NamedTeacher, teachersIn } from './cells/teacher-cell.js';
import type { DraftBuilder } from './draft-builder.js';
import type { RowReader } from './row-reader.js';
import type { Given } from './types.js';

/** The homeroom teacher of a 班级 row. When the teacher's own row was refused, what the system holds stays. */
export function readHomeroom(builder: DraftBuilder, reader: RowReader): Given<string> {
  if (!reader.has('homeroomStaffNumber') && !reader.has('homeroomName')) return undefined;
  const teacher = namedTeacher(reader);
  if (!teacher || reader.refusal) return null;
  const found = builder.staff.find(teacher);
  if ('staffNumber' in found) return found.staffNumber;
  if ('refused' in found) reader.warn('班主任在教师表里的那一行没有通过检查，这个班的班主任先保持原样。');
  else
    reader.refuseField(
      found.wrongName || !reader.says('homeroomStaffNumber') ? 'homeroomName' : 'homeroomStaffNumber',
      found.fault,
    );
  return undefined;
}

/** The teacher of the two columns; a name alone may carry its number, 姓名(工号). */
function namedTeacher(reader: RowReader): NamedTeacher | undefined {
  const staffNumber = reader.given('homeroomStaffNumber', readStaffNumber);
  const written = reader.says('homeroomName') ? reader.cell('homeroomName').text : '';
  return staffNumber ? { staffNumber, name: displayName(written) } : teachersIn(written)[0];
}
