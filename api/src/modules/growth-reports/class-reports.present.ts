import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { stateName } from './growth-report.lifecycle.js';
import { publishes } from './growth-report.policy.js';
import type { ClassReportType } from './growth-report.types.js';
import { liveBooklets, type LiveBooklet } from './live.js';
import { chooseTerm, loadClassPlace } from './place.js';
import type { ClassReportsType } from './print.types.js';
import { loadFamilyOpenings } from './openings/opening.present.js';
import type { FamilyOpeningType } from './openings/opening.types.js';
import { loadRoom } from './room.js';

type Openings = Map<Id, FamilyOpeningType>;

function presentRow({ pupil, content, hash, missing }: LiveBooklet, openings: Openings): ClassReportType {
  const { state, version } = pupil.report;
  return {
    ...{ studentId: pupil.id, studentName: pupil.name, seatNumber: pupil.seatNumber },
    ...{ state, stateName: stateName(state), version, publishedBy: pupil.publishedBy },
    completeness: content.completeness.basisPoints,
    qualified: content.completeness.qualified,
    changed: version !== null && version.hash !== hash,
    missing,
    familyOpening: openings.get(pupil.id) ?? null,
  };
}

/** ZM-10: the booklets of a class by seat: how complete, what is missing and who owes it. */
export async function presentClassReports(ctx: Context, classId: Id, wanted: Id | null): Promise<ClassReportsType> {
  const { place, terms: begun } = await loadClassPlace(ctx, classId);
  const terms = chooseTerm(begun, wanted);
  const room = await loadRoom(ctx, place, terms);
  const booklets = await liveBooklets(ctx, room, room.pupils);
  const openings = await loadFamilyOpenings(ctx, room, terms[0]!.id);
  const { report } = room.inForce.scheme;
  return {
    ...{ classId, termId: terms[0]!.id, termName: terms[0]!.name },
    ...{ title: report.name, qualifiedAbove: report.qualifiedAbove },
    reports: booklets.map((booklet) => presentRow(booklet, openings)),
    lastPrintId: room.lastPrintId,
    viewerCanPublish: publishes(ctx.actor, place),
  };
}
