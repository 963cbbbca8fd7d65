import { personIn } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { daysBetween } from '../../kernel/time.js';
import { ExemptKind, isExempt, type ExemptDays } from '../exemptions/exemption.rules.js';
import { gradeOfCohort, schoolYearOf, termOn, type Stage } from '../organisation/index.js';
import { findTaughtCourses, loadVisibleClass, loadVisibleStudent } from '../people/index.js';
import { isPausedOn, type PauseDays } from '../people/pause.rules.js';
import { Recorder } from '../schemes/codes.rules.js';
import { lawOf, nodesOf, type Cohort, type Scheme, type SchemeInForce, type SchemeQuota } from '../schemes/index.js';
import { dueIn, lastDayFor, quotasFor, type QuotaBearer } from '../schemes/quota.rules.js';
import { categoryOf } from '../schemes/recording.rules.js';
import { Bearer } from './bearer.rules.js';
import { findFreeDays } from './free-days.js';
import { begunMonths, monthIn, quotaTerm, schemesOfMonth, type RunningTerm } from './quota-term.js';
import type { AskedQuotaType, QuotaProgressType } from './quota.types.js';
import { findTallies, type TallyRow } from './tally.queries.js';
import { doneOf, FLOWERS } from './tally.rules.js';

type InTree = Pick<AskedQuotaType, 'name' | 'slot' | 'category' | 'about' | 'examples'>;

/** How a quota is called and where it stands in the tree. */
export function inTree(scheme: Scheme, quota: SchemeQuota): InTree {
  if (!quota.category) return { name: '小红花', slot: null, category: null, about: null, examples: [] };
  const category = categoryOf(scheme, quota.category);
  const node = nodesOf(scheme).find((candidate) => candidate.id === category?.dimension);
  const examples = category?.recorders[quota.of]?.examples ?? [];
  const { name = quota.category, about = null } = category ?? {};
  return { name, slot: node?.slot ?? null, category: quota.category, about, examples };
}

/** A month of a term under the scheme that then binds, or bound, somebody; no scheme asked for anything yet when null. */
export interface QuotaMonth {
  term: RunningTerm;
  month: string;
  inForce: SchemeInForce | null;
}

/** What a month asks of somebody. */
export function askedIn(ctx: Context, { term, month, inForce }: QuotaMonth, who: QuotaBearer): AskedQuotaType[] {
  if (inForce === null) return [];
  const { scheme } = inForce;
  return quotasFor(scheme, who).flatMap((quota): AskedQuotaType[] => {
    const due = dueIn(scheme, quota, term, month);
    if (due === 0) return [];
    const lastDay = lastDayFor(quota, term, month);
    const daysLeft = Math.max(0, daysBetween(ctx.clock.today(), lastDay) + 1);
    const { id, unit } = quota;
    const law = lawOf(inForce, `quotas.items.${id}.atLeast`);
    return [{ id, ...inTree(scheme, quota), unit, due, lastDay, daysLeft, law }];
  });
}

/** How much of a quota is done, by the tallies of one bearer in the month. */
export const doneIn = (tallies: readonly TallyRow[], { category, unit }: AskedQuotaType): number =>
  doneOf(
    unit,
    tallies.find((row) => row.category === (category ?? FLOWERS)),
  );

/** OP-7: whether a quota is not asked of a household whose child is exempt from its category on the last day. */
export const isQuotaExempt = (
  exemptions: readonly ExemptDays[] = [],
  { category, lastDay }: Pick<AskedQuotaType, 'category' | 'lastDay'>,
): boolean => category !== null && isExempt(exemptions, { kind: ExemptKind.CATEGORY, item: category }, lastDay);

interface Asked {
  schoolId: Id;
  cohort: Cohort;
  month: string | null;
  who: QuotaBearer;
  bearer: Bearer;
  bearerId: Id;
  /** When nothing is asked: what falls due on such a day is not due at all. */
  pauses: readonly PauseDays[];
  exemptions: readonly ExemptDays[];
}

async function progressOf(ctx: Context, asked: Asked): Promise<QuotaProgressType[]> {
  const term = await quotaTerm(ctx, asked.schoolId);
  const month = monthIn(ctx, term, asked.month);
  const [inForce = null] = await schemesOfMonth(ctx, asked.schoolId, [asked.cohort], month);
  const all = askedIn(ctx, { term, month, inForce }, asked.who);
  const quotas = all.filter(
    (quota) => !isPausedOn(asked.pauses, quota.lastDay) && !isQuotaExempt(asked.exemptions, quota),
  );
  const { schoolId, bearer, bearerId } = asked;
  const tallies = await findTallies(ctx, { schoolId, termId: term.id, month, bearer, bearerIds: [bearerId] });
  return quotas.map((quota) => ({ ...quota, done: doneIn(tallies, quota) }));
}

/** The grade this school year of a cohort. */
export const gradeToday = ({ clock }: Context, { stage, entryYear }: Cohort): number =>
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
  const { school_id: schoolId } = student;
  const free = await findFreeDays(ctx, schoolId, [studentId]);
  const pauses = free.pauses.get(studentId) ?? [];
  const exemptions = free.exemptions.get(studentId) ?? [];
  const bears = { bearer: Bearer.HOUSEHOLD, bearerId: studentId, pauses, exemptions };
  return progressOf(ctx, { schoolId, cohort, month, who, ...bears });
}

/** The months of this term that have begun, in which a household may be asked for something; none in the holidays. */
export async function presentQuotaMonths(ctx: Context, studentId: Id): Promise<string[]> {
  const { school_id: schoolId } = await loadVisibleStudent(ctx, studentId);
  const term = await termOn(ctx, schoolId, ctx.clock.today());
  return term ? begunMonths(ctx, { startsOn: term.starts_on, endsOn: term.ends_on }) : [];
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
  const bears = { bearer: Bearer.STAFF, bearerId: personId, pauses: [], exemptions: [] };
  return progressOf(ctx, { schoolId, cohort, month, who, ...bears });
}
