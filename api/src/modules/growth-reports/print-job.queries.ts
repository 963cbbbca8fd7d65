import { unitsOf } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { isId, type Id } from '../../kernel/ids.js';
import type { RenderFault } from '../../platform/printing/index.js';
import { concernsPrint } from './growth-report.policy.js';

function jobRows(ctx: Context) {
  return ctx.db
    .selectFrom('print_job')
    .select(['id', 'school_id', 'class_id', 'term_id', 'student_id', 'requested_by_id', 'requested_at'])
    .select(['state', 'total', 'done', 'pages', 'items', 'failure']);
}

export type PrintJobRow = Awaited<ReturnType<ReturnType<typeof jobRows>['execute']>>[number];

/** Why a booklet was not printed: it cannot be drawn, or what the house needs for it did not answer. */
export type PrintFault = RenderFault | 'UNAVAILABLE';

/** What one printed booklet of a job is. */
export interface PrintItem {
  versionId: Id;
  /** Without extension: 01 林小满. */
  name: string;
  /** Key of the PDF in the file store, once it is printed. */
  key: string | null;
  pages: number;
  /** Why it could not be printed; then the others go on without it. */
  fault: PrintFault | null;
}

/** A booklet that lies ready. */
export type PrintedItem = PrintItem & { key: string };

/** The booklets of a job, in their order. */
export const itemsOf = (row: { items: string }): PrintItem[] => JSON.parse(row.items) as PrintItem[];

/** Those of them that lie ready. */
export const printedOf = (items: readonly PrintItem[]): PrintedItem[] =>
  items.filter((item): item is PrintedItem => item.key !== null);

const placeOf = (row: PrintJobRow) => ({
  schoolId: row.school_id,
  classId: row.class_id,
  studentId: row.student_id,
  requestedById: row.requested_by_id,
});

/** A job that the actor has to do with; any other is not found. */
export async function loadVisibleJob(ctx: Context, id: Id): Promise<PrintJobRow> {
  const row = isId(id)
    ? await jobRows(ctx).where('school_id', 'in', unitsOf(ctx.actor)).where('id', '=', id).executeTakeFirst()
    : undefined;
  if (!row || !concernsPrint(ctx.actor, placeOf(row))) throw notFound('这次打印');
  return row;
}

/** A job of a school, whoever asks; for who does it. */
export const findJob = (ctx: Context, schoolId: Id, id: Id): Promise<PrintJobRow | undefined> =>
  jobRows(ctx).where('school_id', '=', schoolId).where('id', '=', id).executeTakeFirst();
