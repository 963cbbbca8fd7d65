import type { Change, Context } from '../../../kernel/context.js';
import { forbidden, notFound, ruleBroken } from '../../../kernel/errors.js';
import type { ClientKey } from '../../../kernel/idempotency.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { loadVisibleSchool, type UnitRow } from '../../organisation/index.js';
import { findActiveStaff, keepsRolls, type StaffForAccount } from '../../people/index.js';
import { indexOfAccount, staffAccount } from '../account-names.js';
import { AccountName, Credential, Identity, IdentityPerson } from '../account.entity.js';
import { findBoundPersons, findFirstPasswords } from '../account.queries.js';
import { initialPassword, passwordOn } from '../password.js';

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

/** The same with a first password that can be told to the same submission again. */
async function preparedOn(ctx: Context, whose: string, key: ClientKey): Promise<PreparedPassword> {
  const password = passwordOn(ctx, whose, key);
  return { password, secretHash: await ctx.passwords.hash(password), mustChange: true };
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
  return mapOf(staff, () => preparePassword(ctx, password));
}

async function mapOf(
  staff: readonly StaffForAccount[],
  prepare: (member: StaffForAccount) => Promise<PreparedPassword>,
): Promise<Map<Id, PreparedPassword>> {
  const prepared = await Promise.all(staff.map(prepare));
  return new Map(staff.map((member, index) => [member.person_id, prepared[index]!]));
}

/** The same for first passwords that are about to be printed. */
export async function prepareOnPaper(
  ctx: Context,
  wanted: AccountsWanted,
  key: ClientKey,
): Promise<Map<Id, PreparedPassword>> {
  await mayOpen(ctx, wanted.schoolId);
  return mapOf(await staffWithout(ctx, wanted), (member) => preparedOn(ctx, whoseOf(wanted.schoolId, member), key));
}

const whoseOf = (schoolId: Id, { staff_number }: Pick<StaffForAccount, 'staff_number'>): string =>
  `${schoolId} ${staff_number}`;

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

/** What is kept of accounts that were opened on paper; no password is among it. */
export interface OpenedOnPaper {
  schoolId: Id;
  staffNumbers: string[];
}

/** ZM-1: opens accounts whose first passwords are about to be printed. */
export async function openOnPaper(
  change: Change,
  wanted: AccountsWanted,
  prepared: Map<Id, PreparedPassword>,
): Promise<OpenedOnPaper> {
  const opened = await openStaffAccounts(change, wanted, prepared);
  if (opened.length === 0) throw ruleBroken('这些教职工都已经有账号了，没有要打印的。请刷新名单再看。');
  return { schoolId: wanted.schoolId, staffNumbers: opened.map(({ staffNumber }) => staffNumber) };
}

/** The accounts just opened with their first passwords; of whom has replaced theirs there is none any more. */
export async function accountsOnPaper(
  ctx: Context,
  { schoolId, staffNumbers }: OpenedOnPaper,
  key: ClientKey,
): Promise<OpenedAccount[]> {
  const school = await loadVisibleSchool(ctx, schoolId);
  const waiting = await findFirstPasswords(ctx, schoolId);
  return (await findActiveStaff(ctx, schoolId))
    .filter((member) => staffNumbers.includes(member.staff_number) && waiting.has(member.person_id))
    .map((member) => ({
      ...{ staffNumber: member.staff_number, name: member.name },
      account: staffAccount(member.staff_number, school.code),
      initialPassword: passwordOn(ctx, whoseOf(schoolId, member), key),
    }));
}
