import { createHash } from 'node:crypto';
import { signedIn, type Context } from '../../kernel/context.js';
import { DomainError, invalidInput } from '../../kernel/errors.js';
import { clientKey } from '../../kernel/idempotency.js';
import type { Id } from '../../kernel/ids.js';
import { change } from '../../kernel/unit-of-work.js';
import { prepareEvaluation, saveEvaluation } from './actions/save-evaluation.js';
import { presentDesk } from './desk.present.js';
import type {
  EvaluationRowInput,
  RefusedEvaluationType,
  SavedEvaluationsType,
  SaveEvaluationsInput,
} from './sheet.types.js';

const MOST_ROWS = 100;

/** Each child of a batch has a key of its own, of the usual length whatever the client's key is. */
const keyWithin = (clientMutationId: string, studentId: Id): string =>
  createHash('sha256').update(`${clientMutationId}/${studentId}`).digest('hex');

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

const refusalOf = (studentId: Id, { code, message, details }: DomainError): RefusedEvaluationType => ({
  studentId,
  code,
  message,
  field: details.field ?? null,
});

/** ZM-8: keeps the forms of many children, each in a transaction of its own: what cannot be kept hinders nothing. */
export async function saveEvaluations(ctx: Context, input: SaveEvaluationsInput): Promise<SavedEvaluationsType> {
  const identityId = signedIn(ctx);
  clientKey(identityId, 'saveEvaluations', input);
  if (input.rows.length > MOST_ROWS) throw invalidInput('rows', `一次最多保存 ${MOST_ROWS} 名学生的评价。`);
  const ids = input.rows.map((row) => row.studentId);
  if (new Set(ids).size !== ids.length) throw invalidInput('rows', '同一名学生写了两次，请只留一份。');
  const { roundId, course } = input;
  await presentDesk(ctx, { roundId, course });
  const [saved, refused]: [Id[], RefusedEvaluationType[]] = [[], []];
  for (const row of input.rows) {
    try {
      await saveRow(ctx, identityId, input, row);
      saved.push(row.studentId);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refused.push(refusalOf(row.studentId, error));
    }
  }
  return { desk: await presentDesk(ctx, { roundId, course }), saved, refused };
}
