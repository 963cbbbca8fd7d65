import { personIn } from '../../../kernel/actor.js';
import type { Change, Context } from '../../../kernel/context.js';
import { forbidden, ruleBroken } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { SampleState } from '../sample.lifecycle.js';
import { loadSampled, placeOf } from '../sample.place.js';
import { whyNotAnswer } from '../sample.policy.js';
import type { SampledRow } from '../sample.queries.js';
import { saidIn, sampledToWrite, writeNote } from '../write-note.js';

/** What was corrected. */
export interface AnswerInput {
  sampledId: Id;
  words: string;
}

/** An answer that is to be kept. */
export interface PreparedAnswer {
  row: SampledRow;
  words: string;
}

/** Checks an answer before the transaction; a published booklet is corrected by a version more. */
export async function prepareAnswer(ctx: Context, input: AnswerInput): Promise<PreparedAnswer> {
  const row = await loadSampled(ctx, input.sampledId);
  const reason = whyNotAnswer(ctx.actor, placeOf(row));
  if (reason) throw forbidden(reason);
  const words = saidIn(input.words, '请写明更正了什么。');
  if (row.seen_number > 0 && (row.latest ?? 0) <= row.seen_number)
    throw ruleBroken(`册子还是第 ${row.seen_number} 版。请先更正并发布新的一版，再来回复。`);
  return { row, words };
}

/** ZM-13: a finding was corrected: what was done, and which version shows it. */
export async function answerFinding(change: Change, { row, words }: PreparedAnswer) {
  const sampled = await sampledToWrite(change, row);
  sampled.seenNumber = row.latest ?? 0;
  sampled.answeredById = personIn(change.actor, row.school_id);
  const done = writeNote(change, sampled, { state: SampleState.ANSWERED, words });
  change.announce({
    schoolId: row.school_id,
    kind: 'oversight.finding-answered',
    subject: { kind: 'sampledBooklet', id: row.id },
    detail: { version: sampled.seenNumber },
  });
  return done;
}
