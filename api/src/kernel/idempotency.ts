import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import type { Change, Context } from './context.js';
import { DomainError, ErrorCode, invalidInput } from './errors.js';
import { newId, type Id } from './ids.js';

/** A client's own key for one mutation, with what was asked under it. */
export interface ClientKey {
  identityId: Id;
  key: string;
  operation: string;
  inputHash: string;
}

const KEY_SHAPE = /^[\w-]{8,64}$/;

/** The key of a mutation; the same key with another input is refused. */
export function clientKey(identityId: Id, operation: string, input: { clientMutationId: string }): ClientKey {
  const { clientMutationId, ...rest } = input;
  if (!KEY_SHAPE.test(clientMutationId)) throw invalidInput('clientMutationId', '这次提交缺少编号，请更新程序后重试。');
  const inputHash = createHash('sha256').update(canonicalJson(rest)).digest('hex');
  return { identityId, key: clientMutationId, operation, inputHash };
}

/** The first write of the transaction: who comes second under the same key fails here and gets the first answer. */
export async function reserveKey(change: Change, key: ClientKey): Promise<void> {
  await change.db
    .insertInto('idempotency_key')
    .values({
      id: newId(),
      identity_id: key.identityId,
      client_key: key.key,
      operation: key.operation,
      input_hash: key.inputHash,
      outcome: null,
      created_at: change.clock.now(),
    })
    .execute();
}

/** Keeps what the action answered, in the same transaction. */
export async function keepOutcome(change: Change, key: ClientKey, outcome: unknown): Promise<void> {
  await change.db
    .updateTable('idempotency_key')
    .set({ outcome: JSON.stringify(outcome ?? null) })
    .where('identity_id', '=', key.identityId)
    .where('client_key', '=', key.key)
    .execute();
}

function isDuplicate(error: unknown): boolean {
  const fault = error as { errno?: number; code?: string; message?: string; cause?: unknown } | null;
  if (!fault || typeof fault !== 'object') return false;
  return fault.errno === 1062 || /UNIQUE constraint failed: idempotency_key/.test(fault.message ?? '');
}

/** The kept answer, when the error says that the key was used before. */
export async function replayOf<T>(ctx: Context, key: ClientKey, error: unknown): Promise<{ outcome: T } | null> {
  if (!isDuplicate(error)) return null;
  const kept = await ctx.db
    .selectFrom('idempotency_key')
    .select(['operation', 'input_hash', 'outcome'])
    .where('identity_id', '=', key.identityId)
    .where('client_key', '=', key.key)
    .executeTakeFirst();
  if (!kept) return null;
  if (kept.operation !== key.operation || kept.input_hash !== key.inputHash) {
    throw new DomainError(ErrorCode.CONFLICT, '这个提交编号已用于另一份内容，请重新提交。');
  }
  return { outcome: JSON.parse(kept.outcome ?? 'null') as T };
}
