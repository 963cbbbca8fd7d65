import { personIn } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { invalidInput, notFound } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { addDays, daysBetween, type LegalDate } from '../../kernel/time.js';
import { workingDaysIn } from '../../platform/calendar/index.js';
import { findSchoolDays, gradeOfCohort, schoolYearOf, termOn, type Stage } from '../organisation/index.js';
import { findPausesOf, findTaughtCourses, loadVisibleClass, loadVisibleStudent } from '../people/index.js';
import { isPausedOn, type PauseDays } from '../people/pause.rules.js';
import { QuotaUnit, Recorder } from '../schemes/codes.rules.js';
import { lawOf, nodesOf, schemeForCohort, type Cohort, type Scheme, type SchemeQuota } from '../schemes/index.js';
import { dueIn, lastDayFor, monthsOf, quotasFor, type QuotaBearer, type QuotaTerm } from '../schemes/quota.rules.js';
import { categoryOf } from '../schemes/recording.rules.js';
import { Bearer } from './bearer.rules.js';
import type { QuotaProgressType } from './quota.types.js';

const FLOWERS = 'flower';

interface Tallied {
  category: string;
  photos: number;
  records: number;
}

/** What was counted for somebody in a month. */
const findTallies = (ctx: Context, place: { schoolId: Id; termId: Id; month: string; bearer: Bearer; bearerId: Id }) =>
  ctx.db
    .selectFrom('capture_tally')
    .select(['category', 'photos', 'records'])
    .where('school_id', '=', place.schoolId)
    .where('term_id', '=', place.termId)
    .where('month', '=', place.month)
    .where('bearer', '=', place.bearer)
    .where('bearer_id', '=', place.bearerId)
    .execute();

const byMonth = (days: readonly LegalDate[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const day of days) counts[day.slice(0, 7)] = (counts[day.slice(0, 7)] ?? 0) + 1;
  return counts;
};

/** The days of the months that touch a term, whole months. */
function wholeMonths(startsOn: LegalDate, endsOn: LegalDate): LegalDate[] {
  const first = `${startsOn.slice(0, 7)}-01` as LegalDate;
  const next = addDays(`${endsOn.slice(0, 7)}-28` as LegalDate, 4);
  return workingDaysIn(first, addDays(`${next.slice(0, 7)}-01` as LegalDate, -1));
}

async function quotaTerm(ctx: Context, schoolId: Id): Promise<QuotaTerm & { id: Id }> {
  const term = await termOn(ctx, schoolId, ctx.clock.today());
  if (!term) throw notFound('本学期');
  const schoolDays = byMonth(await findSchoolDays(ctx, schoolId, term.id));
  const workingDays = byMonth(wholeMonths(term.starts_on, term.ends_on));
  return { id: term.id, startsOn: term.starts_on, endsOn: term.ends_on, schoolDays, workingDays };
}

const DONE: Record<QuotaUnit, (tally: Tallied) => number> = {
  [QuotaUnit.PHOTO]: ({ photos }) => photos,
  [QuotaUnit.RECORD]: ({ records }) => records,
  [QuotaUnit.RECORD_OR_PHOTO]: ({ photos, records }) => Math.max(photos, records),
  [QuotaUnit.FLOWER]: ({ records }) => records,
};

const NOTHING: Omit<Tallied, 'category'> = { photos: 0, records: 0 };

function nameAndSlot(scheme: Scheme, quota: SchemeQuota): Pick<QuotaProgressType, 'name' | 'slot' | 'category'> {
  if (!quota.category) return { name: '小红花', slot: null, category: null };
  const category = categoryOf(scheme, quota.category);
  const node = nodesOf(scheme).find((candidate) => candidate.id === category?.dimension);
  return { name: category?.name ?? quota.category, slot: node?.slot ?? null, category: quota.category };
}

interface Asked {
  schoolId: Id;
  cohort: Cohort;
  month: string | null;
  who: QuotaBearer;
  bearer: Bearer;
  bearerId: Id;
  /** When nothing is asked: what falls due on such a day is not due at all. */
  pauses: readonly PauseDays[];
}

async function progressOf(ctx: Context, asked: Asked): Promise<QuotaProgressType[]> {
  const today = ctx.clock.today();
  const term = await quotaTerm(ctx, asked.schoolId);
  const month =
    asked.month ?? (monthsOf(term).includes(today.slice(0, 7)) ? today.slice(0, 7) : monthsOf(term).at(-1)!);
  if (!monthsOf(term).includes(month)) throw invalidInput('month', '这个月不在本学期里。');
  const inForce = await schemeForCohort(ctx, { schoolId: asked.schoolId, cohort: asked.cohort, on: today });
  const { scheme } = inForce;
  const tallies = await findTallies(ctx, { ...asked, termId: term.id, month });
  return quotasFor(scheme, asked.who).flatMap((quota): QuotaProgressType[] => {
    const due = dueIn(scheme, quota, term, month);
    if (due === 0) return [];
    const lastDay = lastDayFor(quota, term, month);
    if (isPausedOn(asked.pauses, lastDay)) return [];
    const counted = tallies.find((row) => row.category === (quota.category ?? FLOWERS));
    const done = DONE[quota.unit]({ category: '', ...(counted ?? NOTHING) });
    const daysLeft = Math.max(0, daysBetween(today, lastDay) + 1);
    const { id, unit } = quota;
    const law = lawOf(inForce, `quotas.items.${id}.atLeast`);
    return [{ id, ...nameAndSlot(scheme, quota), unit, due, done, lastDay, daysLeft, law }];
  });
}

const gradeToday = ({ clock }: Context, { stage, entryYear }: Cohort): number =>
  gradeOfCohort(stage, entryYear, schoolYearOf(clock.today()));

/** ZM-4: what a child's household is asked in a month, and what is done. */
export async function presentHouseholdQuotas(
  ctx: Context,
  studentId: Id,
  month: string | null,
): Promise<QuotaProgressType[]> {
  const student = await loadVisibleStudent(ctx, studentId);
  if (!student.class_id) return [];
  const cohort = { stage: student.stage as Stage, entryYear: student.entry_year! };
  const who = { role: Recorder.GUARDIAN, grade: gradeToday(ctx, cohort) };
  return progressOf(ctx, {
    schoolId: student.school_id,
    cohort,
    month,
    who,
    bearer: Bearer.HOUSEHOLD,
    bearerId: studentId,
    pauses: (await findPausesOf(ctx, [student.school_id], [studentId])).get(studentId) ?? [],
  });
}

/** The months of this term that have begun, in which a household may be asked for something; none in the holidays. */
export async function presentQuotaMonths(ctx: Context, studentId: Id): Promise<string[]> {
  const { school_id: schoolId } = await loadVisibleStudent(ctx, studentId);
  const today = ctx.clock.today();
  const term = await termOn(ctx, schoolId, today);
  if (!term) return [];
  return monthsOf({ startsOn: term.starts_on, endsOn: term.ends_on }).filter((month) => month <= today.slice(0, 7));
}

/** ZM-4: what the viewer is asked in a month as teacher of a class, and what is done. */
export async function presentMyQuotas(ctx: Context, classId: Id, month: string | null): Promise<QuotaProgressType[]> {
  const { school_id: schoolId, stage, entry_year: entryYear } = await loadVisibleClass(ctx, classId);
  const cohort = { stage: stage as Stage, entryYear };
  const personId = personIn(ctx.actor, schoolId)!;
  const taught = await findTaughtCourses(ctx, schoolId, personId, [classId]);
  const who = {
    role: Recorder.TEACHER,
    courses: taught.map((course) => course.name ?? ''),
    isHomeroom: ctx.actor.offices.some((office) => office.classId === classId),
    grade: gradeToday(ctx, cohort),
  };
  return progressOf(ctx, { schoolId, cohort, month, who, bearer: Bearer.STAFF, bearerId: personId, pauses: [] });
}
