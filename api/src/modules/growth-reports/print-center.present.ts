import type { Context } from '../../kernel/context.js';
import { forbidden, notFound } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { pageOf, pageRequest } from '../../kernel/page.js';
import type { Instant } from '../../kernel/time.js';
import { className, gradeOfCohort, loadVisibleUnit, termName, UnitKind, type Stage } from '../organisation/index.js';
import { printsSchool } from './growth-report.policy.js';
import { findPrintings } from './print-center.queries.js';
import { PRINT_STATE_NAMES, PRINT_TRANSITIONS, PrintState } from './print-job.lifecycle.js';
import type { PrintingPageType } from './print.types.js';

const WHOLE_SCHOOL = '全校';

/** The classes of a school that the actor leads. */
const ledIn = (ctx: Context, schoolId: Id): Id[] =>
  ctx.actor.offices.flatMap(({ unitId, classId }) => (unitId === schoolId && classId ? [classId] : []));

/** Of which classes somebody sees the printings: the offices of all, a homeroom teacher of the own ones. */
function classesOf(ctx: Context, schoolId: Id): Id[] | null {
  if (printsSchool(ctx.actor, schoolId)) return null;
  const led = ledIn(ctx, schoolId);
  if (led.length === 0) throw forbidden('打印中心由班主任、学校的综评管理员和校领导使用。');
  return led;
}

/** ZM-12: one page of the printings of a school and its classes, newest first. */
export async function presentPrintings(
  ctx: Context,
  unitId: Id,
  paged: { first: number | null; after: string | null },
): Promise<PrintingPageType> {
  const page = pageRequest(paged.first, paged.after);
  const { id: schoolId, kind } = await loadVisibleUnit(ctx, unitId);
  if (kind !== UnitKind.SCHOOL) throw notFound('这所学校');
  const wanted = { schoolId, classIds: classesOf(ctx, schoolId) };
  const { nodes, nextCursor } = pageOf(await findPrintings(ctx, wanted, page), page.first);
  const printings = nodes.map((row) => {
    const state = row.state as PrintState;
    const grade = row.class_id && gradeOfCohort(row.stage as Stage, row.entry_year!, row.school_year);
    return {
      ...{ id: row.id, classId: row.class_id, termId: row.term_id, state, stateName: PRINT_STATE_NAMES[state] },
      what: grade ? className(grade, row.number!) : WHOLE_SCHOOL,
      termName: termName({ schoolYear: row.school_year, semester: row.semester }),
      ...{ total: row.total, done: row.done, requestedBy: row.requested_by },
      requestedAt: row.requested_at as Instant,
      viewerCanCancel: PRINT_TRANSITIONS[state].includes(PrintState.CANCELLED),
    };
  });
  return { nodes: printings, nextCursor };
}
