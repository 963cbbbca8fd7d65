import type { Change, Context } from '../../../kernel/context.js';
import { forbidden, notFound } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { loadVisibleSchool, type UnitRow } from '../../organisation/index.js';
import { findActiveStaff, keepsRolls, type StaffForAccount } from '../../people/index.js';
import { indexOfAccount, staffAccount } from '../account-names.js';
import { AccountName, Credential, Identity, IdentityPerson } from '../account.entity.js';
import { findBoundPersons } from '../account.queries.js';
import { initialPassword } from '../password.js';

/** An account just opened; the password is shown this once. */
export interface OpenedAccount {
  staffNumber: string;
  name: string;
  account: string;
  initialPassword: string;
}

/** A first password with its hash, made before the transaction. */
export interface PreparedPassword {
  password: string;
  secretHash: string;
  /** Whether it must be replaced at the first sign-in; only the demo world's need not. */
  mustChange: boolean;
}

/** Makes a first password; hashing takes its time, so never inside a transaction. */
export async function preparePassword({ passwords }: Context, chosen?: string): Promise<PreparedPassword> {
  const password = chosen ?? initialPassword();
  return { password, secretHash: await passwords.hash(password), mustChange: chosen === undefined };
}

/** Opens one account with its names, for somebody who has none. */
export async function openAccountFor(
  change: Change,
  school: UnitRow,
  staff: StaffForAccount,
  prepared: PreparedPassword,
): Promise<OpenedAccount> {
  const [identityId, credentialId] = [newId(), newId()];
  const account = staffAccount(staff.staff_number, school.code);
  const { password, secretHash, mustChange } = prepared;
  change.em.create(Identity, { id: identityId, createdAt: change.clock.now() } as never);
  change.em.create(Credential, {
    id: credentialId,
    identityId,
    kind: 'PASSWORD',
    secretHash,
    mustChange,
  } as never);
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
  const subject = { kind: 'person', id: staff.person_id };
  change.announce({ schoolId: school.id, kind: 'accounts.account-opened', subject });
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

/** For whom accounts are wanted: all staff without one, or those with these numbers. */
export interface AccountsWanted {
  schoolId: Id;
  staffNumbers?: string[] | null;
}

/** Staff of a school who have no account yet, as far as they are wanted. */
async function staffWithout(ctx: Context, wanted: AccountsWanted): Promise<StaffForAccount[]> {
  const staff = await findActiveStaff(ctx, wanted.schoolId);
  const unknown = wanted.staffNumbers?.find((number) => !staff.some((member) => member.staff_number === number));
  if (unknown) throw notFound(`工号 ${unknown} 的教职工`);
  const numbers = wanted.staffNumbers ? new Set(wanted.staffNumbers) : null;
  const bound = await findBoundPersons(ctx, wanted.schoolId);
  return staff.filter((member) => !bound.has(member.person_id) && (!numbers || numbers.has(member.staff_number)));
}

async function mayOpen(ctx: Context, schoolId: Id): Promise<UnitRow> {
  const school = await loadVisibleSchool(ctx, schoolId);
  if (!keepsRolls(ctx.actor, school.id)) throw forbidden('教师账号由本校综评管理员或教务主任开通。');
  return school;
}

/** Makes the first passwords of everybody wanted; before the transaction. */
export async function prepareStaffAccounts(
  ctx: Context,
  wanted: AccountsWanted,
  password?: string,
): Promise<Map<Id, PreparedPassword>> {
  await mayOpen(ctx, wanted.schoolId);
  const staff = await staffWithout(ctx, wanted);
  const prepared = await Promise.all(staff.map(() => preparePassword(ctx, password)));
  return new Map(staff.map((member, index) => [member.person_id, prepared[index]!]));
}

/** ZM-1: opens the prepared accounts; whoever has got one meanwhile is passed over. */
export async function openStaffAccounts(
  change: Change,
  wanted: AccountsWanted,
  prepared: Map<Id, PreparedPassword>,
): Promise<OpenedAccount[]> {
  const school = await mayOpen(change, wanted.schoolId);
  const opened: OpenedAccount[] = [];
  for (const member of await staffWithout(change, wanted)) {
    const password = prepared.get(member.person_id);
    if (password) opened.push(await openAccountFor(change, school, member, password));
  }
  return opened;
}
