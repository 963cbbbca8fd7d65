import type { Context } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import { perCent } from '../../../kernel/per-cent.js';
import type { Instant } from '../../../kernel/time.js';
import { lawOf, schemeVersion } from '../../schemes/index.js';
import { graduationStateName } from './graduation.lifecycle.js';
import { signsGraduation } from './graduation.policy.js';
import { findAllWords, type WordRow } from './graduation.queries.js';
import { factsIn, findingName, findingOf, GAP_WORDS, type JudgedTerm, type TermFacts } from './graduation.rules.js';
import type {
  ClassGraduationType,
  GraduationLevelType,
  GraduationPupilType,
  GraduationTermType,
  GraduationWordType,
} from './graduation.types.js';
import { judgedPupils, stateOf, type JudgedPupil } from './judged-pupils.js';
import { loadLeavingClass, type LeavingClass } from './leaving-class.js';
import { pupilOf } from './pupil-of.js';

/** A term in a few words: what became of the booklet, or why nothing can be said. */
function termWords({ booklet }: TermFacts, { gap }: JudgedTerm): string {
  if (booklet) return booklet.qualified ? '合格' : `完整度 ${perCent(booklet.completeness)}%`;
  return gap ? GAP_WORDS[gap] : '没有册子';
}

function levelsOf({ inForce }: LeavingClass, { levels }: TermFacts): GraduationLevelType[] {
  const { subjects, measurements } = inForce.scheme;
  return subjects.flatMap(({ id, name }) => {
    const level = levels.get(id);
    const band = measurements.results?.bands.find((one) => one.id === level);
    return level === undefined ? [] : [{ subject: name, level: band?.name ?? level }];
  });
}

const presentTerm =
  (place: LeavingClass, { pupil }: JudgedPupil) =>
  (judged: JudgedTerm, index: number): GraduationTermType => {
    const slot = place.standard.terms[index]!;
    const known = factsIn(pupil, slot);
    return {
      ...{ termId: slot.term?.id ?? null, name: slot.name, words: termWords(known, judged) },
      finding: findingOf(judged.checks.map(({ finding }) => finding)),
      ...{ latest: known.booklet?.latest ?? 0, completeness: known.booklet?.completeness ?? null },
      levels: levelsOf(place, known),
      checks: judged.checks.map(({ id, finding }) => ({ criterionId: id, finding, findingName: findingName(finding) })),
    };
  };

/** What each word decided, by the scheme of its time. */
type NameOfOutcome = (row: WordRow) => string;

async function outcomeNames(ctx: Context, schoolId: Id, rows: readonly WordRow[]): Promise<NameOfOutcome> {
  const names = new Map<string, string>();
  for (const versionId of new Set(rows.map((row) => row.scheme_version_id))) {
    const { scheme } = await schemeVersion(ctx, schoolId, versionId);
    for (const { id, name } of scheme.graduation!.outcomes) names.set(`${versionId}/${id}`, name);
  }
  return (row) => names.get(`${row.scheme_version_id}/${row.outcome}`)!;
}

const presentWord = (row: WordRow, nameOf: NameOfOutcome): GraduationWordType => ({
  ...{ id: row.id, number: row.number, state: row.state, reason: row.reason, hash: row.hash },
  ...{ outcomeName: nameOf(row), by: row.by, at: row.at as Instant },
});

function presentPupil(place: LeavingClass, one: JudgedPupil, nameOf: NameOfOutcome): GraduationPupilType {
  const state = stateOf(one);
  return {
    ...{ studentId: one.studentId, studentName: one.name, seatNumber: one.seatNumber, seen: one.seen },
    terms: one.facts.terms.map(presentTerm(place, one)),
    criteria: one.facts.criteria.map(({ id, ...tally }) => ({
      ...{ criterionId: id, ...tally, findingName: findingName(tally.finding) },
    })),
    ...{ state, stateName: graduationStateName(state), word: one.word && presentWord(one.word, nameOf) },
  };
}

/** ZM-15: all terms of each pupil of a leaving class against the school's standard, for whom its graduation concerns. */
export async function presentClassGraduation(ctx: Context, classId: Id): Promise<ClassGraduationType> {
  const place = await loadLeavingClass(ctx, classId);
  const pupils = await judgedPupils(ctx, place);
  const nameOf = await outcomeNames(
    ctx,
    place.schoolId,
    pupils.flatMap(({ word }) => word ?? []),
  );
  const { className, schoolYear, rules, inForce, standard, waitsFor, schoolId } = place;
  return {
    ...{ classId, className, schoolYear, standardName: rules.name, law: lawOf(inForce, 'graduation.name') },
    criteria: standard.criteria.map(({ id, name }) => ({ id, name })),
    outcomes: rules.outcomes.map(({ id, name, graduates }) => ({ id, name, graduates })),
    pupils: pupils.map((one) => presentPupil(place, one, nameOf)),
    ...{ waitsFor, viewerCanPropose: waitsFor === null },
    viewerCanSign: waitsFor === null && signsGraduation(ctx.actor, schoolId),
  };
}

/** ZM-15: every word that was said about the graduation of a pupil of a leaving class, oldest first. */
export async function presentGraduationWords(ctx: Context, classId: Id, studentId: Id): Promise<GraduationWordType[]> {
  const place = await loadLeavingClass(ctx, classId);
  await pupilOf(ctx, place, studentId);
  const { schoolId } = place;
  const rows = await findAllWords(ctx, place, studentId);
  const nameOf = await outcomeNames(ctx, schoolId, rows);
  return rows.map((row) => presentWord(row, nameOf));
}
