import type { Context } from '../../kernel/context.js';
import { forbidden } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import type { Stage } from '../organisation/index.js';
import { findClassStudents, loadVisibleClass } from '../people/index.js';
import { isPausedOn } from '../people/pause.rules.js';
import { Recorder } from '../schemes/codes.rules.js';
import { Bearer } from './bearer.rules.js';
import { followsFamilies } from './evidence.policy.js';
import { askedIn, doneIn, gradeToday, isQuotaExempt } from './quota.present.js';
import { findFreeDays } from './free-days.js';
import { begunMonths, findQuotaTerm, monthIn, schemesOfMonth } from './quota-term.js';
import type { AskedQuotaType, ClassQuotasType, FamilyProgressType } from './quota.types.js';
import { findTallies, type TalliesOf } from './tally.queries.js';

/** No class has more pupils. */
const MOST_PUPILS = 200;

/** ZM-4: what a month asks of the households of a class and how far each is, by seat and never by how far. */
export async function presentClassQuotas(ctx: Context, classId: Id, asked: string | null): Promise<ClassQuotasType> {
  const place = await loadVisibleClass(ctx, classId);
  const { school_id: schoolId, stage, entry_year: entryYear } = place;
  if (!followsFamilies(ctx.actor, { schoolId, classId }))
    throw forbidden('各家记录的进度由班主任查看，想了解请问本班班主任。');
  const term = await findQuotaTerm(ctx, schoolId);
  if (!term) return { months: [], month: null, quotas: [], families: [] };
  const month = monthIn(ctx, term, asked);
  const cohort = { stage: stage as Stage, entryYear };
  const [inForce = null] = await schemesOfMonth(ctx, schoolId, [cohort], month);
  const quotas = askedIn(ctx, { term, month, inForce }, { role: Recorder.GUARDIAN, grade: gradeToday(ctx, cohort) });
  const where = { schoolId, termId: term.id, month, bearer: Bearer.HOUSEHOLD };
  return { months: begunMonths(ctx, term), month, quotas, families: await familiesOf(ctx, place, where, quotas) };
}

async function familiesOf(
  ctx: Context,
  place: { id: Id; school_id: Id },
  where: Omit<TalliesOf, 'bearerIds'>,
  quotas: readonly AskedQuotaType[],
): Promise<FamilyProgressType[]> {
  const pupils = await findClassStudents(ctx, place, '', { first: MOST_PUPILS, after: null });
  const bearerIds = pupils.map((pupil) => pupil.student_id!);
  if (bearerIds.length === 0) return [];
  const tallies = await findTallies(ctx, { ...where, bearerIds });
  const { pauses, exemptions } = await findFreeDays(ctx, where.schoolId, bearerIds);
  const families = pupils.map((pupil): FamilyProgressType => {
    const own = tallies.filter((row) => row.bearer_id === pupil.student_id);
    const paused = pauses.get(pupil.student_id!) ?? [];
    // What falls due while the household takes no part, or the child is exempt from it, is not asked of it.
    const isFree = (quota: AskedQuotaType): boolean =>
      isPausedOn(paused, quota.lastDay) || isQuotaExempt(exemptions.get(pupil.student_id!), quota);
    const done = quotas.map((quota) => (isFree(quota) ? null : doneIn(own, quota)));
    const { student_id: studentId, name, initials, seat_number: seatNumber } = pupil;
    return { studentId: studentId!, name: name!, initials: initials!, seatNumber, done };
  });
  const asked = families.filter(({ done }) => quotas.length === 0 || done.some((count) => count !== null));
  return asked.sort((one, other) => (one.seatNumber ?? Infinity) - (other.seatNumber ?? Infinity) || 0);
}
