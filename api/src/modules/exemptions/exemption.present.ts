import type { Context } from '../../kernel/context.js';
import { forbidden } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { termOn } from '../organisation/index.js';
import { loadVisibleClass, loadVisibleStudent } from '../people/index.js';
import { findSchemesForCohorts, visibleSchemeOf, type Scheme } from '../schemes/index.js';
import type { Stage } from '../organisation/index.js';
import { grantsExemptions, seesExemptionsOf } from './exemption.policy.js';
import { findClassExemptions, findPupilExemptions, type ExemptionRow } from './exemption.queries.js';
import { EXEMPT_GROUNDS, EXEMPT_KINDS, ExemptGround, isExempt, itemsOf, type ExemptKind } from './exemption.rules.js';
import type { ClassExemptionsType, ExemptionType } from './exemption.types.js';
import { proofLink } from './proof.files.js';

const GROUNDS = Object.values(ExemptGround).map((ground) => ({ ground, name: EXEMPT_GROUNDS[ground] }));

/** The exemption of a row, for whom it concerns. */
function present(ctx: Context, scheme: Scheme | undefined, row: ExemptionRow): ExemptionType {
  const { id, version, item, note, starts_on: startsOn, last_on: lastOn } = row;
  const [kind, ground] = [row.kind as ExemptKind, row.ground as ExemptGround];
  const named = scheme && itemsOf(scheme).find((one) => one.kind === kind && one.item === item);
  return {
    ...{ id, version, studentId: row.student_id, studentName: row.student_name ?? '' },
    ...{ kind, item, itemName: named?.name ?? item, kindName: EXEMPT_KINDS[kind], ground },
    groundWords: [EXEMPT_GROUNDS[ground], note].filter((words) => words !== '').join('：'),
    proofUrl: proofLink(ctx, row.school_id, row.proof_hash),
    ...{ startsOn, lastOn, isRunning: isExempt([{ kind, item, startsOn, lastOn }], { kind, item }, ctx.clock.today()) },
    grantedBy: row.granted_by ?? '',
    grantedAt: row.granted_at as Instant,
  };
}

/** OP-7: the exemptions of a class with ground and proof, for its homeroom teacher and those who keep the rolls. */
export async function presentClassExemptions(ctx: Context, classId: Id): Promise<ClassExemptionsType> {
  const place = await loadVisibleClass(ctx, classId);
  if (!grantsExemptions(ctx.actor, place)) throw forbidden('免评的原因和证明只有班主任、教务主任和综评管理员看得到。');
  const { scheme } = (await visibleSchemeOf(ctx, place)).inForce;
  const term = await termOn(ctx, place.school_id, ctx.clock.today());
  const rows = await findClassExemptions(ctx, place);
  return {
    classId,
    exemptions: rows.map((row) => present(ctx, scheme, row)),
    items: itemsOf(scheme).map((one) => ({ ...one, kindName: EXEMPT_KINDS[one.kind] })),
    grounds: GROUNDS,
    termEndsOn: term?.ends_on ?? null,
  };
}

/** OP-7: the exemptions of a pupil, for its family and for those who grant them. */
export async function presentChildExemptions(ctx: Context, id: Id): Promise<ExemptionType[]> {
  const student = await loadVisibleStudent(ctx, id);
  const { school_id: schoolId, class_id: classId, stage, entry_year: entryYear } = student;
  if (!seesExemptionsOf(ctx.actor, { schoolId, classId, studentId: id }))
    throw forbidden('免评的原因和证明只有家人、班主任、教务主任和综评管理员看得到。');
  const rows = await findPupilExemptions(ctx, schoolId, id);
  if (rows.length === 0) return [];
  const cohort = { stage: stage as Stage, entryYear: entryYear! };
  const [inForce] = await findSchemesForCohorts(ctx, { schoolId, on: ctx.clock.today() }, [cohort]);
  return rows.map((row) => present(ctx, inForce?.scheme, row));
}
