import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { sortedPage, type SortedRequest } from '../../kernel/sorted-page.js';
import type { LegalDate } from '../../kernel/time.js';
import { isNamed, pausedOn } from '../people/index.js';
import { type SampleState } from './sample.lifecycle.js';
import { SAMPLED_ORDERS, UNPUBLISHED_ORDERS, type SampledSort, type UnpublishedSort } from './sample.orders.js';

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
  /** A part of the name, or how its initials begin; empty for all. */
  search: string;
}

const chosenRows = (ctx: Context, { schoolId, termId, drawId, classId, state, search }: SampledWanted) =>
  sampledRows(ctx, [schoolId])
    .where('d.term_id', '=', termId)
    .$if(drawId !== null, (rows) => rows.where('b.draw_id', '=', drawId!))
    .$if(classId !== null, (rows) => rows.where('b.class_id', '=', classId!))
    .$if(state !== null, (rows) => rows.where('b.state', '=', state!))
    .$if(search !== '', (rows) => rows.where(isNamed(search)));

/** A page of the booklets that were drawn in a school. */
export const findSampled = (ctx: Context, wanted: SampledWanted, page: SortedRequest<SampledSort>) =>
  sortedPage(chosenRows(ctx, wanted), SAMPLED_ORDERS, page);

/** How many of them there are. */
export async function countSampled(ctx: Context, wanted: SampledWanted): Promise<number> {
  const row = await chosenRows(ctx, wanted)
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as('amount'))
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

/** Which pupils without a published booklet are asked for, on the roll of which day. */
export interface UnpublishedWanted {
  schoolId: Id;
  termId: Id;
  on: LegalDate;
  classId: Id | null;
  /** A part of the name, or how its initials begin; empty for all. */
  search: string;
}

const unpublishedRows = (ctx: Context, { schoolId, termId, on, classId, search }: UnpublishedWanted) =>
  ctx.db
    .selectFrom('enrolment as e')
    .innerJoin('school_class as c', (join) =>
      join.onRef('c.school_id', '=', 'e.school_id').onRef('c.id', '=', 'e.class_id'),
    )
    .innerJoin('student as s', (join) =>
      join.onRef('s.school_id', '=', 'e.school_id').onRef('s.id', '=', 'e.student_id'),
    )
    .innerJoin('person as p', 'p.id', 's.person_id')
    .leftJoin('growth_report as r', (join) =>
      join
        .onRef('r.school_id', '=', 'e.school_id')
        .onRef('r.student_id', '=', 'e.student_id')
        .on('r.term_id', '=', termId),
    )
    .where('e.school_id', '=', schoolId)
    .where('e.starts_on', '<=', on)
    .where((where) => where.or([where('e.ends_on', 'is', null), where('e.ends_on', '>', on)]))
    .where((where) => where.or([where('r.id', 'is', null), where('r.latest', '=', 0)]))
    .$if(classId !== null, (rows) => rows.where('e.class_id', '=', classId!))
    .$if(search !== '', (rows) => rows.where(isNamed(search)));

/** A page of the pupils on a roll whose booklet of a term is not published, with whether their households can take part. */
export const findUnpublished = (ctx: Context, wanted: UnpublishedWanted, page: SortedRequest<UnpublishedSort>) =>
  sortedPage(
    unpublishedRows(ctx, wanted)
      .select(['e.student_id', 'p.name', 'e.class_id', 'c.stage', 'c.entry_year', 'c.number', 'r.state'])
      .select(pausedOn('e.student_id', wanted.on).as('paused')),
    UNPUBLISHED_ORDERS,
    page,
  );

/** How many of them there are. */
export async function countUnpublished(ctx: Context, wanted: UnpublishedWanted): Promise<number> {
  const row = await unpublishedRows(ctx, wanted)
    .select(({ fn }) => fn.countAll<number>().as('amount'))
    .executeTakeFirstOrThrow();
  return Number(row.amount);
}
