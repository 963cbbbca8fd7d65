import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { SortedRequest } from '../../kernel/sorted-page.js';
import { ReportState, reportStateName } from '../growth-reports/index.js';
import { className, gradeOfCohort, type Stage } from '../organisation/index.js';
import { searchedFor } from '../people/index.js';
import type { UnpublishedSort } from './sample.orders.js';
import { loadSampleTerm } from './sample.place.js';
import { countUnpublished, findUnpublished } from './sample.queries.js';
import type { UnpublishedPupilPageType } from './sample.types.js';

/** Which pupils are asked for. */
interface Asked {
  schoolId: Id;
  termId: Id | null;
  classId: Id | null;
  search: string | null;
}

/** ZM-13: the pupils on the roll whose booklet of a term is not published. */
export async function presentUnpublished(
  ctx: Context,
  asked: Asked,
  page: SortedRequest<UnpublishedSort>,
): Promise<UnpublishedPupilPageType> {
  const { schoolId, termId, schoolYear, on } = await loadSampleTerm(ctx, asked);
  const wanted = { schoolId, termId, on, classId: asked.classId, search: searchedFor(asked.search) };
  const { nodes, nextCursor } = await findUnpublished(ctx, wanted, page);
  return {
    nodes: nodes.map((row) => ({
      ...{ studentId: row.student_id, studentName: row.name, classId: row.class_id },
      className: className(gradeOfCohort(row.stage as Stage, row.entry_year, schoolYear), row.number),
      stateName: reportStateName((row.state as ReportState | null) ?? ReportState.COLLECTING),
      isPaused: Number(row.paused) > 0,
    })),
    nextCursor,
    totalCount: await countUnpublished(ctx, wanted),
  };
}
