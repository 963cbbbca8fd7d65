import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../kernel/canonical-json.js';
import type { Context } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import { findPausesOf } from '../../people/index.js';
import { GraduationState } from './graduation.lifecycle.js';
import {
  findBooklets,
  findEnrolments,
  findTermForms,
  findLatestWords,
  findLeavers,
  findLevels,
  type LeaverRow,
  type WordRow,
} from './graduation.queries.js';
import { factsIn, graduationFacts, type GraduationFacts, type PupilTerms, type TermFacts } from './graduation.rules.js';
import type { LeavingClass } from './leaving-class.js';

/** A pupil of a leaving class: its terms, what they come to, and the word that counts. */
export interface JudgedPupil {
  studentId: Id;
  name: string;
  seatNumber: number | null;
  pupil: PupilTerms;
  facts: GraduationFacts;
  /** The facts as canonical JSON, and its SHA-256. */
  text: string;
  hash: string;
  word: WordRow | null;
  /** What lay before whoever looked: another word or other facts are other. */
  seen: string;
}

/** Where the graduation of a pupil stands. */
export const stateOf = ({ word }: Pick<JudgedPupil, 'word'>): GraduationState => word?.state ?? GraduationState.OPEN;

const SHORT = 16;

type InTerm = { student_id: Id; term_id: Id };

/** Rows of some pupils by pupil, then by term. */
function byTerm<Row extends InTerm>(rows: readonly Row[]): (studentId: Id, termId: Id) => Row[] {
  const groups = Map.groupBy(rows, (row) => `${row.student_id}/${row.term_id}`);
  return (studentId, termId) => groups.get(`${studentId}/${termId}`) ?? [];
}

/** What is known of some pupils in every term: five statements for all of them. */
async function loadTerms(ctx: Context, schoolId: Id, ids: readonly Id[], termIds: readonly Id[]) {
  const booklets = byTerm(await findBooklets(ctx, schoolId, ids));
  const levels = byTerm(await findLevels(ctx, schoolId, ids));
  const forms = byTerm(await findTermForms(ctx, schoolId, ids));
  const enrolled = Map.groupBy(await findEnrolments(ctx, schoolId, ids), (row) => row.student_id);
  const pauses = await findPausesOf(ctx, [schoolId], ids);
  const factsOf = (id: Id, termId: Id): TermFacts => {
    const [booklet] = booklets(id, termId);
    return {
      booklet: booklet
        ? { latest: booklet.latest, completeness: booklet.completeness, qualified: Boolean(booklet.qualified) }
        : null,
      levels: new Map(levels(id, termId).map(({ subject, level }) => [subject, level])),
      forms: forms(id, termId).map(({ form }) => form),
    };
  };
  return (id: Id): PupilTerms => ({
    enrolled: (enrolled.get(id) ?? []).map((row) => ({ startsOn: row.starts_on, endsOn: row.ends_on })),
    pauses: pauses.get(id) ?? [],
    terms: new Map(termIds.map((termId) => [termId, factsOf(id, termId)])),
  });
}

/** What lies before whoever decides, in one form only: the raw facts of every term, and what they come to. */
function textOf({ inForce, standard }: LeavingClass, pupil: PupilTerms, facts: GraduationFacts): string {
  const known = standard.terms.map((slot) => {
    const { booklet, levels, forms } = factsIn(pupil, slot);
    return { booklet, levels: Object.fromEntries(levels), forms: [...forms].sort() };
  });
  return canonicalJson({ scheme: inForce.versionId, ...facts, known });
}

function judged(row: LeaverRow, pupil: PupilTerms, place: LeavingClass, word: WordRow | null): JudgedPupil {
  const facts = graduationFacts(place.standard, pupil);
  const text = textOf(place, pupil, facts);
  const hash = createHash('sha256').update(text).digest('hex');
  return {
    ...{ studentId: row.student_id, name: row.name, seatNumber: row.seat_number, pupil, facts, text, hash, word },
    seen: `${word?.number ?? 0}-${hash.slice(0, SHORT)}`,
  };
}

/** ZM-15: the pupils of a leaving class by seat, each with all terms against the standard. */
export async function judgedPupils(ctx: Context, place: LeavingClass): Promise<JudgedPupil[]> {
  const { schoolId, classId, on, standard } = place;
  const rows = await findLeavers(ctx, schoolId, [classId], on);
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.student_id);
  const termIds = standard.terms.flatMap(({ term }) => (term ? [term.id] : []));
  const termsOf = await loadTerms(ctx, schoolId, ids, termIds);
  const words = new Map((await findLatestWords(ctx, place, ids)).map((word) => [word.student_id, word]));
  return rows.map((row) => judged(row, termsOf(row.student_id), place, words.get(row.student_id) ?? null));
}
