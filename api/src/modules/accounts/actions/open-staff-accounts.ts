import type { Change } from '../../../kernel/context.js';
import { forbidden, notFound } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { loadVisibleSchool, type UnitRow } from '../../organisation/index.js';
import { findActiveStaff, keepsRolls, type StaffForAccount } from '../../people/index.js';
import { indexOfAccount, staffAccount } from '../account-names.js';
import { AccountName, Credential, Identity, IdentityPerson } from '../account.entity.js';
import { hashPassword, initialPassword } from '../password.js';

/** An account just opened; the password is shown this once. */
export interface OpenedAccount {
  staffNumber: string;
  name: string;
  account: string;
  initialPassword: string;
}

/** Opens one account with its names, for somebody who has none. */
export async function openAccountFor(
  change: Change,
  school: UnitRow,
  staff: StaffForAccount,
  password = initialPassword(),
): Promise<OpenedAccount> {
  const [identityId, credentialId] = [newId(), newId()];
  const account = staffAccount(staff.staff_number, school.code);
  change.em.create(Identity, { id: identityId, createdAt: change.clock.now() } as never);
  const secret = { secretHash: await hashPassword(password), mustChange: true };
  change.em.create(Credential, { id: credentialId, identityId, kind: 'PASSWORD', ...secret } as never);
  change.em.create(AccountName, {
    id: newId(),
    credentialId,
    nameIndex: indexOfAccount(change, account),
    shown: account,
  } as never);
  change.em.create(IdentityPerson, {
    id: newId(),
    identityId,
    schoolId: school.id,
    personId: staff.person_id,
  } as never);
  await addPhoneName(change, credentialId, staff);
  return { staffNumber: staff.staff_number, name: staff.name, account, initialPassword: password };
}

/** A phone becomes an account name only while nobody else signs in with it. */
async function addPhoneName(change: Change, credentialId: Id, staff: StaffForAccount): Promise<void> {
  if (!staff.phone_sealed) return;
  const phone = change.vault.open(staff.phone_sealed, {
    table: 'person',
    column: 'phone_sealed',
    row: staff.person_id,
  });
  const nameIndex = indexOfAccount(change, phone);
  if (await change.em.findOne(AccountName, { nameIndex })) return;
  change.em.create(AccountName, { id: newId(), credentialId, nameIndex, shown: null } as never);
}

interface Wanted {
  schoolId: Id;
  staffNumbers?: string[] | null;
  /** Only the demo world gives passwords of its own. */
  password?: string;
}

/** ZM-1: opens accounts for the active staff of a school that have none yet; answers the first passwords. */
export async function openStaffAccounts(change: Change, wanted: Wanted): Promise<OpenedAccount[]> {
  const school = await loadVisibleSchool(change, wanted.schoolId);
  if (!keepsRolls(change.actor, school.id)) throw forbidden('教师账号由本校综评管理员或教务主任开通。');
  const staff = await findActiveStaff(change, school.id);
  const linked = await change.db
    .selectFrom('identity_person')
    .select('person_id')
    .where('school_id', '=', school.id)
    .execute();
  const have = new Set(linked.map((row) => row.person_id));
  const numbers = wanted.staffNumbers ? new Set(wanted.staffNumbers) : null;
  const missing = [...(numbers ?? [])].find((number) => !staff.some((member) => member.staff_number === number));
  if (missing) throw notFound(`工号 ${missing} 的教职工`);
  const opened: OpenedAccount[] = [];
  for (const member of staff) {
    if (have.has(member.person_id) || (numbers && !numbers.has(member.staff_number))) continue;
    opened.push(await openAccountFor(change, school, member, wanted.password));
  }
  return opened;
}
