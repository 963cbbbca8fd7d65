import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { legalDateOf, type LegalDate } from '../../kernel/time.js';
import { findTermVoices, type Judgement, type PeerAverage } from '../evaluations/index.js';
import { findBookletRecords, recorderName, type BookletRecordRow } from '../evidence/index.js';
import type { ExemptKind } from '../exemptions/exemption.rules.js';
import { Phase, RecordAbout } from '../schemes/codes.rules.js';
import type { Scheme } from '../schemes/index.js';
import type { ChildFacts, PeersFact, RecordFact, VoiceFact } from './facts.rules.js';
import { findMarks, type MarkRow } from './marks.queries.js';
import type { Pupil } from './place.js';
import type { Room } from './room.js';

/** Rows of one record, one a photo, as the record. */
export function recordsOf(rows: readonly BookletRecordRow[]): RecordFact[] {
  const records = new Map<Id, RecordFact>();
  for (const row of rows) {
    const known = records.get(row.id) ?? {
      id: row.id,
      category: row.category,
      recorderRole: row.recorder_role,
      recorderName: recorderName(row),
      happenedOn: row.happened_on,
      words: row.words,
      fields: JSON.parse(row.fields) as RecordFact['fields'],
      photos: [],
    };
    const { photo_id, image_hash: hash } = row;
    if (hash) known.photos.push({ id: photo_id!, hash, width: row.width!, height: row.height! });
    records.set(row.id, known);
  }
  return [...records.values()];
}

/** Categories in which the class as a whole is photographed. */
const classPhotos = ({ recording }: Scheme): string[] =>
  recording.categories.filter(({ about, photos }) => about === RecordAbout.CLASS && photos.max > 0).map(({ id }) => id);

/** What was said at the end of the term; what teachers note in class on the way stays with them. */
const voicesOf = (rows: readonly Judgement[]): VoiceFact[] =>
  rows
    .filter(({ phase }) => phase === Phase.TERM_END)
    .map(({ form, course, raterName, submittedAt, comment, answers }) => ({
      ...{ form, course, who: raterName, on: legalDateOf(submittedAt), comment },
      answers: answers.map(({ item, step, words }) => ({ item, value: step ?? words ?? '' })),
    }));

/** The averages of the classmates' last round. */
function peersOf(rows: readonly PeerAverage[]): PeersFact | null {
  const last = rows.at(-1);
  if (!last) return null;
  const own = rows.filter(({ roundId }) => roundId === last.roundId);
  const steps = own.map(({ item, step }) => ({ item, step }));
  return { form: last.form, raters: Math.max(...own.map(({ raters }) => raters)), steps };
}

type Marked = Pick<ChildFacts, 'chosen' | 'exempt' | 'flowers' | 'results' | 'measures' | 'lastTerm'>;

/** The lines about one pupil by their kind; flowers in the order in which they were given. */
function markedBy(rows: readonly MarkRow[]): Marked {
  const of = (kind: MarkRow['kind']) => rows.filter((row) => row.kind === kind);
  const flowers = of('FLOWER').sort((one, other) => (one.id! < other.id! ? -1 : 1));
  const counted = of('RECORDS').map(({ what, amount }) => [what, Number(amount)] as const);
  return {
    chosen: Object.fromEntries(of('CHOSEN').map(({ what, how }) => [what, JSON.parse(how!) as string[]])),
    exempt: of('EXEMPT').map(({ what, how }) => ({ kind: how as ExemptKind, item: what })),
    flowers: flowers.map(({ what, how }) => ({ course: what, reason: how! })),
    results: of('RESULT').map(({ what, how, amount }) => ({ subject: what, level: how!, mark: amount })),
    measures: of('MEASURE').map(({ term_id, what, amount }) => ({ termId: term_id!, item: what, value: amount! })),
    lastTerm: counted.length > 0 ? Object.fromEntries(counted) : null,
  };
}

/** Rows by the pupil they are about. */
function byPupil<Row>(rows: readonly Row[], pupilOf: (row: Row) => Id | null): (id: Id | null) => readonly Row[] {
  const groups = Map.groupBy(rows, pupilOf);
  return (id) => groups.get(id) ?? [];
}

/** Everything about some pupils of a class from which their booklets are made: three statements for all of them. */
export async function loadFacts(ctx: Context, room: Room, pupils: readonly Pupil[]): Promise<ChildFacts[]> {
  if (pupils.length === 0) return [];
  const { schoolId, classId, facts, inForce } = room;
  const wanted = { schoolId, termId: facts.term.id, studentIds: pupils.map(({ id }) => id) };
  const [endsOn, today] = [facts.term.endsOn as LegalDate, ctx.clock.today()];
  const on = endsOn < today ? endsOn : today;
  const categories = classPhotos(inForce.scheme);
  const records = byPupil(await findBookletRecords(ctx, { ...wanted, classId, categories }), (row) => row.student_id);
  const lastTermId = facts.earlier[0]?.id ?? null;
  const marks = byPupil(await findMarks(ctx, { ...wanted, lastTermId, on }), (row) => row.student_id);
  const said = await findTermVoices(ctx, wanted);
  const judgements = byPupil(said.judgements, ({ studentId }) => studentId);
  const averages = byPupil(said.averages, ({ studentId }) => studentId);
  // ZM-6: the newest class photo of the term.
  const classPhoto = recordsOf(records(null)).findLast(({ photos }) => photos.length > 0) ?? null;
  return pupils.map(({ id, name, seatNumber, terms, photos, isPaused }) => ({
    ...{ studentId: id, name, seatNumber, terms, photos, isPaused, classPhoto },
    ...markedBy(marks(id)),
    records: recordsOf(records(id)),
    voices: voicesOf(judgements(id)),
    peers: peersOf(averages(id)),
  }));
}
