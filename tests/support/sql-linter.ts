/** A statement that breaks the portable profile, and which rule of it. */
export interface Finding {
  rule: string;
  sql: string;
}

/** A statement that may break a rule, with the reason why. */
export interface Exemption {
  rule: string;
  sql: RegExp;
  reason: string;
}

/** Tables that belong to no single school: quality 2, rule 2. */
export const GLOBAL_TABLES: Record<string, string> = {
  unit: 'the tree itself; a school is a row of it',
  identity: 'somebody who signs in, over all schools',
  credential: 'hangs on an identity',
  account_name: 'hangs on a credential',
  session: 'hangs on an identity',
  sign_in: 'hangs on an identity',
  idempotency_key: 'hangs on an identity',
  attempt: 'counts tries by a hash, before anybody is known',
  job: 'the queue of the whole installation',
  lease: 'the turns of the processes of an installation',
};

const NOT_USED: [words: RegExp, what: string][] = [
  [/\bskip locked\b/i, 'SKIP LOCKED'],
  [/\b(get_lock|release_lock)\s*\(/i, 'GET_LOCK'],
  [/\b(lock|unlock) tables\b/i, 'LOCK TABLES'],
  [/\b(for share|lock in share mode)\b/i, 'FOR SHARE'],
  [/\b(create|drop) (trigger|procedure|event)\b|\bcall \w+\s*\(/i, 'triggers, procedures, events'],
  [/^xa\b/i, 'XA'],
  [/\b(savepoint|rollback to)\b/i, 'savepoints'],
  [/\bover\s*\(/i, 'window functions'],
  [/\bwith recursive\b/i, 'recursive CTE'],
  [/\b(fulltext|match\s*\([^)]*\)\s*against)\b/i, 'FULLTEXT'],
  [/\bcreate table\b.*\bselect\b/i, 'CREATE TABLE AS SELECT'],
  [/\breturning\b/i, 'RETURNING'],
  [/^update\s+\S+(\s+(as\s+)?(?!set\b)\w+)?\s*(,|\b(inner |left )?join\b)/i, 'multi-table UPDATE'],
  [/^delete\s+(?!from\b)|^delete from\s+[`"\w.]+\s*(,|using\b|(inner |left )?join\b)/i, 'multi-table DELETE'],
];

const NOW =
  /\b(now|sysdate|current_timestamp|utc_timestamp|curdate|getdate|datetime|julianday|strftime)\s*\(|\bcurrent_(timestamp|date|time)\b/i;

const unquoted = (sql: string): string => sql.replace(/[`"]/g, '');

/** The tables that a statement reads or writes. */
export const tablesOf = (sql: string): string[] => [
  ...new Set(
    [...unquoted(sql).matchAll(/\b(?:from|join|update|into)\s+([a-z_]+)\b/gi)].map(([, table]) => table!.toLowerCase()),
  ),
];

function schoolRule(sql: string): string | null {
  const plain = unquoted(sql);
  const owned = tablesOf(sql).filter((table) => !(table in GLOBAL_TABLES));
  if (owned.length === 0) return null;
  if (/^insert/i.test(plain)) return /\(([^)]*\b)?school_id\b/i.test(plain) ? null : 'an insert without school_id';
  const conditions = plain
    .split(/\bwhere\b|\bon\b/i)
    .slice(1)
    .join(' ');
  return /\bschool_id\b/i.test(conditions) ? null : `${owned.join(', ')} without a condition on school_id`;
}

/** A change of state must be one conditional UPDATE: by id, by the state or version that was seen. */
function stateRule(sql: string): string | null {
  const update = /^update\s+(\w+)\s+set\s+(.*?)\s+where\s+(.*)$/i.exec(unquoted(sql));
  if (!update) return null;
  const [, , set, where] = update;
  if (!/(^|, )state = /i.test(set!)) return null;
  return /\bid = /.test(where!) && /\b(state|version|attempts)\b/.test(where!)
    ? null
    : 'a state changed without its guard';
}

const RULES: [rule: string, broken: (sql: string, database: Database) => string | null][] = [
  [
    '1',
    (sql) =>
      /\b(auto_increment|autoincrement|last_insert_id|last_insert_rowid)\b/i.test(sql) ? 'made by the database' : null,
  ],
  ['3', schoolRule],
  [
    '5',
    (sql, database) =>
      database === 'mariadb' ? (NOT_USED.find(([words]) => words.test(unquoted(sql)))?.[1] ?? null) : null,
  ],
  ['6', (sql, database) => (database === 'mariadb' ? stateRule(sql) : null)],
  [
    '7',
    (sql, database) =>
      database === 'mariadb' && /^set .*isolation/i.test(sql) ? 'an isolation level of its own' : null,
  ],
  ['12', (sql) => (NOW.test(unquoted(sql)) ? 'the time of the database' : null)],
];

/** Which database a list of statements is from. */
export type Database = 'embedded' | 'mariadb';

/** Set-up of connections, begin and commit, and migrations are no business statements. */
const SET_UP =
  /^(begin|commit|rollback|pragma|set session|show |select \? as ok|select \?$|create (table|index|unique|database)|alter table|drop table|select .*\b(information_schema|sqlite_master|mikro_orm_migrations)\b|insert into .?mikro_orm_migrations)/i;

/** What of a list of statements breaks the profile and is not exempt. */
export function lint(statements: readonly string[], database: Database, exempt: readonly Exemption[] = []): Finding[] {
  return statements
    .filter((sql) => !SET_UP.test(sql))
    .flatMap((sql) =>
      RULES.flatMap(([rule, broken]) => {
        const why = broken(sql, database);
        const isExempt = exempt.some((one) => one.rule === rule && one.sql.test(unquoted(sql)));
        return why && !isExempt ? [{ rule: `${rule}: ${why}`, sql }] : [];
      }),
    );
}
