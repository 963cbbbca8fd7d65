import type { Context } from '../../api/src/kernel/context.js';
import { newId } from '../../api/src/kernel/ids.js';

const AT = '2026-11-23 02:00:00.000';
const ROUNDS_EACH = 6;

interface Place {
  schoolId: string;
  classId: string;
  termId: string;
  versionId: string;
  pupils: { studentId: string; personId: string }[];
}

/** The scheme of a school as rows refer to it; nobody reads what it says. */
async function addVersion({ db }: Context, schoolId: string): Promise<string> {
  const scheme = { id: newId(), version: 1, school_id: schoolId, code: 'some' };
  const version = { id: newId(), version: 1, school_id: schoolId, scheme_id: scheme.id, number: 1, state: 'IN_FORCE' };
  const reach = { stages: 'PRIMARY', grades: null, entry_year_from: null, entry_year_to: null, expires: null };
  const content = { title: '方案', effective_from: '2026-09-01', document: '{}', hash: '0'.repeat(64) };
  await db
    .insertInto('scheme')
    .values(scheme as never)
    .execute();
  await db
    .insertInto('scheme_version')
    .values({ ...version, ...reach, ...content } as never)
    .execute();
  return version.id;
}

async function placesOf(ctx: Context): Promise<Place[]> {
  const classes = await ctx.db.selectFrom('school_class').select(['id', 'school_id']).execute();
  const terms = await ctx.db.selectFrom('term').select(['id', 'school_id']).execute();
  const pupils = await ctx.db
    .selectFrom('enrolment as e')
    .innerJoin('student as s', 's.id', 'e.student_id')
    .select(['e.class_id', 's.id', 's.person_id'])
    .execute();
  const versions = new Map<string, string>();
  for (const { school_id: id } of classes) if (!versions.has(id)) versions.set(id, await addVersion(ctx, id));
  return classes.map(({ id: classId, school_id: schoolId }) => ({
    ...{ schoolId, classId, versionId: versions.get(schoolId)! },
    termId: terms.find((term) => term.school_id === schoolId)!.id,
    pupils: pupils
      .filter((row) => row.class_id === classId)
      .map((row) => ({ studentId: row.id, personId: row.person_id })),
  }));
}

const roundOf = ({ schoolId, classId, termId, versionId, pupils }: Place, number: number) => ({
  ...{ id: newId(), version: 1, school_id: schoolId, class_id: classId, term_id: termId, scheme_version_id: versionId },
  ...{ form: 'peer', rater: 'PEER', phase: 'TERM_END', number, course: '', state: 'OPEN', seed: '' },
  ...{ opens_on: '2026-11-01', due_on: '2026-12-31', started_by: pupils[0]!.personId, started_at: AT },
  ...{ closed_at: null, published_at: null },
});

const consentOf = ({ schoolId }: Place, { studentId, personId }: Place['pupils'][number], kind: string) => ({
  ...{ id: newId(), school_id: schoolId, student_id: studentId, kind, decision: 'GRANTED', text_version: 1 },
  ...{ under_fourteen: 1, person_id: personId, at: AT },
});

type Filled = 'consent' | 'evaluation_round' | 'peer_assignment' | 'evaluation_submission';

const recordOf = ({ schoolId, classId, termId, versionId, pupils }: Place) => ({
  ...{ id: newId(), version: 1, school_id: schoolId, class_id: classId, term_id: termId, scheme_version_id: versionId },
  ...{ state: 'VERIFIED', category: 'class-photo', recorder_role: 'HOMEROOM_TEACHER' },
  ...{ recorder_id: pupils[0]!.personId, entered_as: null, happened_on: '2026-11-01', words: '', fields: '[]' },
  ...{ photo_count: 1, created_at: AT, submitted_at: AT, reviewer_id: null, reviewed_at: null, review_reason: null },
});

const pauseOf = ({ schoolId }: Place, { studentId, personId }: Place['pupils'][number]) => ({
  ...{ id: newId(), version: 1, school_id: schoolId, student_id: studentId, reason: 'ILLNESS', note: '' },
  ...{ starts_on: '2026-10-01', last_on: '2026-10-02', marked_by_id: personId, marked_at: AT },
});

const exemptionOf = ({ schoolId }: Place, { studentId, personId }: Place['pupils'][number]) => ({
  ...{ id: newId(), version: 1, school_id: schoolId, student_id: studentId, kind: 'SUBJECT', item: 'sport' },
  ...{ starts_on: '2026-10-01', last_on: '2026-10-02', ground: 'ILLNESS', note: '', proof_hash: 'a'.repeat(64) },
  ...{ granted_by_id: personId, granted_at: AT },
});

/** Every household once took no part, every pupil was once exempt, and every pupil can be seen on some class photos. */
function sightings(place: Place) {
  const records = Array.from({ length: ROUNDS_EACH }, () => recordOf(place));
  return {
    household_pause: place.pupils.map((pupil) => pauseOf(place, pupil)),
    exemption: place.pupils.map((pupil) => exemptionOf(place, pupil)),
    evidence_record: records,
    class_photo_child: records.flatMap(({ id: recordId }) =>
      place.pupils.map(({ studentId }) => ({
        ...{ id: newId(), school_id: place.schoolId, record_id: recordId, student_id: studentId, placement: 'SEEN' },
      })),
    ),
  };
}

/** Every pupil agreed, and was judged by a classmate in some rounds: so many rows that a scan is told from a look. */
export async function fillEvaluations(ctx: Context): Promise<void> {
  const add = (table: Filled | keyof ReturnType<typeof sightings>, rows: object[]) =>
    ctx.db
      .insertInto(table)
      .values(rows as never)
      .execute();
  for (const place of (await placesOf(ctx)).filter(({ pupils }) => pupils.length > 0)) {
    const rounds = Array.from({ length: ROUNDS_EACH }, (_, index) => roundOf(place, index + 1));
    const pairs = rounds.flatMap(({ id: roundId }) =>
      place.pupils.map(({ studentId }, index) => {
        const { studentId: peerId } = place.pupils[(index + 1) % place.pupils.length]!;
        return { id: newId(), school_id: place.schoolId, round_id: roundId, student_id: studentId, peer_id: peerId };
      }),
    );
    const said = { version: 1, course: '', state: 'SUBMITTED', answers: '[]', comment: '', draft: null };
    const by = { author_id: place.pupils[0]!.personId, entered_as: 'PEER', saved_at: AT, submitted_at: AT };
    const kinds = ['SCHOOL_DUTY', 'TERMS', 'PHOTOS'];
    await add(
      'consent',
      place.pupils.flatMap((pupil) => kinds.map((kind) => consentOf(place, pupil, kind))),
    );
    for (const [table, rows] of Object.entries(sightings(place)))
      await add(table as keyof ReturnType<typeof sightings>, rows);
    await add('evaluation_round', rounds);
    await add('peer_assignment', pairs);
    await add(
      'evaluation_submission',
      pairs.map((pair) => ({ ...pair, id: newId(), ...said, ...by })),
    );
  }
}
