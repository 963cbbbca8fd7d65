import { personIn } from '../../kernel/actor.js';
import type { Change } from '../../kernel/context.js';
import { conflict, invalidInput, notFound } from '../../kernel/errors.js';
import { newId, type Id } from '../../kernel/ids.js';
import { SampledBooklet, SampleNote } from './sample.entity.js';
import type { SampleState } from './sample.lifecycle.js';
import type { SampledRow } from './sample.queries.js';
import { LONGEST_NOTE } from './sample.rules.js';

/** What is said of a booklet, and where it stands then. */
export interface Said {
  state: SampleState;
  words: string;
  suggestion?: string;
  failed?: readonly string[];
}

/** The booklet as an action changes it; another state than was seen is a conflict. */
export async function sampledToWrite(change: Change, row: SampledRow): Promise<SampledBooklet> {
  const sampled = await change.em.findOne(SampledBooklet, { schoolId: row.school_id, id: row.id });
  if (!sampled) throw notFound('这一份抽查');
  if (sampled.state !== row.state) throw conflict('这一份刚刚有人处理过，请刷新再看。');
  return sampled;
}

/** Moves a booklet on and keeps what was said, by whom and about which version. */
export function writeNote(change: Change, sampled: SampledBooklet, said: Said): { sampledId: Id } {
  const { schoolId, id, seenNumber } = sampled;
  sampled.become(said.state);
  change.em.create(SampleNote, {
    ...{ id: newId(), schoolId, sampledId: id, state: said.state, words: said.words, seenNumber },
    ...{ suggestion: said.suggestion ?? '', failed: JSON.stringify(said.failed ?? []) },
    ...{ byId: personIn(change.actor, schoolId)!, at: change.clock.now() },
  } as never);
  return { sampledId: id };
}

/** Text of a person, trimmed. */
export const prose = (text: string): string => text.normalize('NFC').trim();

/** Words that are not too long; where they must say something, the reason why nothing is refused. */
export function saidIn(text: string, whyNotEmpty: string | null): string {
  const words = prose(text);
  if (words === '' && whyNotEmpty) throw invalidInput('words', whyNotEmpty);
  if (words.length > LONGEST_NOTE) throw invalidInput('words', `最多写 ${LONGEST_NOTE} 字。`);
  return words;
}

/** Refuses to judge a version that is not the one that counts any more. */
export function assertSeen(row: SampledRow, seenNumber: number): void {
  if ((row.latest ?? 0) !== seenNumber) throw conflict('册子刚刚发布了新的一版，请看过新的一版再填。');
}
