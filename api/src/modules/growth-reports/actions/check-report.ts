import { isFamilyOf } from '../../../kernel/actor.js';
import type { Change } from '../../../kernel/context.js';
import { forbidden, ruleBroken } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { GrowthReport } from '../growth-report.entity.js';
import { ReportState } from '../growth-report.lifecycle.js';

/** A booklet by its place. */
export interface ReportKey {
  schoolId: Id;
  classId: Id;
  termId: Id;
  studentId: Id;
}

/** Nobody decides about the own child. */
export function assertNotOwn(change: Change, studentId: Id): void {
  if (isFamilyOf(change.actor, { studentId })) throw forbidden('自己孩子的报告单（册），请别的老师检查和发布。');
}

/** The booklet of a child and term; null while it is only collected. */
export const reportToWrite = (
  change: Change,
  { schoolId, termId, studentId }: ReportKey,
): Promise<GrowthReport | null> => change.em.findOne(GrowthReport, { schoolId, termId, studentId });

/** ZM-10: somebody has looked the booklet through; from then on it can be published. */
export async function checkReport(change: Change, key: ReportKey): Promise<{ studentId: Id }> {
  assertNotOwn(change, key.studentId);
  const known = await reportToWrite(change, key);
  if (known && known.state !== ReportState.COLLECTING) throw ruleBroken('这份已经检查过了。', { state: known.state });
  const report =
    known ?? change.em.create(GrowthReport, { id: newId(), ...key, state: ReportState.COLLECTING, latest: 0 } as never);
  report.become(ReportState.CHECKED);
  change.announce({
    schoolId: key.schoolId,
    kind: 'growth-reports.report-checked',
    subject: { kind: 'growthReport', id: report.id },
  });
  return { studentId: key.studentId };
}
