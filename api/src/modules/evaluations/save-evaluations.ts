import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import type { Id } from '../../kernel/ids.js';
import { change } from '../../kernel/unit-of-work.js';
import { prepareEvaluation, saveEvaluation } from './actions/save-evaluation.js';
import { checkBatch, childByChild, keyWithin } from './child-by-child.js';
import { presentDesk } from './desk.present.js';
import type { EvaluationRowInput, SavedEvaluationsType, SaveEvaluationsInput } from './sheet.types.js';

async function saveRow(ctx: Context, identityId: Id, input: SaveEvaluationsInput, row: EvaluationRowInput) {
  const { roundId, course, submit, clientMutationId } = input;
  const own = { roundId, course, submit, ...row, clientMutationId: keyWithin(clientMutationId, row.studentId) };
  const key = clientKey(identityId, 'saveEvaluations', own);
  const prepared = await prepareEvaluation(ctx, own);
  await change(
    ctx,
    (unit) => saveEvaluation(unit, prepared),
    async () => undefined,
    key,
  );
}

/** ZM-8: keeps the forms of many children, each by itself. */
export async function saveEvaluations(ctx: Context, input: SaveEvaluationsInput): Promise<SavedEvaluationsType> {
  const identityId = signedIn(ctx);
  clientKey(identityId, 'saveEvaluations', input);
  checkBatch(
    'rows',
    input.rows.map((row) => row.studentId),
  );
  const { roundId, course } = input;
  await presentDesk(ctx, { roundId, course });
  const done = await childByChild(input.rows, (row) => saveRow(ctx, identityId, input, row));
  return { desk: await presentDesk(ctx, { roundId, course }), ...done };
}
