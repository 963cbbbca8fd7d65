import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { loadVisibleClass } from '../people/index.js';
import { publishes } from './growth-report.policy.js';
import { findReports } from './growth-report.queries.js';
import type { ClassReportType } from './growth-report.types.js';
import { stateOf, versionOf } from './growth-report.present.js';
import { liveBooklets } from './live.js';
import { presentJob } from './print-job.present.js';
import { findLastClassJob } from './print-job.queries.js';
import type { ClassReportsType } from './print.types.js';
import { chooseTerm, loadRoom, termsBegun } from './room.js';

/** ZM-10: the booklets of a class by seat: how complete, what is missing and who owes it. */
export async function presentClassReports(ctx: Context, classId: Id, wanted: Id | null): Promise<ClassReportsType> {
  const place = await loadVisibleClass(ctx, classId);
  const schoolId = place.school_id;
  const terms = chooseTerm(await termsBegun(ctx, schoolId), wanted);
  const room = await loadRoom(ctx, { schoolId, classId }, terms);
  const { pupils } = room;
  const termId = terms[0]!.id;
  const rows = await findReports(ctx, { schoolId, termId, studentIds: pupils.map(({ id }) => id) });
  const booklets = await liveBooklets(ctx, room, pupils);
  const job = await findLastClassJob(ctx, { schoolId, classId, termId });
  const { report } = room.inForce.scheme;
  return {
    ...{ classId, termId, termName: terms[0]!.name, title: report.name, qualifiedAbove: report.qualifiedAbove },
    reports: booklets.map(({ pupil, content, hash, missing }): ClassReportType => {
      const row = rows.get(pupil.id);
      return {
        ...{ studentId: pupil.id, studentName: pupil.name, seatNumber: pupil.seatNumber },
        ...stateOf(row),
        version: versionOf(row),
        completeness: content.completeness.basisPoints,
        qualified: content.completeness.qualified,
        changed: row?.version_id != null && row.hash !== hash,
        missing,
      };
    }),
    lastPrint: job ? presentJob(ctx, job) : null,
    viewerCanPublish: publishes(ctx.actor, { schoolId, classId }),
  };
}
