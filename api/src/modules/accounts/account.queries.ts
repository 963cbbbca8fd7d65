import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';

/** Persons of a school who have an identity. */
export async function findBoundPersons(ctx: Context, schoolId: Id): Promise<Set<Id>> {
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
