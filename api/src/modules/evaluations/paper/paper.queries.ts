import type { Context } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';

/** A round of a school. */
export interface RoundOf {
  schoolId: Id;
  roundId: Id;
}

const papers = (ctx: Context, { schoolId, roundId }: RoundOf) =>
  ctx.db
    .selectFrom('evaluation_paper as p')
    .select(['p.student_id', 'p.code', 'p.printed_at'])
    .where('p.school_id', '=', schoolId)
    .where('p.round_id', '=', roundId);

/** The papers that were printed in a round. */
export const findPapers = (ctx: Context, round: RoundOf) => papers(ctx, round).orderBy('p.id').execute();

/** OP-3: whether a paper was printed for somebody who writes, or whose home does. */
export const isPrinted = async (ctx: Context, round: RoundOf, studentId: Id): Promise<boolean> =>
  (await papers(ctx, round).where('p.student_id', '=', studentId).executeTakeFirst()) !== undefined;
