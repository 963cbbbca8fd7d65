import { dice } from './sheets.mjs';

const RECORDS_EACH = 25;
const FLOWERS_EACH = 20;
const AT_ONCE = 1000;
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const TERM_BEGAN = Date.parse('2026-09-01T00:00:00Z');
const DAY = 86_400_000;

/** Fills a term of records, photos and flowers for every pupil, in bulk, after the pattern of the first of each. */
export async function fillYear(connection) {
  const roll = dice(7);
  const [students] = await connection.query(
    'select s.id, s.school_id, e.class_id from student s join enrolment e on e.student_id = s.id and e.school_id = s.school_id',
  );
  const first = async (table) => (await connection.query(`select * from ${table} order by id limit 1`))[0][0];
  const [record, about, photo, flower] = await Promise.all(
    ['evidence_record', 'evidence_student', 'photo', 'flower'].map(first),
  );
  const rows = { evidence_record: [], evidence_student: [], photo: [], flower: [] };
  let serial = 0;
  const id = (day) => idAt(TERM_BEGAN + day * DAY, ++serial);
  for (const student of students) {
    const place = { class_id: student.class_id, school_id: student.school_id };
    for (let index = 0; index < RECORDS_EACH; index++) {
      const day = Math.min(84, Math.floor((index * 85) / RECORDS_EACH) + roll(3));
      const recordId = id(day);
      rows.evidence_record.push({ ...record, ...place, id: recordId, ...onDay(day, ['happened_on']) });
      rows.evidence_student.push({ ...about, id: id(day), record_id: recordId, student_id: student.id });
      rows.photo.push({ ...photo, id: id(day), record_id: recordId });
    }
    for (let index = 0; index < FLOWERS_EACH; index++) {
      const day = Math.min(84, Math.floor((index * 85) / FLOWERS_EACH) + roll(3));
      const given = new Date(TERM_BEGAN + day * DAY).toISOString().replace('T', ' ').replace('Z', '');
      rows.flower.push({
        ...flower,
        ...place,
        id: id(day),
        batch_id: id(day),
        student_id: student.id,
        given_at: given,
      });
    }
  }
  for (const [table, all] of Object.entries(rows)) await insertAll(connection, table, all);
  await connection.query(`analyze table ${Object.keys(rows).join(', ')}`);
  return Object.fromEntries([
    ['pupils', students.length],
    ...Object.entries(rows).map(([table, all]) => [table, all.length]),
  ]);
}

const onDay = (day, columns) =>
  Object.fromEntries(columns.map((column) => [column, new Date(TERM_BEGAN + day * DAY).toISOString().slice(0, 10)]));

async function insertAll(connection, table, rows) {
  const columns = Object.keys(rows[0]);
  const sql = `insert into ${table} (${columns.join(', ')}) values ?`;
  for (let index = 0; index < rows.length; index += AT_ONCE) {
    const part = rows.slice(index, index + AT_ONCE);
    await connection.query(sql, [part.map((row) => columns.map((column) => row[column]))]);
  }
}

/** An id of that millisecond, as the application makes them. */
function idAt(milliseconds, serial) {
  return base32(Math.floor(milliseconds / 256)) + base32((milliseconds % 256) * 2 ** 32 + serial);
}

function base32(value) {
  let text = '';
  for (let rest = value, index = 0; index < 8; index++, rest = Math.floor(rest / 32)) text = ALPHABET[rest % 32] + text;
  return text;
}
