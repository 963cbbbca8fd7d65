import { personsOf, unitsOf } from '../../../kernel/actor.js';
import { signedIn, type Change } from '../../../kernel/context.js';
import { notFound, ruleBroken } from '../../../kernel/errors.js';
import { isId, type Id } from '../../../kernel/ids.js';
import { raiseTallies } from '../../evidence/index.js';
import { Recorder } from '../../schemes/codes.rules.js';
import { Flower } from '../flower.entity.js';
import { mayBeUndone, monthOfInstant, UNDO_HOURS } from '../flower.rules.js';
import { FLOWERS } from './give-flowers.js';

/** ZM-5: takes a batch of flowers back, within a day and only by who gave it. A second undo changes nothing. */
export async function undoFlowers(change: Change, { batchId }: { batchId: Id }): Promise<{ batchId: Id; classId: Id }> {
  signedIn(change);
  if (!isId(batchId)) throw notFound('这次送的小红花');
  const flowers = await change.em.find(Flower, { schoolId: { $in: unitsOf(change.actor) }, batchId });
  const [first] = flowers;
  if (!first || !personsOf(change.actor).includes(first.giverId)) throw notFound('这次送的小红花');
  if (!mayBeUndone(first.givenAt, change.clock.now())) {
    throw ruleBroken(`小红花送出 ${UNDO_HOURS} 小时后不能再撤回，孩子和家长已经看到了。`);
  }
  const { schoolId, termId, classId, giverId } = first;
  const standing = flowers.filter((flower) => !flower.undoneAt);
  for (const flower of standing) flower.undoneAt = change.clock.now();
  if (standing.length > 0) {
    const studentIds = standing.map((flower) => flower.studentId);
    const counted = { month: monthOfInstant(first.givenAt), category: FLOWERS, photos: 0, each: true };
    const capture = { ...counted, recorderRole: Recorder.TEACHER, recorderId: giverId, studentIds };
    await raiseTallies(change, { schoolId, termId }, capture, -1);
    change.announce({ schoolId, kind: 'recognition.flowers-undone', subject: { kind: 'flowerBatch', id: batchId } });
  }
  return { batchId, classId };
}
