import type { Id } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/time.js';
import { isPausedOn, type PauseDays } from '../../people/pause.rules.js';
import { GraduationFact } from '../../schemes/codes.rules.js';
import type { GraduationRules } from '../../schemes/index.js';
import type { StageTerm } from './stage-terms.rules.js';

/** What comes of holding a fact against a criterion. */
export enum GraduationFinding {
  MET = 'MET',
  NOT_MET = 'NOT_MET',
  UNKNOWN = 'UNKNOWN',
}

const FINDING_NAMES: Record<GraduationFinding, string> = {
  [GraduationFinding.MET]: '达到',
  [GraduationFinding.NOT_MET]: '未达到',
  [GraduationFinding.UNKNOWN]: '无从得知',
};

/** A finding in Chinese. */
export const findingName = (finding: GraduationFinding): string => FINDING_NAMES[finding];

/** Why something missing says nothing about the child. */
export enum TermGap {
  AHEAD = 'AHEAD',
  RUNNING = 'RUNNING',
  NOT_KEPT = 'NOT_KEPT',
  ELSEWHERE = 'ELSEWHERE',
  EXCUSED = 'EXCUSED',
}

/** Each gap in words. */
export const GAP_WORDS: Record<TermGap, string> = {
  [TermGap.AHEAD]: '还没到这个学期',
  [TermGap.RUNNING]: '学期还没结束',
  [TermGap.NOT_KEPT]: '那时还没有用本系统',
  [TermGap.ELSEWHERE]: '那时不在本校',
  [TermGap.EXCUSED]: '家里那时没有条件参加',
};

/** A criterion of the scheme. */
export type Criterion = GraduationRules['criteria'][number];

/** The booklet of a term as the version that counts. */
export interface TermBooklet {
  latest: number;
  completeness: number;
  qualified: boolean;
}

/** What is known of a term of a pupil. */
export interface TermFacts {
  booklet: TermBooklet | null;
  /** Levels by subject. */
  levels: ReadonlyMap<string, string>;
  /** The forms that were handed in about the pupil at the end of the term. */
  forms: readonly string[];
}

/** A pupil as far as its terms go. */
export interface PupilTerms {
  /** When the pupil was on the school's roll; until before the last day. */
  enrolled: readonly { startsOn: LegalDate; endsOn: LegalDate | null }[];
  pauses: readonly PauseDays[];
  terms: ReadonlyMap<Id, TermFacts>;
}

const NOTHING: TermFacts = { booklet: null, levels: new Map(), forms: [] };

/** What is known of a pupil in a term; nothing where the school kept none. */
export const factsIn = (pupil: PupilTerms, { term }: StageTerm): TermFacts =>
  (term && pupil.terms.get(term.id)) ?? NOTHING;

/** ZM-15: why what is missing in a term says nothing about the child; null when it should be there. */
export function gapOf({ term, isAhead }: StageTerm, pupil: PupilTerms, today: LegalDate): TermGap | null {
  if (isAhead) return TermGap.AHEAD;
  if (!term) return TermGap.NOT_KEPT;
  const { startsOn, endsOn } = term;
  const isHere = pupil.enrolled.some((days) => days.startsOn <= endsOn && (days.endsOn ?? endsOn) > startsOn);
  if (!isHere) return TermGap.ELSEWHERE;
  if (today <= endsOn) return TermGap.RUNNING;
  return isPausedOn(pupil.pauses, endsOn) ? TermGap.EXCUSED : null;
}

/** The levels of the scheme's results, best first. */
type Levels = readonly string[];

/** Whether the levels of a term reach what is asked; a subject without a result says nothing. */
function levelFinding(
  { subjects, level }: Criterion,
  { levels: reached }: TermFacts,
  levels: Levels,
): GraduationFinding {
  const least = levels.indexOf(level!);
  const places = subjects!.map((subject) => levels.indexOf(reached.get(subject) ?? ''));
  if (places.some((place) => place > least)) return GraduationFinding.NOT_MET;
  return places.includes(-1) ? GraduationFinding.UNKNOWN : GraduationFinding.MET;
}

const HAS: Record<Exclude<GraduationFact, 'LEVEL'>, (criterion: Criterion, facts: TermFacts) => boolean> = {
  [GraduationFact.PUBLISHED]: (_, { booklet }) => booklet !== null,
  [GraduationFact.QUALIFIED]: (_, { booklet }) => booklet?.qualified ?? false,
  [GraduationFact.EVALUATED]: ({ form }, { forms }) => forms.includes(form!),
};

/** ZM-15: one term against one criterion. What is there counts; what is missing counts only where it should be there. */
export function termFinding(
  criterion: Criterion,
  facts: TermFacts,
  gap: TermGap | null,
  levels: Levels,
): GraduationFinding {
  if (criterion.fact === GraduationFact.LEVEL) return levelFinding(criterion, facts, levels);
  if (HAS[criterion.fact](criterion, facts)) return GraduationFinding.MET;
  return gap === null ? GraduationFinding.NOT_MET : GraduationFinding.UNKNOWN;
}

/** How many terms of a pupil meet a criterion, do not, and cannot be told. */
export interface CriterionTally {
  id: string;
  finding: GraduationFinding;
  met: number;
  notMet: number;
  unknown: number;
}

/** A term of a pupil against the criteria that look at it. */
export interface JudgedTerm {
  schoolYear: number;
  semester: number;
  gap: TermGap | null;
  checks: { id: string; finding: GraduationFinding }[];
}

/** The terms of a pupil against the criteria: facts, never a verdict on the child. */
export interface GraduationFacts {
  terms: JudgedTerm[];
  criteria: CriterionTally[];
}

/** One finding out of several: what is not met shows, then what cannot be told. */
export function findingOf(findings: readonly GraduationFinding[]): GraduationFinding {
  if (findings.includes(GraduationFinding.NOT_MET)) return GraduationFinding.NOT_MET;
  if (findings.length === 0 || findings.includes(GraduationFinding.UNKNOWN)) return GraduationFinding.UNKNOWN;
  return GraduationFinding.MET;
}

function tallyOf(id: string, terms: readonly JudgedTerm[]): CriterionTally {
  const findings = terms
    .flatMap(({ checks }) => checks.filter((check) => check.id === id))
    .map(({ finding }) => finding);
  const count = (wanted: GraduationFinding) => findings.filter((finding) => finding === wanted).length;
  return {
    ...{ id, finding: findingOf(findings), met: count(GraduationFinding.MET) },
    ...{ notMet: count(GraduationFinding.NOT_MET), unknown: count(GraduationFinding.UNKNOWN) },
  };
}

/** By what the terms of a class are judged. */
export interface GraduationStandard {
  criteria: readonly Criterion[];
  levels: Levels;
  terms: readonly StageTerm[];
  today: LegalDate;
}

/** ZM-15: all terms of a pupil against all criteria. */
export function graduationFacts(standard: GraduationStandard, pupil: PupilTerms): GraduationFacts {
  const terms = standard.terms.map((slot): JudgedTerm => {
    const gap = gapOf(slot, pupil, standard.today);
    const facts = factsIn(pupil, slot);
    const looking = standard.criteria.filter(({ grades }) => grades?.includes(slot.grade) ?? true);
    const checks = looking.map((one) => ({ id: one.id, finding: termFinding(one, facts, gap, standard.levels) }));
    return { schoolYear: slot.schoolYear, semester: slot.semester, gap, checks };
  });
  return { terms, criteria: standard.criteria.map(({ id }) => tallyOf(id, terms)) };
}

/** ZM-15: whether a decision must be explained: whatever the facts do not plainly say, and every change of what is signed. */
export const needsReason = (graduates: boolean, { criteria }: GraduationFacts, isSigned: boolean): boolean =>
  isSigned || !graduates || criteria.some(({ finding }) => finding !== GraduationFinding.MET);
