import { covers } from '../../../kernel/actor.js';
import type { Change } from '../../../kernel/context.js';
import { conflict, forbidden, invalidInput } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { loadVisibleSchool } from '../../organisation/index.js';
import { appoint, createStaff, RoleKind } from '../../people/index.js';
import { openAccountFor, type OpenedAccount, type PreparedPassword } from './open-staff-accounts.js';

const LONGEST_NUMBER = 32;
const LONGEST_NAME = 50;

/** The first administrator of a school, who then imports the rolls. */
export interface NewAdministrator {
  schoolId: Id;
  staffNumber: string;
  name: string;
}

/** GL-1: the platform operator opens the account of a school's administrator; the operator sees no child. */
export async function openSchoolAdministrator(
  change: Change,
  input: NewAdministrator,
  prepared: PreparedPassword,
): Promise<OpenedAccount> {
  const school = await loadVisibleSchool(change, input.schoolId);
  const mayOpen = change.actor.isSystem || covers(change.actor, school.path, [RoleKind.PLATFORM_OPERATOR]);
  if (!mayOpen) throw forbidden('学校的第一位综评管理员由平台运维开通。');
  const [staffNumber, name] = [input.staffNumber.normalize('NFKC').trim(), input.name.normalize('NFC').trim()];
  if (!staffNumber || staffNumber.length > LONGEST_NUMBER)
    throw invalidInput('staffNumber', `请填写工号，与教师表里的工号一致，最多 ${LONGEST_NUMBER} 位。`);
  if (!name || [...name].length > LONGEST_NAME) throw invalidInput('name', `请填写姓名，最多 ${LONGEST_NAME} 个字。`);
  const taken = await change.db
    .selectFrom('staff_member')
    .select('id')
    .where('school_id', '=', school.id)
    .where('staff_number', '=', staffNumber)
    .executeTakeFirst();
  if (taken) throw conflict(`工号 ${staffNumber} 已经有人使用，请核对。`);
  const person = createStaff(change, { schoolId: school.id, staffNumber, name });
  appoint(change, { schoolId: school.id, personId: person.id, role: RoleKind.SCHOOL_ADMINISTRATOR, classId: null });
  const staff = { staff_number: staffNumber, person_id: person.id, name, phone_sealed: null };
  return openAccountFor(change, school, staff, prepared);
}
