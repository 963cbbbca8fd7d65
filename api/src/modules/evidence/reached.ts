import type { Id } from '../../kernel/ids.js';
import { findLeaders } from '../notifications/index.js';
import { findPupilsIn } from '../people/index.js';
import { isPausedOn } from '../people/pause.rules.js';
import { Recorder } from '../schemes/codes.rules.js';
import type { Room } from '../schemes/index.js';
import { Bearer } from './bearer.rules.js';
import { findFreeDays } from './free-days.js';
import { groupBy } from './group-by.rules.js';
import { findAllTallies, findSchoolTeaching } from './quota-dues.queries.js';
import { doneIn, isQuotaExempt } from './quota.present.js';
import type { AskedQuotaType, QuotaProgressType } from './quota.types.js';
import { spokenOf, type SchoolMonth } from './spoken.js';

/** How far one household, or one member of staff, is with what is asked of it. */
export interface Reached {
  /** The child of the household, or the person. */
  id: Id;
  room: Room;
  quotas: QuotaProgressType[];
}

/** ZM-4: the households of a school of which something is spoken; what falls due while one takes no part, or its child is exempt, is not asked. */
export async function reachedAtHome(at: SchoolMonth): Promise<Reached[]> {
  const asking = at.rooms
    .map((room) => ({ room, asked: spokenOf(at, room, { role: Recorder.GUARDIAN, grade: room.grade }) }))
    .filter(({ asked }) => asked.length > 0);
  if (asking.length === 0) return [];
  const { ctx, schoolId, term, month } = at;
  const classIds = asking.map(({ room }) => room.classId);
  const pupils = groupBy(await findPupilsIn(ctx, schoolId, classIds), (row) => row.class_id);
  const tallies = await findAllTallies(ctx, { schoolId, termId: term.id, month, bearer: Bearer.HOUSEHOLD });
  const ids = [...pupils.values()].flat().map((row) => row.student_id);
  const { pauses, exemptions } = await findFreeDays(ctx, schoolId, ids);
  return asking.flatMap(({ room, asked }) =>
    (pupils.get(room.classId) ?? []).map(({ student_id: id }) => ({
      id,
      room,
      quotas: asked
        .filter(
          (quota) => !isPausedOn(pauses.get(id) ?? [], quota.lastDay) && !isQuotaExempt(exemptions.get(id), quota),
        )
        .map((quota) => ({ ...quota, done: doneIn(tallies.get(id) ?? [], quota) })),
    })),
  );
}

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

/** ZM-4: the staff of a school of which something is spoken; annex 1 counts persons, not classes. */
export async function reachedByStaff(at: SchoolMonth): Promise<Reached[]> {
  const { ctx, schoolId, term, month } = at;
  const teaching = await findSchoolTeaching(ctx, schoolId, term.id);
  const leaders = await findLeaders(ctx, schoolId);
  const duties = [...dutiesOf(at, teaching, leaders)].filter(([, { asked }]) => asked.size > 0);
  if (duties.length === 0) return [];
  const tallies = await findAllTallies(ctx, { schoolId, termId: term.id, month, bearer: Bearer.STAFF });
  return duties.map(([id, { room, asked }]) => ({
    id,
    room,
    quotas: [...asked.values()].map((quota) => ({ ...quota, done: doneIn(tallies.get(id) ?? [], quota) })),
  }));
}
