import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { keptQuery } from '../../kernel/kept-query.js';
import type { PageRequest } from '../../kernel/page.js';
import type { Instant } from '../../kernel/time.js';

const flowers = keptQuery((db) =>
  db
    .selectFrom('flower as f')
    .leftJoin('person as p', 'p.id', 'f.giver_id')
    .select([
      'f.id',
      'f.student_id',
      'f.class_id',
      'f.batch_id',
      'f.giver_id',
      'f.course',
      'f.reason',
      'f.note',
      'f.given_at',
    ])
    .select(['f.scheme_version_id', 'p.name as giver_name'])
    .where('f.undone_at', 'is', null),
);

/** Flowers of a school that stand, with giver. */
const flowerRows = (ctx: Context, schoolId: Id) => flowers(ctx).where('f.school_id', '=', schoolId);

export type FlowerRow = Awaited<ReturnType<ReturnType<typeof flowerRows>['execute']>>[number];

/** The flowers of a child, newest first. */
export const findFlowersOf = (ctx: Context, schoolId: Id, studentId: Id, page: PageRequest): Promise<FlowerRow[]> =>
  flowerRows(ctx, schoolId)
    .where('f.student_id', '=', studentId)
    .$if(page.after !== null, (rows) => rows.where('f.id', '<', page.after!))
    .orderBy('f.id', 'desc')
    .limit(page.first + 1)
    .execute();

/** How many flowers each child of a class got since an instant. */
export const countFlowers = (ctx: Context, schoolId: Id, classId: Id, since: Instant) =>
  ctx.db
    .selectFrom('flower')
    .select('student_id')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('school_id', '=', schoolId)
    .where('class_id', '=', classId)
    .where('given_at', '>=', since)
    .where('undone_at', 'is', null)
    .groupBy('student_id')
    .execute();

/** What a teacher gave in a class since an instant, newest first. */
export const findGiven = (
  ctx: Context,
  schoolId: Id,
  place: { classId: Id; giverId: Id; since: Instant },
): Promise<FlowerRow[]> =>
  flowerRows(ctx, schoolId)
    .where('f.class_id', '=', place.classId)
    .where('f.giver_id', '=', place.giverId)
    .where('f.given_at', '>=', place.since)
    .orderBy('f.id', 'desc')
    .limit(500)
    .execute();

/** The flowers that some pupils of one school got in a term, to be counted. */
export const flowersIn = (
  ctx: Context,
  { schoolId, termId, studentIds }: { schoolId: Id; termId: Id; studentIds: readonly Id[] },
) =>
  ctx.db
    .selectFrom('flower')
    .select(['id', 'student_id', 'course', 'reason'])
    .where('school_id', '=', schoolId)
    .where('term_id', '=', termId)
    .where('student_id', 'in', studentIds)
    .where('undone_at', 'is', null);
