import type { Context } from '../../kernel/context.js';
import { invalidInput } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { pageRequest } from '../../kernel/page.js';
import { ReportState, reportStateName } from '../growth-reports/index.js';
import { className, gradeOfCohort, type Stage } from '../organisation/index.js';
import { loadSampleTerm } from './sample.place.js';
import { findReportStates } from './sample.queries.js';
import type { UnpublishedPupilPageType } from './sample.types.js';
import { findNames, findRoll } from './sheet.queries.js';

/** Which pupils are asked for. */
interface Asked {
  schoolId: Id;
  termId: Id | null;
  classId: Id | null;
}

/** ZM-13: the pupils on the roll whose booklet of a term is not published, by class and seat. */
export async function presentUnpublished(
  ctx: Context,
  asked: Asked,
  page: { first: number | null; after: string | null },
): Promise<UnpublishedPupilPageType> {
  const { first, after } = pageRequest(page.first, page.after);
  const term = await loadSampleTerm(ctx, asked);
  const reports = new Map(
    (await findReportStates(ctx, term.schoolId, term.termId)).map((row) => [row.student_id, row]),
  );
  const rows = (await findRoll(ctx, term)).filter(
    (row) =>
      (reports.get(row.student_id)?.latest ?? 0) === 0 && (asked.classId === null || row.class_id === asked.classId),
  );
  const start = after === null ? 0 : rows.findIndex((row) => row.student_id === after) + 1;
  if (after !== null && start === 0) throw invalidInput('after', '翻页位置不对，请从第一页重新打开。');
  const shown = rows.slice(start, start + first);
  const names = await findNames(
    ctx,
    term.schoolId,
    shown.map((row) => ({ id: row.student_id })),
  );
  const nodes = shown.map((row) => ({
    ...{ studentId: row.student_id, studentName: names.get(row.student_id) ?? '', classId: row.class_id },
    className: className(gradeOfCohort(row.stage as Stage, row.entry_year, term.schoolYear), row.number),
    stateName: reportStateName(
      (reports.get(row.student_id)?.state as ReportState | undefined) ?? ReportState.COLLECTING,
    ),
    isPaused: Number(row.paused) > 0,
  }));
  return {
    ...{ nodes, totalCount: rows.length },
    nextCursor: start + first < rows.length ? shown.at(-1)!.student_id : null,
  };
}
