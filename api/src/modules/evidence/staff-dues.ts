import type { Id } from '../../kernel/ids.js';
import { Door, type Due } from '../notifications/index.js';
import { Recorder } from '../schemes/codes.rules.js';
import type { Room } from '../schemes/index.js';
import { Bearer } from './bearer.rules.js';
import { leftByDay } from './left.rules.js';
import { findAllTallies, type findSchoolTeaching } from './quota-dues.queries.js';
import { doneIn } from './quota.present.js';
import type { AskedQuotaType } from './quota.types.js';
import { spokenOf, type SchoolMonth } from './spoken.js';

type Teaching = Awaited<ReturnType<typeof findSchoolTeaching>>;
type Leaders = readonly { class_id: Id | null; person_id: Id }[];

/** What is asked of a member of staff by all classes together, each quota once. */
interface Duty {
  room: Room;
  asked: Map<string, AskedQuotaType>;
}

function dutiesOf(at: SchoolMonth, teaching: Teaching, leaders: Leaders): Map<Id, Duty> {
  const duties = new Map<Id, Duty>();
  for (const room of at.rooms) {
    const led = leaders.filter((row) => row.class_id === room.classId).map((row) => row.person_id);
    const taught = teaching.filter((row) => row.class_id === room.classId);
    for (const personId of new Set([...led, ...taught.map((row) => row.person_id)])) {
      const courses = taught.filter((row) => row.person_id === personId).map((row) => row.course);
      const who = { role: Recorder.TEACHER, courses, isHomeroom: led.includes(personId), grade: room.grade };
      const duty = duties.get(personId) ?? { room, asked: new Map<string, AskedQuotaType>() };
      for (const quota of spokenOf(at, room, who))
        if (quota.due > (duty.asked.get(quota.id)?.due ?? 0)) duty.asked.set(quota.id, quota);
      duties.set(personId, duty);
    }
  }
  return duties;
}

/** ZM-4: of which members of staff less was recorded than is asked; annex 1 counts persons, not classes. */
export async function staffDues(at: SchoolMonth, teaching: Teaching, leaders: Leaders): Promise<Due[]> {
  const { ctx, schoolId, term, month } = at;
  const duties = [...dutiesOf(at, teaching, leaders)].filter(([, { asked }]) => asked.size > 0);
  if (duties.length === 0) return [];
  const tallies = await findAllTallies(ctx, { schoolId, termId: term.id, month, bearer: Bearer.STAFF });
  return duties.flatMap(([personId, { room, asked }]) => {
    const own = tallies.get(personId) ?? [];
    return leftByDay([...asked.values()].map((quota) => ({ ...quota, done: doneIn(own, quota) }))).map((left) => ({
      ...{ personId, studentId: null, classId: room.classId, door: Door.MY_MONTH, subjectId: schoolId },
      words: `您这个月的记录还有 ${left.quotas} 项可以再添一些`,
      lastOn: left.lastDay,
      remindDaysLeft: room.inForce.scheme.quotas.remindDaysLeft,
    }));
  });
}
