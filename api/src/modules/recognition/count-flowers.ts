import type { Change } from '../../kernel/context.js';
import { raiseTallies } from '../evidence/index.js';
import { Recorder } from '../schemes/codes.rules.js';
import type { Flower } from './flower.entity.js';
import { monthOfInstant } from './flower.rules.js';

/** The category under which flowers are counted. */
export const FLOWERS = 'flower';

type Counted = Pick<Flower, 'schoolId' | 'termId' | 'giverId' | 'givenAt' | 'studentId'>;

/** Takes flowers of one giver and moment out of the counts of the children and of the giver. */
export async function uncountFlowers(change: Change, flowers: readonly Counted[]): Promise<void> {
  const [{ schoolId, termId, giverId, givenAt }] = flowers as [Counted];
  const studentIds = flowers.map(({ studentId }) => studentId);
  const counted = { month: monthOfInstant(givenAt), category: FLOWERS, photos: 0, each: true };
  const capture = { ...counted, recorderRole: Recorder.TEACHER, recorderId: giverId, studentIds };
  await raiseTallies(change, { schoolId, termId }, capture, -1);
}
