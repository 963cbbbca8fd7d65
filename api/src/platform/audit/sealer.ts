import type { Kysely } from 'kysely';
import type { Id } from '../../kernel/ids.js';
import type { Tables } from '../../kernel/tables.js';
import { chainHash, FIRST_HASH } from './chain.js';

const SCHOOLS_AT_ONCE = 50;
const ENTRIES_AT_ONCE = 200;

/** Schools with entries that no chain holds yet. */
const unsealedSchools = (db: Kysely<Tables>) =>
  db
    .selectFrom('audit_entry')
    .select('school_id')
    .distinct()
    .where('sequence', 'is', null)
    .limit(SCHOOLS_AT_ONCE)
    .execute();

const lastSealed = (db: Kysely<Tables>, schoolId: Id) =>
  db
    .selectFrom('audit_entry')
    .select(['sequence', 'hash'])
    .where('school_id', '=', schoolId)
    .where('sequence', 'is not', null)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();

const unsealed = (db: Kysely<Tables>, schoolId: Id) =>
  db
    .selectFrom('audit_entry')
    .selectAll()
    .where('school_id', '=', schoolId)
    .where('sequence', 'is', null)
    .orderBy('id')
    .limit(ENTRIES_AT_ONCE)
    .execute();

async function sealSchool(db: Kysely<Tables>, schoolId: Id): Promise<number> {
  const last = await lastSealed(db, schoolId);
  let sequence = last?.sequence ?? 0;
  let previousHash = last?.hash ?? FIRST_HASH;
  const entries = await unsealed(db, schoolId);
  for (const entry of entries) {
    sequence += 1;
    const hash = chainHash(previousHash, sequence, entry);
    await db
      .updateTable('audit_entry')
      .set({ sequence, previous_hash: previousHash, hash })
      .where('school_id', '=', schoolId)
      .where('id', '=', entry.id)
      .where('sequence', 'is', null)
      .execute();
    previousHash = hash;
  }
  return entries.length;
}

const CHECKED_AT_ONCE = 500;

/** Sealed entries of a school in the order of its chain, one page from a place on. */
export const findChained = (db: Kysely<Tables>, schoolId: Id, after: number) =>
  db
    .selectFrom('audit_entry')
    .selectAll()
    .where('school_id', '=', schoolId)
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(CHECKED_AT_ONCE)
    .execute();

/** Runs work in one transaction. */
export type InTransaction = <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;

/** S10: chains what no chain holds yet, school by school, each in one transaction; answers how many entries. */
export async function sealAudit(db: Kysely<Tables>, inTransaction: InTransaction): Promise<number> {
  let sealed = 0;
  for (const { school_id: schoolId } of await unsealedSchools(db)) {
    sealed += await inTransaction((transaction) => sealSchool(transaction, schoolId));
  }
  return sealed;
}
