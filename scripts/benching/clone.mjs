import { createHash } from 'node:crypto';
import { dice } from './sheets.mjs';
import { insertAll } from './insert.mjs';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
// What no list reads, what belongs to one run, and codes that are the only ones of the whole database.
const LEFT_OUT = ['audit_entry', 'outbox_event', 'roster_import', 'roster_import_change', 'invitation', 'spent_link', 'job', 'use_day']; // prettier-ignore
const OF_SCHOOL = `select table_name name from information_schema.columns where table_schema = database() and column_name = 'school_id' order by 1`;
const OF_PEOPLE = {
  identity: 'select i.* from identity i join identity_person p on p.identity_id = i.id where p.school_id = ?',
  credential: 'select c.* from credential c join identity_person p on p.identity_id = c.identity_id where p.school_id = ?', // prettier-ignore
  account_name: 'select n.* from account_name n join credential c on c.id = n.credential_id join identity_person p on p.identity_id = c.identity_id where p.school_id = ?', // prettier-ignore
  session: 'select s.* from session s join identity_person p on p.identity_id = s.identity_id where p.school_id = ?',
};

/** All rows of a school, and of the people who sign in there, by table. */
export async function rowsOfSchool(connection, schoolId) {
  const [tables] = await connection.query(OF_SCHOOL);
  const plans = { unit: 'select * from unit where id = ?', ...OF_PEOPLE };
  for (const { name } of tables)
    if (!LEFT_OUT.includes(name)) plans[name] = `select * from ${name} where school_id = ?`;
  const rows = {};
  for (const [table, sql] of Object.entries(plans)) [rows[table]] = await connection.query(sql, [schoolId]);
  return Object.fromEntries(Object.entries(rows).filter(([, all]) => all.length > 0));
}

const sha = (text) => createHash('sha256').update(text).digest('hex');

/** The token by which somebody of the first school is signed in at the school of that number. */
export const tokenAt = (token, number) => `${token}.${number}`;

/** An id at the school of that number: ten bits of its counter are turned, so that none is met twice. */
export function idAtSchool(id, number) {
  const turned = [10, 11].map((at, high) => {
    const bits = high === 0 ? number >> 5 : number & 31;
    return ALPHABET[ALPHABET.indexOf(id[at]) ^ bits];
  });
  return id.slice(0, 10) + turned.join('') + id.slice(12);
}

/** The rows of a school again as those of another school of that number, with names dealt anew; tokens tell who is signed in. */
export function schoolAgain(rows, number, tokens) {
  const known = new Set(Object.values(rows).flatMap((all) => all.map(({ id }) => id)));
  const move = (value) => (known.has(value) ? idAtSchool(value, number) : value);
  const moved = Object.entries(rows).map(([table, all]) => [
    table,
    all.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, move(value)]))),
  ]);
  const again = Object.fromEntries(moved);
  const hashes = new Map(tokens.map((token) => [sha(token), sha(tokenAt(token, number))]));
  again.session = again.session.flatMap((row) =>
    hashes.has(row.token_hash) ? [{ ...row, token_hash: hashes.get(row.token_hash) }] : [],
  );
  again.account_name = again.account_name.map((row) => ({ ...row, name_index: sha(`${row.name_index}.${number}`) }));
  again.unit = again.unit.map((row) => ({
    ...{ ...row, code: `${row.code}-${number}`, name: `${row.name}（${number}）` },
    path: row.path.replaceAll(rows.unit[0].id, row.id),
  }));
  again.person = dealt(again.person, dice(number));
  return again;
}

/** Names go round, so that no two schools have the same classes. */
function dealt(people, roll) {
  const from = roll(people.length);
  return people.map((person, index) => {
    const { name, initials } = people[(index + from) % people.length];
    return { ...person, name, initials };
  });
}

/** Makes the schools of these numbers after the first; answers their ids. */
export async function cloneSchool(connection, rooms, numbers) {
  const [{ schoolId }] = rooms;
  const rows = await rowsOfSchool(connection, schoolId);
  const tokens = rooms.flatMap(({ teacher, families }) => [teacher, ...families.map(({ token }) => token)]);
  await connection.query('set foreign_key_checks = 0, unique_checks = 0');
  for (const number of numbers)
    for (const [table, all] of Object.entries(schoolAgain(rows, number, tokens)))
      await insertAll(connection, table, all);
  await connection.query('set foreign_key_checks = 1, unique_checks = 1');
  return numbers.map((number) => idAtSchool(schoolId, number));
}

/** The rooms at the school of that number. */
export const roomsAt = (rooms, number) =>
  rooms.map(({ schoolId, classId, teacher, families }) => ({
    ...{ schoolId: idAtSchool(schoolId, number), classId: idAtSchool(classId, number) },
    teacher: tokenAt(teacher, number),
    families: families.map(({ token, studentId }) => ({
      ...{ token: tokenAt(token, number), studentId: idAtSchool(studentId, number) },
    })),
  }));
