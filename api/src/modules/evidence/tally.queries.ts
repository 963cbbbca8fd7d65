import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { keptQuery } from '../../kernel/kept-query.js';
import type { Bearer } from './bearer.rules.js';

/** Whose counts, in which month. */
export interface TalliesOf {
  schoolId: Id;
  termId: Id;
  month: string;
  bearer: Bearer;
  bearerIds: readonly Id[];
}

/** What was counted for somebody in one category. */
export interface TallyRow {
  bearer_id: Id;
  category: string;
  photos: number;
  records: number;
}

const talliesOfMonth = keptQuery((db, { schoolId, termId, month, bearer, bearerIds }: TalliesOf) =>
  db
    .selectFrom('capture_tally')
    .select(['bearer_id', 'category', 'photos', 'records'])
    .where('school_id', '=', schoolId)
    .where('term_id', '=', termId)
    .where('month', '=', month)
    .where('bearer', '=', bearer)
    .where('bearer_id', 'in', bearerIds),
);

/** What was counted in a month for some children's households, or for some members of staff. */
export const findTallies = (ctx: Context, wanted: TalliesOf): Promise<TallyRow[]> => talliesOfMonth(ctx, wanted);
