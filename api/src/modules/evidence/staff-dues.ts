import { Door, type Due } from '../notifications/index.js';
import { leftByDay } from './left.rules.js';
import { reachedByStaff } from './reached.js';
import type { SchoolMonth } from './spoken.js';

/** ZM-4: of which members of staff less was recorded than is asked. */
export async function staffDues(at: SchoolMonth): Promise<Due[]> {
  const staff = await reachedByStaff(at);
  return staff.flatMap(({ id, room, quotas }) =>
    leftByDay(quotas).map((left) => ({
      ...{ personId: id, studentId: null, classId: room.classId, door: Door.MY_MONTH, subjectId: at.schoolId },
      words: `您这个月的记录还有 ${left.quotas} 项可以再添一些`,
      lastOn: left.lastDay,
      remindDaysLeft: room.inForce.scheme.quotas.remindDaysLeft,
    })),
  );
}
