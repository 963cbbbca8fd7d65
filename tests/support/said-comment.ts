import type { Context } from '../../api/src/kernel/context.js';
import { change } from '../../api/src/kernel/unit-of-work.js';
import { prepareEvaluation, saveEvaluation } from '../../api/src/modules/evaluations/index.js';

/** Hands in what the actor says about a child in a round; answers the submission. */
export async function sayComment(ctx: Context, place: { roundId: string; studentId: string }): Promise<string> {
  const comment = '你把操场量得很准，还愿意再算一遍，也教会了同桌。下学期把心里的好主意多说给大家听。';
  const prepared = await prepareEvaluation(ctx, { ...place, answers: [], comment, version: null, submit: true });
  await change(
    ctx,
    (unit) => saveEvaluation(unit, prepared),
    async () => undefined,
  );
  const said = ctx.db.selectFrom('evaluation_submission').select('id').where('school_id', '=', prepared.schoolId);
  return (await said.where('round_id', '=', place.roundId).executeTakeFirstOrThrow()).id;
}
