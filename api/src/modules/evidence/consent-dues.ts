import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { addDays, type LegalDate } from '../../kernel/time.js';
import {
  Door,
  findGuardiansOf,
  findPupilPersons,
  type Due,
  type LastDay,
  type Speaks,
} from '../notifications/index.js';
import { termOn } from '../organisation/index.js';
import { findPausedHouseholds, findPupilsIn } from '../people/index.js';
import { decidersOn, findUnanswered } from '../privacy/index.js';
import { findRooms } from '../schemes/index.js';

/** A child whose family is spoken to today. */
interface Spoken extends LastDay {
  birthOn: LegalDate;
}

const later = (one: LegalDate, other: LegalDate): LegalDate => (one > other ? one : other);

/** The children in whose first days, or in the first days of the term, their families are spoken to today. */
async function spokenIn(ctx: Context, schoolId: Id, termStartsOn: LegalDate, speaks: Speaks) {
  const rooms = new Map((await findRooms(ctx, schoolId)).map((room) => [room.classId, room]));
  const spoken = new Map<Id, Spoken>();
  if (rooms.size === 0) return spoken;
  for (const row of await findPupilsIn(ctx, schoolId, [...rooms.keys()])) {
    const { consentDays, remindDaysLeft } = rooms.get(row.class_id)!.inForce.scheme.recording;
    const lastOn = addDays(later(termStartsOn, row.starts_on), consentDays - 1);
    if (speaks({ lastOn, remindDaysLeft }))
      spoken.set(row.student_id, { birthOn: row.birth_on as LegalDate, lastOn, remindDaysLeft });
  }
  return spoken;
}

/** OP-12: whose families have not said yes or no to what they are asked; silence is no, so it is worth asking once more. */
export async function consentDues(ctx: Context, schoolId: Id, speaks: Speaks): Promise<Due[]> {
  const today = ctx.clock.today();
  const term = await termOn(ctx, schoolId, today);
  if (!term) return [];
  const spoken = await spokenIn(ctx, schoolId, term.starts_on, speaks);
  const open = await findUnanswered(ctx, schoolId, [...spoken.keys()]);
  const paused = await findPausedHouseholds(ctx, schoolId, [...open.keys()], today);
  const deciding = (who: 'guardian' | 'student'): Id[] =>
    [...open.keys()].filter((id) => !paused.has(id) && decidersOn(spoken.get(id)!.birthOn, today)[who]);
  const told = [
    ...(await findGuardiansOf(ctx, schoolId, deciding('guardian'))),
    ...(await findPupilPersons(ctx, schoolId, deciding('student'))),
  ];
  return told.map(({ studentId, personId }) => {
    const { lastOn, remindDaysLeft } = spoken.get(studentId)!;
    return {
      ...{ personId, studentId, classId: null, door: Door.CONSENTS, subjectId: studentId },
      words: `“信息的使用”有 ${open.get(studentId)!} 项没有回答，同意、不同意都可以`,
      ...{ lastOn, remindDaysLeft },
    };
  });
}
