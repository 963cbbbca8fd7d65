import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { type SampleState } from './sample.lifecycle.js';

/** The draws of a school and term, newest first. */
export const findDraws = (ctx: Context, schoolId: Id, termId: Id) =>
  ctx.db
    .selectFrom('sample_draw as d')
    .leftJoin('person as p', 'p.id', 'd.drawn_by_id')
    .select(['d.id', 'd.seed', 'd.percent', 'd.at_least', 'd.reason', 'd.roll_on', 'd.roll', 'd.drawn_at'])
    .select('p.name as drawn_by')
    .where('d.school_id', '=', schoolId)
    .where('d.term_id', '=', termId)
    .orderBy('d.id', 'desc')
    .execute();

export type DrawRow = Awaited<ReturnType<typeof findDraws>>[number];

/** How many booklets of some draws stand where. */
export const countStates = (ctx: Context, schoolId: Id, drawIds: readonly Id[]) =>
  ctx.db
    .selectFrom('sampled_booklet')
    .select(['draw_id', 'state'])
    .select(({ fn }) => fn.countAll<number>().as('amount'))
    .where('school_id', '=', schoolId)
    .where('draw_id', 'in', ['none', ...drawIds])
    .groupBy(['draw_id', 'state'])
    .execute();

/** Booklets that were drawn in some schools, each with its draw, its child and the version that counts. */
const sampledRows = (ctx: Context, schoolIds: readonly Id[]) =>
  ctx.db
    .selectFrom('sampled_booklet as b')
    .innerJoin('sample_draw as d', (join) =>
      join.onRef('d.school_id', '=', 'b.school_id').onRef('d.id', '=', 'b.draw_id'),
    )
    .innerJoin('term as t', (join) => join.onRef('t.school_id', '=', 'd.school_id').onRef('t.id', '=', 'd.term_id'))
    .innerJoin('school_class as c', (join) =>
      join.onRef('c.school_id', '=', 'b.school_id').onRef('c.id', '=', 'b.class_id'),
    )
    .innerJoin('student as s', (join) =>
      join.onRef('s.school_id', '=', 'b.school_id').onRef('s.id', '=', 'b.student_id'),
    )
    .innerJoin('person as p', 'p.id', 's.person_id')
    .leftJoin('growth_report as r', (join) =>
      join
        .onRef('r.school_id', '=', 'b.school_id')
        .onRef('r.student_id', '=', 'b.student_id')
        .onRef('r.term_id', '=', 'd.term_id'),
    )
    .leftJoin('growth_report_version as v', (join) =>
      join
        .onRef('v.school_id', '=', 'r.school_id')
        .onRef('v.report_id', '=', 'r.id')
        .onRef('v.number', '=', 'r.latest'),
    )
    .select(['b.id', 'b.school_id', 'b.draw_id', 'b.class_id', 'b.student_id', 'b.scheme_version_id', 'b.state'])
    .select(['b.seen_number', 'b.inspected_by_id', 'b.answered_by_id', 'd.drawn_at', 'd.term_id'])
    .select(['t.school_year', 't.semester', 'c.stage', 'c.entry_year', 'c.number as class_number'])
    .select(['p.name as student_name', 'r.latest', 'v.published_by_id', 'v.completeness'])
    .where('b.school_id', 'in', [...schoolIds]);

export type SampledRow = Awaited<ReturnType<ReturnType<typeof sampledRows>['execute']>>[number];

/** Which of them are asked for. */
export interface SampledWanted {
  schoolId: Id;
  termId: Id;
  drawId: Id | null;
  classId: Id | null;
  state: SampleState | null;
}

/** A page of the booklets that were drawn in a school, in the order in which they were drawn: by class and seat. */
export const findSampled = (
  ctx: Context,
  wanted: SampledWanted,
  { limit, after }: { limit: number; after: Id | null },
) =>
  sampledRows(ctx, [wanted.schoolId])
    .where('d.term_id', '=', wanted.termId)
    .$if(wanted.drawId !== null, (query) => query.where('b.draw_id', '=', wanted.drawId!))
    .$if(wanted.classId !== null, (query) => query.where('b.class_id', '=', wanted.classId!))
    .$if(wanted.state !== null, (query) => query.where('b.state', '=', wanted.state!))
    .$if(after !== null, (query) => query.where('b.id', '>', after!))
    .orderBy('b.id')
    .limit(limit)
    .execute();

/** How many of them there are. */
export async function countSampled(ctx: Context, wanted: SampledWanted): Promise<number> {
  const row = await ctx.db
    .selectFrom('sampled_booklet as b')
    .innerJoin('sample_draw as d', (join) =>
      join.onRef('d.school_id', '=', 'b.school_id').onRef('d.id', '=', 'b.draw_id'),
    )
    .select(({ fn }) => fn.countAll<number>().as('amount'))
    .where('b.school_id', '=', wanted.schoolId)
    .where('d.term_id', '=', wanted.termId)
    .$if(wanted.drawId !== null, (query) => query.where('b.draw_id', '=', wanted.drawId!))
    .$if(wanted.classId !== null, (query) => query.where('b.class_id', '=', wanted.classId!))
    .$if(wanted.state !== null, (query) => query.where('b.state', '=', wanted.state!))
    .executeTakeFirstOrThrow();
  return Number(row.amount);
}

/** A booklet that was drawn in one of some schools. */
export const findOneSampled = (ctx: Context, schoolIds: readonly Id[], id: Id): Promise<SampledRow | undefined> =>
  sampledRows(ctx, schoolIds).where('b.id', '=', id).executeTakeFirst();

/** What was said of a booklet, oldest first. */
export const findNotes = (ctx: Context, schoolId: Id, sampledId: Id) =>
  ctx.db
    .selectFrom('sample_note as n')
    .innerJoin('person as p', 'p.id', 'n.by_id')
    .select(['n.id', 'n.state', 'n.words', 'n.suggestion', 'n.failed', 'n.seen_number', 'n.at', 'p.name as by'])
    .where('n.school_id', '=', schoolId)
    .where('n.sampled_id', '=', sampledId)
    .orderBy('n.id')
    .execute();

export type NoteRow = Awaited<ReturnType<typeof findNotes>>[number];

/** The pupils of a school whose booklet of a term is published, and where those of the others stand. */
export const findReportStates = (ctx: Context, schoolId: Id, termId: Id) =>
  ctx.db
    .selectFrom('growth_report')
    .select(['student_id', 'state', 'latest'])
    .where('school_id', '=', schoolId)
    .where('term_id', '=', termId)
    .execute();
