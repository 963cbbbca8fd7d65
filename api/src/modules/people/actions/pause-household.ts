import { personIn } from '../../../kernel/actor.js';
import type { Change } from '../../../kernel/context.js';
import { forbidden, invalidInput, ruleBroken } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { isLegalDate, type LegalDate } from '../../../kernel/time.js';
import { termOn } from '../../organisation/index.js';
import { HouseholdPause } from '../pause.entity.js';
import { pauseFault, type PauseReason, type PauseWanted } from '../pause.rules.js';
import { keepsHouseholds } from '../people.policy.js';
import { loadVisibleStudent } from '../student.queries.js';

/** What is marked about a household. */
export interface PauseInput {
  studentId: Id;
  reason: PauseReason;
  note?: string | null;
  startsOn?: string | null;
  lastOn: string;
}

async function checked(change: Change, schoolId: Id, input: PauseInput): Promise<PauseWanted> {
  const term = await termOn(change, schoolId, change.clock.today());
  if (!term) throw ruleBroken('学校还没有设置本学期，暂时不能登记。');
  const startsOn = input.startsOn ?? change.clock.today();
  for (const [field, day] of Object.entries({ startsOn, lastOn: input.lastOn }))
    if (!isLegalDate(day)) throw invalidInput(field, '日期应写成 2026-09-01 这样。');
  const note = (input.note ?? '').normalize('NFC').trim();
  const days = { startsOn: startsOn as LegalDate, lastOn: input.lastOn as LegalDate };
  const wanted = { ...days, reason: input.reason, note };
  const fault = pauseFault(wanted, term.starts_on);
  if (fault) throw invalidInput(fault.field, fault.message);
  return wanted;
}

/** ZM-1: marks that a household takes no part, with the reason, who says so, and until when. */
export async function pauseHousehold(change: Change, input: PauseInput): Promise<{ classId: Id }> {
  const student = await loadVisibleStudent(change, input.studentId);
  const { id: studentId, school_id: schoolId, class_id: classId } = student;
  if (!classId || !keepsHouseholds(change.actor, { id: classId, school_id: schoolId }))
    throw forbidden('暂不参加的家庭由本班班主任、教务主任或综评管理员登记。');
  const wanted = await checked(change, schoolId, input);
  const known = await change.em.find(HouseholdPause, { schoolId, studentId });
  const again = known.find((pause) => pause.startsOn === wanted.startsOn);
  const crossing = known.find(
    (pause) => pause !== again && pause.startsOn <= wanted.lastOn && wanted.startsOn <= pause.lastOn,
  );
  if (crossing)
    throw ruleBroken(`这个家庭已经登记了 ${crossing.startsOn} 到 ${crossing.lastOn}，请先恢复参加，再重新登记。`);
  const marked = { ...wanted, markedById: personIn(change.actor, schoolId)!, markedAt: change.clock.now() };
  const pause = again ?? change.em.create(HouseholdPause, { id: newId(), schoolId, studentId, ...marked } as never);
  Object.assign(pause, marked);
  const { startsOn, lastOn } = wanted;
  change.announce({
    schoolId,
    kind: 'people.household-paused',
    subject: { kind: 'student', id: studentId },
    detail: { startsOn, lastOn },
  });
  return { classId };
}
