import type { Change } from '../../../kernel/context.js';
import { personIn } from '../../../kernel/actor.js';
import { conflict, ruleBroken } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import type { RosterDraft } from '../roster/types.js';
import { RosterImportState } from '../roster-import.lifecycle.js';
import type { RosterImport } from '../roster-import.entity.js';
import { planHash, type ReadRoster } from './preview.js';
import { sealRest } from './seal-sheets.js';
import { rosterWriter } from './roster-writer.js';
import { writeClasses, writeCourses, writeHomerooms } from './write-organisation.js';
import { writeStaff, writeTeaching } from './write-staff.js';
import { writeStudents } from './write-students.js';
import { keepWrittenRows } from './written-rows.js';

/** Announced when a roster was written; who left may have open invitations. */
export const ROSTER_COMMITTED = 'people.roster-committed';

/** What the person who commits has said. */
export interface CommitWishes {
  /** In so many words: leave the refused rows out. */
  skipRefused: boolean;
  /** Ids of the offers to join a teacher with the guardian of the same phone and name. */
  joinTeacherParents: readonly Id[];
  /** How many changed names were looked at and found right. */
  renamesConfirmed?: number | null;
  /** The school's name, typed because so many would leave. */
  schoolName?: string | null;
}

function assertNothingRefused(draft: RosterDraft, skipRefused: boolean): void {
  const whole = draft.refused.find((row) => row.wholeFile);
  if (whole) throw ruleBroken(`《${whole.file}》整份没有读成：${whole.reason}请改好后重新上传，或去掉这份表再试。`);
  if (draft.refused.length === 0 || skipRefused) return;
  throw ruleBroken(`还有 ${draft.refused.length} 行不能导入。请改好后重新上传，或者明确选择“这些行不导入”。`);
}

/** GL-1: writes a compared roster, all of it in the one transaction of the change, and keeps what an undo needs. */
export function applyRoster(change: Change, entry: RosterImport, read: ReadRoster, wishes: CommitWishes): void {
  const { draft, plan, rows } = read;
  assertNothingRefused(draft, wishes.skipRefused);
  if (entry.planHash && entry.planHash !== planHash(plan)) {
    throw conflict('预览之后，学校的名册又有变化。请重新上传一次，核对新的预览后再导入。');
  }
  const joins = new Map<string, Id>();
  const writer = rosterWriter(change, entry.schoolId, rows, joins);
  writeClasses(writer, plan);
  writeCourses(writer, plan);
  writeStaff(writer, plan, personIn(change.actor, entry.schoolId));
  for (const offer of draft.offers) {
    if (!wishes.joinTeacherParents.includes(offer.id)) continue;
    writer.guardianIds.set(offer.personKey, writer.staff.get(offer.staffNumber)!.personId);
  }
  writeHomerooms(writer, plan);
  writeTeaching(writer, plan);
  writeStudents(writer, plan);
  entry.become(RosterImportState.COMMITTED);
  entry.sheetsSealed = sealRest(change, entry.id, draft.seen);
  keepWrittenRows(change, entry.schoolId, entry.id);
  const { added, changed, left } = plan;
  const subject = { kind: 'rosterImport', id: entry.id };
  change.announce({ schoolId: entry.schoolId, kind: ROSTER_COMMITTED, subject, detail: { added, changed, left } });
}
