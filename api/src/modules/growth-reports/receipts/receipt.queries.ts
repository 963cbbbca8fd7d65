import type { Context } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import { UnitKind } from '../../organisation/index.js';
import { itemsOf, printedOf } from '../print-job.queries.js';

/** The receipt of a school and term, if it was issued. */
export const findReceipt = (ctx: Context, schoolId: Id, termId: Id) =>
  ctx.db
    .selectFrom('delivery_receipt')
    .selectAll()
    .where('school_id', '=', schoolId)
    .where('term_id', '=', termId)
    .executeTakeFirst();

export type ReceiptRow = NonNullable<Awaited<ReturnType<typeof findReceipt>>>;

/** The schools under a unit, by code, each with its receipt of a term if there is one. */
export const findReceiptsUnder = (ctx: Context, path: string, term: { schoolYear: number; semester: number }) =>
  ctx.db
    .selectFrom('unit as u')
    .leftJoin('unit as over', 'over.id', 'u.parent_id')
    .leftJoin('term as t', (join) =>
      join
        .onRef('t.school_id', '=', 'u.id')
        .on('t.school_year', '=', term.schoolYear)
        .on('t.semester', '=', term.semester),
    )
    .leftJoin('delivery_receipt as r', (join) =>
      join.onRef('r.school_id', '=', 't.school_id').onRef('r.term_id', '=', 't.id'),
    )
    .select(['u.id as unit_id', 'u.name as school_name', 'u.path', 'u.parent_id', 'over.name as county_name'])
    .select(['t.id as term_id', 'r.id', 'r.version', 'r.state', 'r.count', 'r.form', 'r.signer', 'r.remark'])
    .select(['r.signer_phone_sealed', 'r.steps'])
    .where('u.path', 'like', `${path}%`)
    .where('u.kind', '=', UnitKind.SCHOOL)
    .orderBy('u.code')
    .execute();

export type CountyReceiptRow = Awaited<ReturnType<typeof findReceiptsUnder>>[number];

/** Of each class how many booklets of a term are printed: a child once, however many versions. */
export async function countPrinted(ctx: Context, schoolId: Id, termId: Id): Promise<Map<Id, number>> {
  const jobs = await ctx.db
    .selectFrom('print_job')
    .select(['class_id', 'items'])
    .where('school_id', '=', schoolId)
    .where('term_id', '=', termId)
    .where('student_id', 'is', null)
    .execute();
  const versions = jobs.flatMap((job) =>
    printedOf(itemsOf(job)).map(({ versionId }) => ({ classId: job.class_id, versionId })),
  );
  const reports = await reportsOf(ctx, schoolId, termId);
  const printed = new Map<Id, Set<Id>>();
  for (const { classId, versionId } of versions) {
    const reportId = reports.get(versionId);
    if (reportId) printed.set(classId, (printed.get(classId) ?? new Set()).add(reportId));
  }
  return new Map([...printed].map(([classId, ids]) => [classId, ids.size]));
}

/** To which booklet of a term each version belongs. */
async function reportsOf(ctx: Context, schoolId: Id, termId: Id): Promise<Map<Id, Id>> {
  const rows = await ctx.db
    .selectFrom('growth_report as r')
    .innerJoin('growth_report_version as v', (join) =>
      join.onRef('v.school_id', '=', 'r.school_id').onRef('v.report_id', '=', 'r.id'),
    )
    .select(['v.id', 'r.id as report_id'])
    .where('r.school_id', '=', schoolId)
    .where('r.term_id', '=', termId)
    .execute();
  return new Map(rows.map((row) => [row.id, row.report_id]));
}
