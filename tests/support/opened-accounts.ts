import type { Context } from '../../api/src/kernel/context.js';
import { newId } from '../../api/src/kernel/ids.js';

const AT = '2026-11-23 02:00:00.000';
const UNTIL = '2026-12-07 02:00:00.000';

/** An account, and a printed code, of everybody: a lookup by an empty table's index is no lookup. */
export async function openAccountsEverywhere({ db }: Context): Promise<void> {
  const persons = await db.selectFrom('person').select(['id', 'school_id']).execute();
  const people = persons.map(({ id, school_id }) => ({ person_id: id, school_id, identity_id: newId() }));
  const identities = people.map(({ identity_id: id }) => ({ id, version: 1, created_at: AT }));
  const credentials = people.map(({ identity_id }) => ({
    ...{ id: newId(), version: 1, identity_id, kind: 'PASSWORD', secret_hash: 'none', must_change: 1 },
  }));
  const ties = people.map((person) => ({ id: newId(), ...person }));
  const invitations = people.map(({ person_id, school_id }) => ({
    ...{ id: newId(), version: 1, person_id, school_id, state: 'OPEN', code_hash: newId() },
    ...{ created_at: AT, expires_at: UNTIL },
  }));
  await db
    .insertInto('identity')
    .values(identities as never)
    .execute();
  await db
    .insertInto('credential')
    .values(credentials as never)
    .execute();
  await db
    .insertInto('identity_person')
    .values(ties as never)
    .execute();
  await db
    .insertInto('invitation')
    .values(invitations as never)
    .execute();
}
