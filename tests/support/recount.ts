type Row = Record<string, unknown>;

/** Asks the database itself. */
export type Rows = (sql: string) => Promise<Row[]>;

/** Counts by term, month, bearer and category: `photos/records`. */
export type Counts = Record<string, string>;

interface Count {
  photos: number;
  records: number;
}

const SHANGHAI_MS = 8 * 3_600_000;
const monthInShanghai = (instant: unknown): string =>
  new Date(Date.parse(`${String(instant).replace(' ', 'T')}Z`) + SHANGHAI_MS).toISOString().slice(0, 7);

/** What stands in the tallies, without the rows that are back at nothing. */
export async function keptCounts(rows: Rows, schoolId: string): Promise<Counts> {
  const kept = await rows(
    `select term_id, month, bearer, bearer_id, category, photos, records from capture_tally where school_id = '${schoolId}'`,
  );
  const told = kept.filter((row) => Number(row.photos) !== 0 || Number(row.records) !== 0);
  return Object.fromEntries(
    told.map((row) => [
      [row.term_id, row.month, row.bearer, row.bearer_id, row.category].join(' '),
      `${Number(row.photos)}/${Number(row.records)}`,
    ]),
  );
}

/**
 * The same counted anew from the records, children, photos and flowers themselves: what is handed in or verified counts
 * for each child; a guardian's for the household of each, a teacher's once for the teacher; every flower that stands
 * counts for the child and for the giver.
 */
export async function recount(rows: Rows, schoolId: string): Promise<Counts> {
  const from = (table: string) => rows(`select * from ${table} where school_id = '${schoolId}'`);
  const [records, tags, photos, flowers] = [
    await from('evidence_record'),
    await from('evidence_student'),
    await from('photo'),
    await from('flower'),
  ];
  const counts = new Map<string, Count>();
  const add = (place: unknown[], by: Count) => {
    const key = place.join(' ');
    const known = counts.get(key) ?? { photos: 0, records: 0 };
    counts.set(key, { photos: known.photos + by.photos, records: known.records + by.records });
  };
  for (const record of records.filter(({ state }) => state === 'SUBMITTED' || state === 'VERIFIED')) {
    const month = String(record.happened_on).slice(0, 7);
    const by = { photos: photos.filter((photo) => photo.record_id === record.id).length, records: 1 };
    const children = tags.filter((tag) => tag.record_id === record.id).map((tag) => tag.student_id);
    for (const child of children) add([record.term_id, month, 'STUDENT', child, record.category], by);
    if (record.recorder_role === 'GUARDIAN')
      for (const child of children) add([record.term_id, month, 'HOUSEHOLD', child, record.category], by);
    else if (record.recorder_role !== 'STUDENT')
      add([record.term_id, month, 'STAFF', record.recorder_id, record.category], by);
  }
  for (const flower of flowers.filter(({ undone_at: undone }) => undone === null)) {
    const month = monthInShanghai(flower.given_at);
    add([flower.term_id, month, 'STUDENT', flower.student_id, 'flower'], { photos: 0, records: 1 });
    add([flower.term_id, month, 'STAFF', flower.giver_id, 'flower'], { photos: 0, records: 1 });
  }
  return Object.fromEntries([...counts].map(([key, by]) => [key, `${by.photos}/${by.records}`]));
}
