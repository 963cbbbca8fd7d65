import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { keptQuery } from '../../kernel/kept-query.js';
import type { Instant } from '../../kernel/time.js';

/** Flowers of a school that stand, with giver. */
const flowerRows = (db: Context['db'], schoolId: Id) =>
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
    .where('f.undone_at', 'is', null)
    .where('f.school_id', '=', schoolId);

export type FlowerRow = Awaited<ReturnType<ReturnType<typeof flowerRows>['execute']>>[number];

const wallOf = keptQuery((db, { schoolId, studentId, termId }: { schoolId: Id; studentId: Id; termId: Id }) =>
  flowerRows(db, schoolId)
    .where('f.student_id', '=', studentId)
    .where('f.term_id', '=', termId)
    .orderBy('f.id', 'desc'),
);

/** All flowers that a child got in a term, newest first. */
export const findFlowersInTerm = (
  ctx: Context,
  place: { schoolId: Id; studentId: Id; termId: Id },
): Promise<FlowerRow[]> => wallOf(ctx, place);

const flowerCounts = keptQuery((db, { schoolId, classId, since }: { schoolId: Id; classId: Id; since: Instant }) =>
  db
    .selectFrom('flower')
    .select('student_id')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('school_id', '=', schoolId)
    .where('class_id', '=', classId)
    .where('given_at', '>=', since)
    .where('undone_at', 'is', null)
    .groupBy('student_id'),
);

/** How many flowers each child of a class got since an instant. */
export const countFlowers = (ctx: Context, schoolId: Id, classId: Id, since: Instant) =>
  flowerCounts(ctx, { schoolId, classId, since });

/** How many flowers each child of a school got between two instants. */
export const countFlowersIn = (ctx: Context, schoolId: Id, { since, before }: { since: Instant; before: Instant }) =>
  ctx.db
    .selectFrom('flower')
    .select('student_id')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('school_id', '=', schoolId)
    .where('given_at', '>=', since)
    .where('given_at', '<', before)
    .where('undone_at', 'is', null)
    .groupBy('student_id')
    .execute();

/** What somebody gave in a class since an instant. */
export interface Giving {
  classId: Id;
  giverId: Id;
  since: Instant;
}

const flowersGiven = keptQuery((db, { schoolId, classId, giverId, since }: Giving & { schoolId: Id }) =>
  flowerRows(db, schoolId)
    .where('f.class_id', '=', classId)
    .where('f.giver_id', '=', giverId)
    .where('f.given_at', '>=', since)
    .orderBy('f.id', 'desc')
    .limit(500),
);

/** What a teacher gave in a class since an instant, newest first. */
export const findGiven = (ctx: Context, schoolId: Id, giving: Giving): Promise<FlowerRow[]> =>
  flowersGiven(ctx, { schoolId, ...giving });

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
