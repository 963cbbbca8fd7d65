import type { Context } from '../../kernel/context.js';
import { indexOfAccount } from './account-names.js';
import type { Id } from '../../kernel/ids.js';
import { InvitationState } from './invitation.lifecycle.js';

/** Persons of a school who can sign in by themselves; who only used a borrowed device has no credential. */
export async function findBoundPersons(ctx: Context, schoolId: Id): Promise<Set<Id>> {
  const rows = await ctx.db
    .selectFrom('identity_person as ip')
    .innerJoin('credential as c', 'c.identity_id', 'ip.identity_id')
    .select('ip.person_id')
    .where('ip.school_id', '=', schoolId)
    .execute();
  return new Set(rows.map((row) => row.person_id));
}

/** Persons of a school whose password is still the one that the office gave out. */
export async function findFirstPasswords(ctx: Context, schoolId: Id): Promise<Set<Id>> {
  const rows = await ctx.db
    .selectFrom('identity_person as ip')
    .innerJoin('credential as c', 'c.identity_id', 'ip.identity_id')
    .select('ip.person_id')
    .where('ip.school_id', '=', schoolId)
    .where('c.must_change', '=', 1)
    .execute();
  return new Set(rows.map((row) => row.person_id));
}

/** Persons of a school who were ever signed in, also on a borrowed device. */
export async function findKnownPersons(ctx: Context, schoolId: Id): Promise<Set<Id>> {
  const rows = await ctx.db
    .selectFrom('identity_person')
    .select('person_id')
    .where('school_id', '=', schoolId)
    .execute();
  return new Set(rows.map((row) => row.person_id));
}

/** Persons of a school for whom a code was ever printed. */
export async function findInvitedPersons(ctx: Context, schoolId: Id): Promise<Set<Id>> {
  const rows = await ctx.db.selectFrom('invitation').select('person_id').where('school_id', '=', schoolId).execute();
  return new Set(rows.map((row) => row.person_id));
}

/** Whether a person of a school is on its staff. */
export async function isOnStaff(ctx: Context, schoolId: Id, personId: Id): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('staff_member')
    .select('id')
    .where('school_id', '=', schoolId)
    .where('person_id', '=', personId)
    .where('active', '=', 1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Which of some invitations of a school still hold. */
export const findOpenInvitations = (ctx: Context, schoolId: Id, ids: readonly Id[]) =>
  ctx.db
    .selectFrom('invitation')
    .select(['id', 'person_id', 'expires_at'])
    .where('school_id', '=', schoolId)
    .where('id', 'in', ids)
    .where('state', '=', InvitationState.OPEN)
    .where('expires_at', '>', ctx.clock.now())
    .execute();

/** The devices on which an identity is signed in, newest first. */
export const findSessions = (ctx: Context, identityId: Id) =>
  ctx.db
    .selectFrom('session')
    .select(['id', 'device', 'created_at', 'expires_at'])
    .where('identity_id', '=', identityId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', ctx.clock.now())
    .orderBy('id', 'desc')
    .execute();

/** The last sign-ins of an identity, newest first. */
export const findSignIns = (ctx: Context, identityId: Id) =>
  ctx.db
    .selectFrom('sign_in')
    .select(['id', 'at', 'device', 'succeeded'])
    .where('identity_id', '=', identityId)
    .orderBy('id', 'desc')
    .limit(30)
    .execute();

/** Account name and person behind it of some identities, found by account; for the demo world's list. */
export const findIdentityNames = (ctx: Pick<Context, 'database' | 'vault'>, accounts: readonly string[]) =>
  ctx.database.db
    .selectFrom('account_name as n')
    .innerJoin('credential as c', 'c.id', 'n.credential_id')
    .innerJoin('identity_person as ip', 'ip.identity_id', 'c.identity_id')
    .innerJoin('person as p', 'p.id', 'ip.person_id')
    .innerJoin('unit as u', 'u.id', 'ip.school_id')
    .select(['n.shown as account', 'p.name', 'u.name as school'])
    .where(
      'n.name_index',
      'in',
      accounts.map((account) => indexOfAccount(ctx, account)),
    )
    .orderBy('ip.id')
    .execute();
