import { Door, findGuardiansOf, type Due } from '../notifications/index.js';
import { leftByDay } from './left.rules.js';
import { reachedAtHome } from './reached.js';
import type { SchoolMonth } from './spoken.js';

/** ZM-4: the guardians of children of whose months less was recorded at home than is asked. */
export async function homeDues(at: SchoolMonth): Promise<Due[]> {
  const homes = new Map(
    (await reachedAtHome(at)).flatMap(({ id, room, quotas }) => {
      const left = leftByDay(quotas);
      return left.length > 0 ? [[id, { room, left }] as const] : [];
    }),
  );
  const guardians = await findGuardiansOf(at.ctx, at.schoolId, [...homes.keys()]);
  return guardians.flatMap(({ studentId, personId }) => {
    const { room, left } = homes.get(studentId)!;
    return left.map(({ quotas, lastDay }) => ({
      ...{ personId, studentId, classId: null, door: Door.MONTH, subjectId: room.classId },
      words: `这个月还有 ${quotas} 类记录可以再添一些`,
      lastOn: lastDay,
      remindDaysLeft: room.inForce.scheme.quotas.remindDaysLeft,
    }));
  });
}
