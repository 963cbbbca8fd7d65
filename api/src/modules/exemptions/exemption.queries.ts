import { unitsOf } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { isId, type Id } from '../../kernel/ids.js';
import type { LegalDate } from '../../kernel/time.js';
import { seesChildrenOf, type ClassPlace } from '../people/index.js';
import type { ExemptDays, ExemptKind } from './exemption.rules.js';

/** OP-7: from what and when some pupils of a school are exempt, past and coming, to be joined to other days; never why. */
export const daysOfExemptions = (ctx: Context, { schoolId, studentIds }: { schoolId: Id; studentIds: readonly Id[] }) =>
  ctx.db
    .selectFrom('exemption')
    .select(['student_id', 'kind', 'item', 'starts_on', 'last_on'])
    .where('school_id', '=', schoolId)
    .where('student_id', 'in', studentIds);

/** OP-7: the same, by pupil. */
export async function findExemptionsOf(
  ctx: Context,
  schoolId: Id,
  studentIds: readonly Id[],
): Promise<Map<Id, ExemptDays[]>> {
  const exemptions = new Map<Id, ExemptDays[]>();
  if (studentIds.length === 0) return exemptions;
  const rows = await daysOfExemptions(ctx, { schoolId, studentIds }).execute();
  for (const { student_id: id, kind, item, starts_on: startsOn, last_on: lastOn } of rows)
    exemptions.set(id, [...(exemptions.get(id) ?? []), { kind: kind as ExemptKind, item, startsOn, lastOn }]);
  return exemptions;
}

/** OP-7: from what some pupils of a school are exempt on a day, to be joined to other facts. */
export const exemptOn = (
  ctx: Context,
  { schoolId, studentIds, on }: { schoolId: Id; studentIds: readonly Id[]; on: LegalDate },
) =>
  ctx.db
    .selectFrom('exemption')
    .select(['student_id', 'kind', 'item'])
    .where('school_id', '=', schoolId)
    .where('student_id', 'in', studentIds)
    .where('starts_on', '<=', on)
    .where('last_on', '>=', on);

/** What is granted to pupils of a school and holds today or later, with their class of today, the pupil and who granted it. */
function grantedRows(ctx: Context, schoolIds: readonly Id[]) {
  const today = ctx.clock.today();
  return ctx.db
    .selectFrom('exemption as x')
    .innerJoin('enrolment as e', (join) =>
      join
        .onRef('e.school_id', '=', 'x.school_id')
        .onRef('e.student_id', '=', 'x.student_id')
        .on('e.starts_on', '<=', today)
        .on((on) => on.or([on('e.ends_on', 'is', null), on('e.ends_on', '>', today)])),
    )
    .leftJoin('student as s', 's.id', 'x.student_id')
    .leftJoin('person as p', 'p.id', 's.person_id')
    .leftJoin('person as g', 'g.id', 'x.granted_by_id')
    .select(['x.id', 'x.version', 'x.school_id', 'x.student_id', 'x.kind', 'x.item', 'x.ground', 'x.note'])
    .select(['x.starts_on', 'x.last_on', 'x.proof_hash', 'x.granted_at', 'p.name as student_name'])
    .select('g.name as granted_by')
    .where('x.school_id', 'in', schoolIds)
    .where('x.last_on', '>=', today)
    .whereRef('x.last_on', '>=', 'x.starts_on');
}

export type ExemptionRow = Awaited<ReturnType<ReturnType<typeof grantedRows>['execute']>>[number];

/** What is granted to the pupils of a class, by seat. */
export const findClassExemptions = (ctx: Context, place: ClassPlace): Promise<ExemptionRow[]> =>
  grantedRows(ctx, [place.school_id])
    .where('e.class_id', '=', place.id)
    .orderBy('e.seat_number')
    .orderBy('x.id')
    .execute();

/** What is granted to one pupil. */
export const findPupilExemptions = (ctx: Context, schoolId: Id, studentId: Id): Promise<ExemptionRow[]> =>
  grantedRows(ctx, [schoolId]).where('x.student_id', '=', studentId).orderBy('x.id').execute();

/** The class of the pupil of an exemption, for those who work with it; anything else is not found. */
export async function loadExemptionPlace(ctx: Context, id: Id): Promise<ClassPlace> {
  const today = ctx.clock.today();
  const row = isId(id)
    ? await ctx.db
        .selectFrom('exemption as x')
        .innerJoin('enrolment as e', (join) =>
          join
            .onRef('e.school_id', '=', 'x.school_id')
            .onRef('e.student_id', '=', 'x.student_id')
            .on('e.starts_on', '<=', today)
            .on((on) => on.or([on('e.ends_on', 'is', null), on('e.ends_on', '>', today)])),
        )
        .select(['e.class_id as id', 'x.school_id'])
        .where('x.school_id', 'in', unitsOf(ctx.actor))
        .where('x.id', '=', id)
        .executeTakeFirst()
    : undefined;
  if (!row || !seesChildrenOf(ctx.actor, row)) throw notFound('这条免评');
  return row;
}
