import type { Context } from '../../kernel/context.js';
import { ruleBroken } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { findPausedHouseholds } from '../people/index.js';
import { ConsentKind, findRefused } from '../privacy/index.js';
import { Recorder } from '../schemes/codes.rules.js';
import { onBehalfAs } from './evidence.policy.js';

interface Wanted {
  schoolId: Id;
  classId: Id;
  studentIds: readonly Id[];
  as?: Recorder | null;
}

/**
 * ZM-1: as whom the actor records in the place of households that take no part today; null when nobody asks for that.
 * A family that said no to records from home is not recorded for either.
 */
export async function enteringFor(ctx: Context, wanted: Wanted, own: readonly Recorder[]): Promise<Recorder | null> {
  const { schoolId, studentIds } = wanted;
  const as = onBehalfAs(ctx.actor, wanted);
  if (wanted.as !== Recorder.GUARDIAN || own.includes(Recorder.GUARDIAN) || as === null) return null;
  const paused = await findPausedHouseholds(ctx, schoolId, studentIds, ctx.clock.today());
  if (studentIds.length === 0 || studentIds.some((id) => !paused.has(id)))
    throw ruleBroken('只有登记为暂不参加的家庭，才由老师代录。请先登记，或请家长自己记录。');
  const refused = await findRefused(ctx, schoolId, ConsentKind.TERMS, studentIds);
  if (refused.size > 0) throw ruleBroken('这个家庭没有同意在家记录，不能代录。', { consent: ConsentKind.TERMS });
  return as;
}
