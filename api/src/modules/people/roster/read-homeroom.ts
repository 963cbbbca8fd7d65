import { displayName } from './cells/name.js';
import { readStaffNumber } from './cells/staff-number.js';
import { teachersIn } from './cells/teacher-cell.js';
import type { DraftBuilder } from './draft-builder.js';
import type { RowReader } from './row-reader.js';
import type { Given } from './types.js';

/** The homeroom teacher of a 班级 row. When the teacher's own row was refused, what the system holds stays. */
export function readHomeroom(builder: DraftBuilder, reader: RowReader): Given<string> {
  if (!reader.has('homeroomStaffNumber') && !reader.has('homeroomName')) return undefined;
  const staffNumber = reader.given('homeroomStaffNumber', readStaffNumber) ?? null;
  const written = reader.says('homeroomName') ? displayName(reader.cell('homeroomName').text) : '';
  if (reader.refusal || (staffNumber === null && written === '')) return null;
  const teacher = staffNumber ? { staffNumber, name: written } : teachersIn(written)[0];
  const found = builder.staff.find(teacher ?? { staffNumber, name: written });
  if ('staffNumber' in found) return found.staffNumber;
  if ('fault' in found) {
    reader.refuseField(found.wrongName || !staffNumber ? 'homeroomName' : 'homeroomStaffNumber', found.fault);
    return undefined;
  }
  reader.warn('班主任在教师表里的那一行没有通过检查，这个班的班主任先保持原样。');
  return undefined;
}
