import { personIn } from '../../../kernel/actor.js';
import type { Change, Context } from '../../../kernel/context.js';
import { forbidden } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { SampleState } from '../sample.lifecycle.js';
import { loadSampled, placeOf } from '../sample.place.js';
import { whyNotLookAgain } from '../sample.policy.js';
import type { SampledRow } from '../sample.queries.js';
import { assertSeen, saidIn, sampledToWrite, writeNote } from '../write-note.js';

/** What a second look came to. */
export interface LookAgainInput {
  sampledId: Id;
  seenNumber: number;
  isSettled: boolean;
  words: string;
}

/** A second look that is to be kept. */
export interface PreparedLook {
  row: SampledRow;
  input: LookAgainInput;
}

/** Checks a second look before the transaction. */
export async function prepareLook(ctx: Context, input: LookAgainInput): Promise<PreparedLook> {
  const row = await loadSampled(ctx, input.sampledId);
  const reason = whyNotLookAgain(ctx.actor, placeOf(row));
  if (reason) throw forbidden(reason);
  assertSeen(row, input.seenNumber);
  const words = saidIn(input.words, input.isSettled ? null : '请写明还有什么要更正。');
  return { row, input: { ...input, words } };
}

/** ZM-13: the correction is seen to be well, or goes back to the class with what is still missing. */
export async function lookAgain(change: Change, { row, input }: PreparedLook) {
  const sampled = await sampledToWrite(change, row);
  const state = input.isSettled ? SampleState.SETTLED : SampleState.FOUND;
  sampled.seenNumber = input.seenNumber;
  sampled.inspectedById = personIn(change.actor, row.school_id);
  const done = writeNote(change, sampled, { state, words: input.words });
  change.announce({
    schoolId: row.school_id,
    kind: 'oversight.finding-looked-at-again',
    subject: { kind: 'sampledBooklet', id: row.id },
    detail: { state, version: input.seenNumber },
  });
  return done;
}
