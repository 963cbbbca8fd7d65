import type { Id } from '../../kernel/ids.js';
import { Door, findGuardiansOf, type Due } from '../notifications/index.js';
import { findPausesOf, findPupilsIn } from '../people/index.js';
import { isPausedOn } from '../people/pause.rules.js';
import { Recorder } from '../schemes/codes.rules.js';
import type { Room } from '../schemes/index.js';
import { Bearer } from './bearer.rules.js';
import { groupBy } from './group-by.rules.js';
import { leftByDay, type LeftOver } from './left.rules.js';
import { findAllTallies } from './quota-dues.queries.js';
import { doneIn } from './quota.present.js';
import type { AskedQuotaType } from './quota.types.js';
import { spokenOf, type SchoolMonth } from './spoken.js';

/** A class whose households are spoken to, and of what. */
interface Asking {
  room: Room;
  asked: AskedQuotaType[];
}

/** What a household has left. */
interface HomeLeft {
  room: Room;
  left: LeftOver[];
}

async function leftAtHome(at: SchoolMonth, asking: readonly Asking[]): Promise<Map<Id, HomeLeft>> {
  const { ctx, schoolId, term, month } = at;
  const classIds = asking.map(({ room }) => room.classId);
  const pupils = groupBy(await findPupilsIn(ctx, schoolId, classIds), (row) => row.class_id);
  const tallies = await findAllTallies(ctx, { schoolId, termId: term.id, month, bearer: Bearer.HOUSEHOLD });
  const pauses = await findPausesOf(
    ctx,
    [schoolId],
    [...pupils.values()].flat().map((row) => row.student_id),
  );
  const homes = new Map<Id, HomeLeft>();
  for (const { room, asked } of asking) {
    for (const { student_id: id } of pupils.get(room.classId) ?? []) {
      const due = asked.filter(({ lastDay }) => !isPausedOn(pauses.get(id) ?? [], lastDay));
      const left = leftByDay(due.map((quota) => ({ ...quota, done: doneIn(tallies.get(id) ?? [], quota) })));
      if (left.length > 0) homes.set(id, { room, left });
    }
  }
  return homes;
}

/** ZM-4: the guardians of children of whose months less was recorded at home than is asked. */
export async function homeDues(at: SchoolMonth): Promise<Due[]> {
  const asking = at.rooms
    .map((room) => ({ room, asked: spokenOf(at, room, { role: Recorder.GUARDIAN, grade: room.grade }) }))
    .filter(({ asked }) => asked.length > 0);
  if (asking.length === 0) return [];
  const homes = await leftAtHome(at, asking);
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
