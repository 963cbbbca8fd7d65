import { personsOf, unitsOf } from '../../../kernel/actor.js';
import { signedIn, type Change } from '../../../kernel/context.js';
import { notFound, ruleBroken } from '../../../kernel/errors.js';
import { isId, type Id } from '../../../kernel/ids.js';
import { uncountFlowers } from '../count-flowers.js';
import { mayBeUndone, UNDO_HOURS } from '../flower.rules.js';
import { KINDS, type Given, type RecognitionKind } from '../recognition.kinds.js';

/** ZM-5: takes a batch back, within a day and only by who gave it. A second undo changes nothing. */
export async function undoGiven(
  change: Change,
  { kind, batchId }: { kind: RecognitionKind; batchId: Id },
): Promise<{ batchId: Id; classId: Id }> {
  signedIn(change);
  const { entity, word, counts } = KINDS[kind];
  if (!isId(batchId)) throw notFound(word);
  const schoolIds = unitsOf(change.actor);
  const given: Given[] = await change.em.find(entity as never, { schoolId: { $in: schoolIds }, batchId } as never);
  const [first] = given;
  if (!first || !personsOf(change.actor).includes(first.giverId)) throw notFound(word);
  if (!mayBeUndone(first.givenAt, change.clock.now()))
    throw ruleBroken(`过了 ${UNDO_HOURS} 小时不能直接撤回，孩子和家长可能已经看到了；可以到孩子的页面上写明原因更正。`);
  const { schoolId, classId } = first;
  const standing = given.filter(({ undoneAt }) => !undoneAt);
  for (const one of standing) one.undoneAt = change.clock.now();
  if (standing.length > 0) {
    if (counts) await uncountFlowers(change, standing);
    change.announce({ schoolId, kind: UNDONE[kind], subject: { kind: `${kind.toLowerCase()}Batch`, id: batchId } });
  }
  return { batchId, classId };
}

const UNDONE: Record<RecognitionKind, string> = {
  FLOWER: 'recognition.flowers-undone',
  CONDUCT: 'recognition.conduct-undone',
};
