import type { Change } from '../../kernel/context.js';
import { conflict, invalidInput } from '../../kernel/errors.js';
import type { UnitRow } from '../organisation/index.js';
import { appoint, createStaff, type RoleKind } from '../people/index.js';
import { openAccountFor, type OpenedAccount, type PreparedPassword } from './actions/open-staff-accounts.js';

const LONGEST_NUMBER = 32;
const LONGEST_NAME = 50;

/** Somebody who is to hold the first office of a unit. */
export interface NewOfficer {
  staffNumber: string;
  name: string;
}

/** Makes a person with an office in a unit and opens the account; a number that is taken is refused. */
export async function openOfficer(
  change: Change,
  { unit, role }: { unit: UnitRow; role: RoleKind },
  input: NewOfficer,
  prepared: PreparedPassword,
): Promise<OpenedAccount> {
  const [staffNumber, name] = [input.staffNumber.normalize('NFKC').trim(), input.name.normalize('NFC').trim()];
  if (!staffNumber || staffNumber.length > LONGEST_NUMBER)
    throw invalidInput('staffNumber', `请填写工号，与教师表里的工号一致，最多 ${LONGEST_NUMBER} 位。`);
  if (!name || [...name].length > LONGEST_NAME) throw invalidInput('name', `请填写姓名，最多 ${LONGEST_NAME} 个字。`);
  const taken = await change.db
    .selectFrom('staff_member')
    .select('id')
    .where('school_id', '=', unit.id)
    .where('staff_number', '=', staffNumber)
    .executeTakeFirst();
  if (taken) throw conflict(`工号 ${staffNumber} 已经有人使用，请核对。`);
  const person = createStaff(change, { schoolId: unit.id, staffNumber, name });
  appoint(change, { schoolId: unit.id, personId: person.id, role, classId: null });
  const staff = { staff_number: staffNumber, person_id: person.id, name, phone_sealed: null };
  return openAccountFor(change, unit, staff, prepared);
}
