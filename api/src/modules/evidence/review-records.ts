import { createHash } from 'node:crypto';
import { signedIn, type Context } from '../../kernel/context.js';
import { invalidInput } from '../../kernel/errors.js';
import { clientKey } from '../../kernel/idempotency.js';
import type { Id } from '../../kernel/ids.js';
import { change } from '../../kernel/unit-of-work.js';
import { refusalOf, reviewRecord } from './actions/review-record.js';
import type { ReviewRecordsInput, ReviewResultType } from './evidence.types.js';
import { presentRecord } from './record.present.js';
import { loadVisibleRecord } from './record.queries.js';

const MOST_RECORDS = 50;

/** Each record of a batch has a key of its own, of the usual length whatever the client's key and id are. */
const keyWithin = (clientMutationId: string, recordId: Id): string =>
  createHash('sha256').update(`${clientMutationId}/${recordId}`).digest('hex');

/** Decides about many records, each in a transaction of its own: what cannot be decided is named and hinders nothing. */
export async function reviewRecords(ctx: Context, input: ReviewRecordsInput): Promise<ReviewResultType> {
  const identityId = signedIn(ctx);
  clientKey(identityId, 'reviewRecords', input);
  if (input.recordIds.length > MOST_RECORDS) throw invalidInput('recordIds', `一次最多处理 ${MOST_RECORDS} 条。`);
  const result: ReviewResultType = { done: [], refused: [] };
  for (const recordId of new Set(input.recordIds)) {
    const { decision, reason } = input;
    const own = { decision, reason, recordId, clientMutationId: keyWithin(input.clientMutationId, recordId) };
    try {
      const key = clientKey(identityId, 'reviewRecords', own);
      const reviewed = await change(
        ctx,
        (unit) => reviewRecord(unit, { recordId, decision, reason }),
        async (after, { id }) => presentRecord(after, await loadVisibleRecord(after, id)),
        key,
      );
      result.done.push(reviewed);
    } catch (error) {
      const refused = refusalOf(error);
      if (!refused) throw error;
      result.refused.push({ recordId, ...refused });
    }
  }
  return result;
}
