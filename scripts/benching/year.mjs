import { createHash } from 'node:crypto';
import { insertAll } from './insert.mjs';
import { COURSES, dice } from './sheets.mjs';
import { captured, tallyRows } from './tallies.mjs';

/** What a pupil has after most of a term. */
export const EACH = { records: 25, flowers: 20 };
/** Every how manieth record a pupil made, which waits to be verified. */
const OWN = 12;
/** So many pupils of a class have a comment already. */
const COMMENTED = 40;
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const TERM_BEGAN = Date.parse('2026-09-01T00:00:00Z');
const DAYS = 85;
const DAY = 86_400_000;
const HOUR = 3_600_000;
const CATEGORIES = ['study', 'humanity', 'sport', 'art', 'practice'];
const SPORT = JSON.stringify([
  { id: 'activity', value: '跳绳' },
  { id: 'minutes', value: '20' },
]);
const SUBJECTS = ['chinese', 'maths', 'english', 'music', 'fine-art', 'sport', 'science', 'morals'];
const MARKS_FROM = 3;
const BANDS = [
  [8500, 'excellent'],
  [7500, 'good'],
  [0, 'pass'],
];
const SAID = ['课堂上常常举手', '作业一天比一天整齐', '主动帮同桌讲题', '值日总是最后一个走', '读完了好几本厚书', '跑步进步很大', '画里有自己的想法', '敢在全班面前说话']; // prettier-ignore
/** The tables that a term fills. */
export const FILLED = ['evidence_record', 'evidence_student', 'photo', 'flower', 'evaluation_round', 'evaluation_submission', 'comment_revision', 'subject_result']; // prettier-ignore

/** Two schools at a time, as two cores can. */
const AT_A_TIME = 2;
/** More ids than a school's term needs. */
const IDS_OF_SCHOOL = 2 ** 20;

/** Fills a term for every pupil of the schools, in bulk, after the pattern of the first of each kind; answers how many rows. */
export async function fillYear(open, schoolIds, { each = EACH, seed = 7 } = {}) {
  const size = { pupils: 0 };
  const waiting = [...schoolIds.entries()];
  const work = async () => {
    const connection = await open();
    await connection.query('set foreign_key_checks = 0, unique_checks = 0');
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, schoolId] = next;
      const school = await readSchool(connection, schoolId);
      const rows = termOf(school, { each, roll: dice(seed + index), serial: { last: index * IDS_OF_SCHOOL } });
      for (const [table, all] of Object.entries(rows)) await insertAll(connection, table, all);
      add(size, { pupils: school.pupils, ...rows });
    }
    await connection.end();
  };
  await Promise.all(Array.from({ length: Math.min(AT_A_TIME, schoolIds.length) }, work));
  const connection = await open();
  await connection.query(`analyze table ${[...FILLED, 'capture_tally'].join(', ')}`);
  await connection.end();
  return size;
}

function add(size, rows) {
  for (const [table, all] of Object.entries(rows)) size[table] = (size[table] ?? 0) + all.length;
}

const PUPILS = `select s.id, s.person_id, e.class_id, e.seat_number, g.person_id guardian_id, a.person_id leader_id, c.entry_year
  from student s
  join enrolment e on e.student_id = s.id and e.school_id = s.school_id
  join guardianship g on g.student_id = s.id and g.school_id = s.school_id and g.\`rank\` = 1
  join school_class c on c.id = e.class_id
  join appointment a on a.class_id = e.class_id and a.school_id = s.school_id and a.role = 'HOMEROOM_TEACHER'
  where s.school_id = ? order by c.entry_year desc, c.number, e.seat_number`;

async function readSchool(connection, schoolId) {
  const [pupils] = await connection.query(PUPILS, [schoolId]);
  const patterns = {};
  for (const table of FILLED)
    [[patterns[table]]] = await connection.query(`select * from ${table} where school_id = ? order by id limit 1`, [schoolId]); // prettier-ignore
  return { pupils, patterns };
}

/** The rows of a school's term by table: the same from the same dice. */
export function termOf({ pupils, patterns }, { each, roll, serial }) {
  const rows = Object.fromEntries(FILLED.map((table) => [table, []]));
  const tallies = new Map();
  const made = { ...{ rows, patterns, roll, tallies }, id: (day) => idAt(TERM_BEGAN + day * DAY, ++serial.last) };
  const rounds = new Map([[patterns.evaluation_round.class_id, patterns.evaluation_round.id]]);
  for (const pupil of pupils) {
    for (let index = 0; index < each.records; index++) addRecord(made, pupil, index, dayOf(index, each.records, roll));
    for (let index = 0; index < each.flowers; index++) addFlower(made, pupil, dayOf(index, each.flowers, roll));
    addComment(made, pupil, rounds);
    addResults(made, pupil);
  }
  const { school_id, term_id } = patterns.evidence_record;
  return { ...rows, capture_tally: tallyRows(tallies, { school_id, term_id }, () => made.id(0)) };
}

const dayOf = (index, count, roll) => Math.min(DAYS - 1, Math.floor((index * DAYS) / count) + roll(3));
const dateOf = (day) => new Date(TERM_BEGAN + day * DAY).toISOString().slice(0, 10);
const instantOf = (day, hour = 0) =>
  new Date(TERM_BEGAN + day * DAY + hour * HOUR).toISOString().replace('T', ' ').replace('Z', '');

/** A record with a photo; the family's own, and now and then the pupil's, which somebody must verify. */
function addRecord({ rows, patterns, roll, tallies, id }, pupil, index, day) {
  const isOwn = index % OWN === OWN - 1;
  const category = isOwn ? 'sport' : CATEGORIES[roll(CATEGORIES.length)];
  const recorder = isOwn
    ? { recorder_id: pupil.person_id, recorder_role: 'STUDENT', state: 'SUBMITTED' }
    : { recorder_id: pupil.guardian_id };
  const at = instantOf(day, 9 + roll(5));
  const record = { ...patterns.evidence_record, ...recorder, id: id(day), class_id: pupil.class_id, category };
  rows.evidence_record.push({
    ...record,
    ...{ fields: category === 'sport' ? SPORT : '[]', happened_on: dateOf(day), created_at: at, submitted_at: at },
  });
  rows.evidence_student.push({
    ...{ ...patterns.evidence_student, id: id(day), record_id: record.id },
    student_id: pupil.id,
  });
  rows.photo.push(photoOf(patterns, pupil, { id: id(day), record_id: record.id, uploader_id: record.recorder_id }));
  captured(tallies, { month: dateOf(day).slice(0, 7), category, pupil, isHome: !isOwn, photos: 1 });
}

/** Every picture is another one; only the pupil of the first record keeps one that can be looked at. */
function photoOf({ photo, evidence_student: first }, pupil, row) {
  if (pupil.id === first.student_id) return { ...photo, ...row };
  const hash = createHash('sha256').update(row.id).digest('hex');
  const hashes = { original_hash: hash, image_hash: hash, perceptual_hash: hash.slice(0, 16) };
  return { ...photo, ...row, ...hashes };
}

function addFlower({ rows, patterns, tallies, id }, pupil, day) {
  const place = { class_id: pupil.class_id, student_id: pupil.id, giver_id: pupil.leader_id };
  const given = { ...place, batch_id: id(day), given_at: instantOf(day) };
  rows.flower.push({ ...patterns.flower, ...given, id: id(day) });
  captured(tallies, { month: dateOf(day).slice(0, 7), category: 'flower', pupil, staffId: pupil.leader_id, photos: 0 });
}

/** The comment of who leads the class, in the one round that each class has. */
function addComment({ rows, patterns, roll, id }, pupil, rounds) {
  const { evaluation_round: round, evaluation_submission: submission, comment_revision: revision } = patterns;
  if (!rounds.has(pupil.class_id)) {
    rounds.set(pupil.class_id, id(DAYS));
    const place = { id: rounds.get(pupil.class_id), class_id: pupil.class_id, started_by: pupil.leader_id };
    rows.evaluation_round.push({ ...round, ...place });
  }
  if (pupil.seat_number > COMMENTED || pupil.id === submission.student_id) return;
  const first = roll(SAID.length);
  const comment = `这学期你${SAID[first]}，${SAID[(first + 1 + roll(SAID.length - 1)) % SAID.length]}，愿下学期继续做更好的自己。`;
  const said = { comment, author_id: pupil.leader_id };
  const one = { ...submission, ...said, id: id(DAYS), round_id: rounds.get(pupil.class_id), student_id: pupil.id };
  rows.evaluation_submission.push(one);
  rows.comment_revision.push({ ...revision, ...said, id: id(DAYS), submission_id: one.id });
}

/** A result in each course: a mark from grade 3, before it only the level. */
function addResults({ rows, patterns, roll, id }, pupil) {
  const { subject_result: pattern } = patterns;
  const grade = new Date(TERM_BEGAN).getUTCFullYear() + 1 - pupil.entry_year;
  for (const subject of SUBJECTS.slice(0, COURSES.length)) {
    if (pupil.id === pattern.student_id && subject === pattern.subject) continue;
    const points = 6000 + roll(41) * 100;
    const result = {
      ...{ mark: grade >= MARKS_FROM ? points : null, level: BANDS.find(([from]) => points >= from)[1] },
      ...{ class_id: pupil.class_id, student_id: pupil.id, entered_by_id: pupil.leader_id, subject },
    };
    rows.subject_result.push({ ...pattern, ...result, id: id(DAYS) });
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
