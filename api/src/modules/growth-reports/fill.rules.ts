import { ExemptKind, isCourseOf } from '../exemptions/exemption.rules.js';
import { ConsentDecision } from '../privacy/consent.rules.js';
import { Phase, Rater, RecordAbout, SectionKind } from '../schemes/codes.rules.js';
import type { Scheme } from '../schemes/index.js';
import { nodesOf } from '../schemes/tree.rules.js';
import { formsFor } from '../schemes/evaluation.rules.js';
import { hasResults } from '../schemes/measurement.rules.js';
import { categoryOf } from '../schemes/recording.rules.js';
import { completeness, fillOf, isQualified, sectionsOf, type SectionFill } from '../schemes/report.rules.js';
import { roundDown, times, fraction, type Fraction } from '../schemes/fraction.rules.js';
import { subjectOf } from '../schemes/subject.rules.js';
import type { ChildFacts, ClassFacts } from './facts.rules.js';

/** A section of the scheme's booklet. */
export type Section = Scheme['report']['sections'][number];

type BodyItem = NonNullable<Scheme['measurements']['body']>['items'][number];

/** By what a section is judged. */
export interface Judged {
  scheme: Scheme;
  room: ClassFacts;
  child: ChildFacts;
}

const REFUSALS: readonly (ConsentDecision | null)[] = [ConsentDecision.REFUSED, ConsentDecision.WITHDRAWN];

/** OP-12: whether a family has said no; silence is neither yes nor no. */
export const refused = (decision: ConsentDecision | null): boolean => REFUSALS.includes(decision);

/** Whether a family has said yes. */
export const granted = (decision: ConsentDecision | null): boolean => decision === ConsentDecision.GRANTED;

const DOES_NOT_APPLY: SectionFill = { done: 0, due: 0 };

/** Whether a node of the tree is one other, or stands below it. */
function standsUnder(scheme: Scheme, nodeId: string | undefined, aboveId: string): boolean {
  const nodes = nodesOf(scheme);
  for (let id: string | null = nodeId ?? null; id;) {
    if (id === aboveId) return true;
    id = nodes.find((node) => node.id === id)?.parentId ?? null;
  }
  return false;
}

/** Whether records of a category belong to the area of a section. */
export const isInArea = (scheme: Scheme, section: Section, category: string): boolean =>
  section.dimension !== undefined && standsUnder(scheme, categoryOf(scheme, category)?.dimension, section.dimension);

/** The forms that a kind of rater fills in at the end of the term. */
export const formsOf = ({ scheme, room }: Judged, rater: Rater) => formsFor(scheme, rater, Phase.TERM_END, room.grade);

/** OP-7: the items of a kind that are not asked of the child. */
const exempt = ({ child }: Judged, kind: ExemptKind): string[] =>
  child.exempt.filter((one) => one.kind === kind).map(({ item }) => item);

/** OP-7: whether the child is exempt from all in which records of an area could be made. */
function isAreaExempt(judged: Judged, section: Section): boolean {
  const { scheme } = judged;
  const categories = scheme.recording.categories.filter(
    ({ id, off, about }) => !off && about !== RecordAbout.CLASS && isInArea(scheme, section, id),
  );
  const free = exempt(judged, ExemptKind.CATEGORY);
  return categories.length > 0 && categories.every(({ id }) => free.includes(id));
}

/** The courses of the class that evaluate the child at the end of the term. */
export const evaluatingCourses = (judged: Judged): string[] =>
  formsOf(judged, Rater.TEACHER).length === 0
    ? []
    : judged.room.courses
        .filter((course) => subjectOf(judged.scheme, course) !== undefined)
        .filter((course) => !isCourseOf(judged.scheme, exempt(judged, ExemptKind.SUBJECT), course));

/** The subjects of the class in which there are results, as the scheme names them. */
export function subjectsWithResults({ scheme, room }: Judged): string[] {
  const ids = room.courses
    .filter((course) => hasResults(scheme, course))
    .map((course) => subjectOf(scheme, course)!.id);
  return scheme.subjects.map(({ id }) => id).filter((id) => ids.includes(id));
}

function spoken(judged: Judged, rater: Rater): SectionFill {
  const forms = formsOf(judged, rater).map(({ id }) => id);
  const said = new Set(judged.child.voices.map(({ form }) => form));
  return { done: forms.filter((id) => said.has(id)).length, due: forms.length };
}

/** What comes from home does not apply to whom the family keeps out of the system. */
const fromHome =
  (rater: Rater) =>
  (judged: Judged): SectionFill =>
    refused(judged.child.terms) ? DOES_NOT_APPLY : spoken(judged, rater);

/** ZM-1: of a household that takes no part counts what was entered for it, and nothing else is waited for. */
const unlessPaused = ({ child }: Judged, fill: SectionFill): SectionFill =>
  child.isPaused ? { done: fill.done, due: fill.done } : fill;

function classPhoto({ child }: Judged): SectionFill {
  if (refused(child.photos)) return DOES_NOT_APPLY;
  return { done: Number(child.classPhoto !== null && granted(child.photos)), due: 1 };
}

/** OP-7: the subjects in which a result of the child is waited for. */
export const subjectsAsked = (judged: Judged): string[] =>
  subjectsWithResults(judged).filter((subject) => !exempt(judged, ExemptKind.SUBJECT).includes(subject));

/** OP-7: the body measures of the child that are waited for. */
export const measuresAsked = (judged: Judged): BodyItem[] =>
  (judged.scheme.measurements.body?.items ?? []).filter(({ id }) => !exempt(judged, ExemptKind.MEASURE).includes(id));

function results(judged: Judged): SectionFill {
  const due = subjectsAsked(judged);
  const have = new Set(judged.child.results.map(({ subject }) => subject));
  return { done: due.filter((subject) => have.has(subject)).length, due: due.length };
}

function subjectEvaluations(judged: Judged): SectionFill {
  const due = evaluatingCourses(judged);
  const forms = formsOf(judged, Rater.TEACHER).map(({ id }) => id);
  const said = judged.child.voices.filter(({ form }) => forms.includes(form)).map(({ course }) => course);
  return { done: due.filter((course) => said.includes(course)).length, due: due.length };
}

/** Classmates evaluate only each other whose families have agreed; where they are too few there is nothing to wait for. */
function peers(judged: Judged): SectionFill {
  const { scheme, room, child } = judged;
  const least = scheme.evaluations.peers?.minimumGroup;
  const asks = least !== undefined && formsOf(judged, Rater.PEER).length > 0;
  if (!asks || room.agreeing - 1 < least || !granted(child.terms)) return DOES_NOT_APPLY;
  return { done: Number(child.peers !== null), due: 1 };
}

function measures(judged: Judged): SectionFill {
  const { scheme, room, child } = judged;
  const { body } = scheme.measurements;
  const isOfHome = !body?.enteredBy.some((role) => role !== 'GUARDIAN' && role !== 'STUDENT');
  if (!body || (refused(child.terms) && isOfHome)) return DOES_NOT_APPLY;
  const now = child.measures.filter(({ termId }) => termId === room.term.id).map(({ item }) => item);
  const due = measuresAsked(judged);
  const fill = { done: due.filter(({ id }) => now.includes(id)).length, due: due.length };
  return isOfHome ? unlessPaused(judged, fill) : fill;
}

const FILLS: Record<SectionKind, (judged: Judged, section: Section) => SectionFill> = {
  [SectionKind.COVER]: () => ({ done: 1, due: 1 }),
  [SectionKind.CLASS_PHOTO]: classPhoto,
  [SectionKind.DIMENSION]: (judged, section) =>
    isAreaExempt(judged, section)
      ? DOES_NOT_APPLY
      : fillOf(
          section,
          judged.child.records.filter(({ category }) => isInArea(judged.scheme, section, category)).length,
        ),
  [SectionKind.FLOWERS]: ({ scheme, child }, section) =>
    scheme.recognition.flowers ? fillOf(section, child.flowers.length) : DOES_NOT_APPLY,
  [SectionKind.RESULTS]: results,
  [SectionKind.SUBJECT_EVALUATIONS]: subjectEvaluations,
  [SectionKind.HOMEROOM_COMMENT]: (judged) => spoken(judged, Rater.HOMEROOM_TEACHER),
  [SectionKind.GUARDIAN_MESSAGE]: (judged) => unlessPaused(judged, fromHome(Rater.GUARDIAN)(judged)),
  [SectionKind.SELF_EVALUATION]: fromHome(Rater.SELF),
  [SectionKind.PEER_EVALUATION]: peers,
  [SectionKind.BODY_MEASURES]: measures,
};

/** ZM-10: how much of each section there is; nothing due means that it does not apply to this child. */
export const fillsOf = (judged: Judged): Record<string, SectionFill> =>
  Object.fromEntries(
    sectionsOf(judged.scheme.report).map((section) => [section.id, FILLS[section.kind](judged, section)]),
  );

/** How complete a booklet is: exactly, as it is shown, and the verdict. */
export interface Verdict {
  exact: Fraction;
  basisPoints: number;
  qualified: boolean;
}

/** ZM-10: the completeness of a booklet; judged by the exact fraction, shown rounded down. */
export function verdictOf(scheme: Scheme, fills: Readonly<Record<string, SectionFill>>): Verdict {
  const complete = completeness(scheme.report, fills);
  const exact = complete ?? fraction(0);
  return {
    exact,
    basisPoints: roundDown(times(exact, fraction(10_000))),
    qualified: isQualified(scheme.report, complete),
  };
}
