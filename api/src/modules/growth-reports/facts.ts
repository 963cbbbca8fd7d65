import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { countRecords, findBookletRecords, findClassRecords, type BookletRecordRow } from '../evidence/index.js';
import { findPeerAverages, findTermJudgements, type Judgement, type PeerAverage } from '../evaluations/index.js';
import { findBodyOf, findResultsOf } from '../measurements/index.js';
import { type ConsentDecision, ConsentKind } from '../privacy/index.js';
import { findFlowersIn } from '../recognition/index.js';
import { Phase, RecordAbout } from '../schemes/codes.rules.js';
import { legalDateOf } from '../../kernel/time.js';
import type { ChildFacts, PeersFact, RecordFact, VoiceFact } from './facts.rules.js';
import type { Pupil, Room } from './room.js';

/** Rows of one record, one a photo, as the record. */
function recordsOf(rows: readonly BookletRecordRow[]): RecordFact[] {
  const records = new Map<Id, RecordFact>();
  for (const row of rows) {
    const known = records.get(row.id) ?? {
      id: row.id,
      category: row.category,
      recorderRole: row.recorder_role,
      recorderName: row.recorder_name ?? '',
      happenedOn: row.happened_on,
      words: row.words,
      fields: JSON.parse(row.fields) as RecordFact['fields'],
      photos: [],
    };
    if (row.image_hash) known.photos.push({ hash: row.image_hash, width: row.width!, height: row.height! });
    records.set(row.id, known);
  }
  return [...records.values()];
}

/** ZM-6: the newest class photo of the term, the last group photo that was taken of the class. */
async function classPhotoOf(ctx: Context, { schoolId, classId, facts, inForce }: Room): Promise<RecordFact | null> {
  const categories = inForce.scheme.recording.categories
    .filter(({ about, photos }) => about === RecordAbout.CLASS && photos.max > 0)
    .map(({ id }) => id);
  if (categories.length === 0) return null;
  const rows = await findClassRecords(ctx, { schoolId, classId, termId: facts.term.id, categories });
  return recordsOf(rows).find(({ photos }) => photos.length > 0) ?? null;
}

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

async function lastTermOf(ctx: Context, room: Room, studentIds: readonly Id[]) {
  const [last] = room.facts.earlier;
  const rows = last ? await countRecords(ctx, { schoolId: room.schoolId, termId: last.id, studentIds }) : [];
  const byChild = Map.groupBy(rows, (row) => row.student_id);
  return (id: Id): Record<string, number> | null => {
    const own = byChild.get(id);
    return own ? Object.fromEntries(own.map((row) => [row.category, Number(row.n)])) : null;
  };
}

/** Rows by the pupil they are about. */
function byPupil<Row>(rows: readonly Row[], pupilOf: (row: Row) => Id): (id: Id) => readonly Row[] {
  const groups = Map.groupBy(rows, pupilOf);
  return (id) => groups.get(id) ?? [];
}

/** What the family of a pupil answered about a matter. */
const answerOf = ({ consents }: Room, id: Id, kind: ConsentKind): ConsentDecision | null =>
  consents.get(id)?.get(kind)?.decision ?? null;

/** Everything about some pupils of a class from which their booklets are made: one statement a kind, not a child. */
export async function loadFacts(ctx: Context, room: Room, pupils: readonly Pupil[]): Promise<ChildFacts[]> {
  if (pupils.length === 0) return [];
  const { schoolId, facts } = room;
  const studentIds = pupils.map(({ id }) => id);
  const wanted = { schoolId, termId: facts.term.id, studentIds };
  const records = byPupil(await findBookletRecords(ctx, wanted), (row) => row.student_id);
  const flowers = byPupil(await findFlowersIn(ctx, wanted), (row) => row.student_id);
  const judgements = byPupil(await findTermJudgements(ctx, wanted), (row) => row.studentId);
  const averages = byPupil(await findPeerAverages(ctx, wanted), (row) => row.studentId);
  const results = byPupil(await findResultsOf(ctx, wanted), (row) => row.student_id);
  const measures = byPupil(await findBodyOf(ctx, { ...wanted, termId: null }), (row) => row.student_id);
  const classPhoto = await classPhotoOf(ctx, room);
  const lastTerm = await lastTermOf(ctx, room, studentIds);
  return pupils.map(({ id, name, seatNumber }) => ({
    studentId: id,
    ...{ name, seatNumber, classPhoto, lastTerm: lastTerm(id) },
    records: recordsOf(records(id)),
    flowers: flowers(id).map(({ course, reason }) => ({ course, reason })),
    results: results(id).map(({ subject, level, mark }) => ({ subject, level, mark })),
    measures: measures(id).map(({ term_id, item, value }) => ({ termId: term_id, item, value })),
    voices: voicesOf(judgements(id)),
    peers: peersOf(averages(id)),
    terms: answerOf(room, id, ConsentKind.TERMS),
    photos: answerOf(room, id, ConsentKind.PHOTOS),
  }));
}
