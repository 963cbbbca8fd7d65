import { exemptItems, ExemptKind, isCourseOf, isExempt, type ExemptDays } from '../exemptions/exemption.rules.js';
import { doneOf, FLOWERS } from '../evidence/tally.rules.js';
import { Phase, Rater, Recorder, TermTask } from '../schemes/codes.rules.js';
import { formsFor } from '../schemes/evaluation.rules.js';
import type { Scheme, SchemeQuota } from '../schemes/index.js';
import { hasResults } from '../schemes/measurement.rules.js';
import { dueIn, lastDayFor, monthsOf, quotasFor, type QuotaTerm } from '../schemes/quota.rules.js';
import { subjectOf } from '../schemes/subject.rules.js';

/** What was counted for somebody in a month and category; flowers have a category of their own. */
export interface Counted {
  month: string;
  category: string;
  photos: number;
  records: number;
}

/** What stands at the end of the term about one pupil. */
export interface PupilFacts {
  id: string;
  /** What was said: by which form and course. */
  said: readonly { form: string; course: string }[];
  /** Subjects with a result, and body measures. */
  results: readonly string[];
  measures: readonly string[];
  /** OP-7: what is not asked of the pupil, and when. */
  exempt: readonly ExemptDays[];
}

/** A class as duties in it need it. */
export interface DutyClass {
  scheme: Scheme;
  grade: number;
  pupils: readonly PupilFacts[];
}

/** What a teacher does in one class. */
export interface Taught {
  room: DutyClass;
  courses: readonly string[];
  isHomeroom: boolean;
  /** All courses of the class, by which it is known in what there are results. */
  allCourses: readonly string[];
}

/** One thing that was to be done in the term. */
export interface Duty {
  /** In words: 11 月 学业水平. */
  what: string;
  done: number;
  due: number;
}

/** The term as far as it has gone. */
export interface TermSoFar extends QuotaTerm {
  /** The day up to which is judged: what is due later is not asked yet. */
  on: string;
}

const isDone = ({ done, due }: Duty): boolean => done >= due;

/** ZM-11: all tasks are done when each of them is. */
export const allDone = (duties: readonly Duty[]): boolean => duties.every(isDone);

/** What is still to be done. */
export const undone = (duties: readonly Duty[]): Duty[] => duties.filter((duty) => !isDone(duty));

const nameOf = (scheme: Scheme, { category }: SchemeQuota): string =>
  category ? (scheme.recording.categories.find(({ id }) => id === category)?.name ?? category) : '小红花';

/** What the quotas asked for in the months whose last day has come. */
function quotaDuties(
  scheme: Scheme,
  quotas: readonly SchemeQuota[],
  term: TermSoFar,
  { counted, exempt = [] }: { counted: readonly Counted[]; exempt?: readonly ExemptDays[] },
): Map<string, Duty> {
  const duties = new Map<string, Duty>();
  for (const month of monthsOf(term))
    for (const quota of quotas) {
      const [due, lastOn] = [dueIn(scheme, quota, term, month), lastDayFor(quota, term, month)];
      if (due === 0 || lastOn > term.on) continue;
      if (quota.category && isExempt(exempt, { kind: ExemptKind.CATEGORY, item: quota.category }, lastOn)) continue;
      const found = counted.find((row) => row.month === month && row.category === (quota.category ?? FLOWERS));
      const what = `${Number(month.slice(5))} 月 ${nameOf(scheme, quota)}`;
      duties.set(`${quota.id} ${month}`, { what, done: doneOf(quota.unit, found), due });
    }
  return duties;
}

const termEnd = (term: TermSoFar, duty: Duty): Duty[] => (term.on >= term.endsOn && duty.due > 0 ? [duty] : []);

/** OP-7: the items of a kind of which a pupil is free at the end of the term. */
const freeOf = ({ exempt }: PupilFacts, kind: ExemptKind, { endsOn }: TermSoFar): string[] =>
  exemptItems(exempt, kind, endsOn);

function evaluationDuties({ room: { scheme, grade, pupils }, courses, isHomeroom }: Taught, term: TermSoFar): Duty[] {
  const saidBy = (rater: Rater, course: string) =>
    formsFor(scheme, rater, Phase.TERM_END, grade).flatMap(({ id, name }) => {
      const asked = pupils.filter((pupil) => !isCourseOf(scheme, freeOf(pupil, ExemptKind.SUBJECT, term), course));
      const done = asked.filter(({ said }) => said.some((one) => one.form === id && one.course === course)).length;
      return termEnd(term, { what: course ? `${course} ${name}` : name, done, due: asked.length });
    });
  const judging = courses.filter((course) => subjectOf(scheme, course) !== undefined);
  return [
    ...judging.flatMap((course) => saidBy(Rater.TEACHER, course)),
    ...(isHomeroom ? saidBy(Rater.HOMEROOM_TEACHER, '') : []),
  ];
}

/** ZM-7: the homeroom teacher gathers the results of all subjects. */
function resultDuties({ room: { scheme, pupils }, isHomeroom, allCourses }: Taught, term: TermSoFar): Duty[] {
  if (!isHomeroom) return [];
  const subjects = allCourses
    .filter((course) => hasResults(scheme, course))
    .map((course) => subjectOf(scheme, course)!);
  const cells = pupils.flatMap((pupil) => {
    const free = freeOf(pupil, ExemptKind.SUBJECT, term);
    return subjects.filter(({ id }) => !free.includes(id)).map(({ id }) => pupil.results.includes(id));
  });
  return termEnd(term, { what: '各科成绩', done: cells.filter(Boolean).length, due: cells.length });
}

/** ZM-11: what a teacher was to do in the term, over all classes; a quota that several classes ask for is asked once. */
export function dutiesOfTeacher(
  tasks: readonly TermTask[],
  term: TermSoFar,
  taught: readonly Taught[],
  counted: readonly Counted[],
): Duty[] {
  const quotas = new Map<string, Duty>();
  for (const { room, courses, isHomeroom } of taught) {
    const who = { role: Recorder.TEACHER, courses, isHomeroom, grade: room.grade };
    for (const [key, duty] of quotaDuties(room.scheme, quotasFor(room.scheme, who), term, { counted }))
      if (duty.due > (quotas.get(key)?.due ?? 0)) quotas.set(key, duty);
  }
  return [
    ...(tasks.includes(TermTask.QUOTAS) ? quotas.values() : []),
    ...taught.flatMap((one) => (tasks.includes(TermTask.EVALUATIONS) ? evaluationDuties(one, term) : [])),
    ...taught.flatMap((one) => (tasks.includes(TermTask.RESULTS) ? resultDuties(one, term) : [])),
  ];
}

const SPOKEN: [task: TermTask, rater: Rater][] = [
  [TermTask.GUARDIAN_MESSAGE, Rater.GUARDIAN],
  [TermTask.SELF_EVALUATION, Rater.SELF],
];

/** The household of a pupil, with what was counted for it. */
export interface Household extends Omit<DutyClass, 'pupils'> {
  pupil: PupilFacts;
  counted: readonly Counted[];
}

/** ZM-11: what the household of a pupil was to do in the term. */
export function dutiesOfHousehold(
  tasks: readonly TermTask[],
  term: TermSoFar,
  { scheme, grade, pupil, counted }: Household,
): Duty[] {
  const quotas = quotasFor(scheme, { role: Recorder.GUARDIAN, grade });
  const spoken = SPOKEN.filter(([task]) => tasks.includes(task)).flatMap(([, rater]) =>
    formsFor(scheme, rater, Phase.TERM_END, grade).flatMap(({ id, name }) =>
      termEnd(term, { what: name, done: Number(pupil.said.some(({ form }) => form === id)), due: 1 }),
    ),
  );
  const free = freeOf(pupil, ExemptKind.MEASURE, term);
  const asked = tasks.includes(TermTask.BODY_MEASURES) ? (scheme.measurements.body?.items ?? []) : [];
  const items = asked.filter(({ id }) => !free.includes(id));
  const measured = items.flatMap(({ id, name }) =>
    termEnd(term, { what: name, done: Number(pupil.measures.includes(id)), due: 1 }),
  );
  const captured = tasks.includes(TermTask.QUOTAS)
    ? quotaDuties(scheme, quotas, term, { counted, exempt: pupil.exempt }).values()
    : [];
  return [...captured, ...spoken, ...measured];
}
