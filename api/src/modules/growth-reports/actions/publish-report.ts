import { personIn } from '../../../kernel/actor.js';
import type { Change } from '../../../kernel/context.js';
import { ruleBroken } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { newReportCode } from '../code.rules.js';
import { GrowthReportVersion, type GrowthReport } from '../growth-report.entity.js';
import { ReportState } from '../growth-report.lifecycle.js';
import type { LiveBooklet } from '../live.js';
import { assertNotOwn, reportToWrite, type ReportKey } from './check-report.js';

async function assertChanged(change: Change, report: GrowthReport, hash: string): Promise<void> {
  const { schoolId, id: reportId, latest: number } = report;
  const last = await change.em.findOneOrFail(GrowthReportVersion, { schoolId, reportId, number });
  if (last.hash === hash) throw ruleBroken('和已经发布的一版相比没有变化，不用再发布。');
}

/** ZM-10: publishes what was prepared as the next version; a version is never changed, what is new is a version more. */
export async function publishReport(change: Change, key: ReportKey, prepared: LiveBooklet): Promise<{ studentId: Id }> {
  assertNotOwn(change, key.studentId);
  const report = await reportToWrite(change, key);
  if (!report || report.state === ReportState.COLLECTING) throw ruleBroken('这份还没有检查，请先检查再发布。');
  if (report.latest > 0) await assertChanged(change, report, prepared.hash);
  const { basisPoints, qualified } = prepared.content.completeness;
  report.become(report.latest > 0 ? ReportState.CORRECTED : ReportState.PUBLISHED);
  report.latest += 1;
  change.em.create(GrowthReportVersion, {
    id: newId(),
    schoolId: key.schoolId,
    reportId: report.id,
    number: report.latest,
    schemeVersionId: prepared.content.scheme.id,
    content: prepared.text,
    hash: prepared.hash,
    code: newReportCode(),
    completeness: basisPoints,
    qualified,
    publishedById: personIn(change.actor, key.schoolId)!,
    publishedAt: change.clock.now(),
  } as never);
  change.announce({
    schoolId: key.schoolId,
    kind: report.latest > 1 ? 'growth-reports.report-corrected' : 'growth-reports.report-published',
    subject: { kind: 'growthReport', id: report.id },
    detail: { version: report.latest, hash: prepared.hash },
  });
  return { studentId: key.studentId };
}
