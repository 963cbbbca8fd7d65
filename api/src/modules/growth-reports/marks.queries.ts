import { sql } from 'kysely';
import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { exemptOn } from '../exemptions/index.js';
import type { LegalDate } from '../../kernel/time.js';
import { recordCounts } from '../evidence/index.js';
import { bodyOf, resultsIn } from '../measurements/index.js';
import { flowersIn } from '../recognition/index.js';

type MarkKind = 'CHOSEN' | 'EXEMPT' | 'FLOWER' | 'RESULT' | 'MEASURE' | 'RECORDS';

const kind = (name: MarkKind) => sql<MarkKind>`${sql.lit(name)}`.as('kind');
const noWord = sql<string | null>`null`;
const noNumber = sql<number | null>`null`;

interface Wanted {
  schoolId: Id;
  termId: Id;
  /** The term before, in which records are counted. */
  lastTermId: Id | null;
  studentIds: readonly Id[];
  /** The day on which exemptions are looked at. */
  on: LegalDate;
}

/**
 * What is one line of a booklet about some pupils of one school, in one statement: flowers (course, reason), results
 * (subject, level, mark), body measures of all terms (item, value), records of the last term (category, how many), the
 * photos that were chosen (section, their ids as JSON), and from what a pupil is exempt (item, its kind).
 */
export async function findMarks(ctx: Context, { lastTermId, ...wanted }: Wanted) {
  const flowers = ctx.db
    .selectFrom(flowersIn(ctx, wanted).as('f'))
    .select([kind('FLOWER'), 'f.student_id', sql<string | null>`f.id`.as('id'), noWord.as('term_id')])
    .select([sql<string>`f.course`.as('what'), sql<string | null>`f.reason`.as('how'), noNumber.as('amount')]);
  const results = ctx.db
    .selectFrom(resultsIn(ctx, wanted).as('r'))
    .select([kind('RESULT'), 'r.student_id', noWord.as('id'), noWord.as('term_id')])
    .select([sql<string>`r.subject`.as('what'), sql<string | null>`r.level`.as('how'), 'r.mark as amount']);
  const measures = ctx.db
    .selectFrom(bodyOf(ctx, wanted).as('b'))
    .select([kind('MEASURE'), 'b.student_id', noWord.as('id'), sql<string | null>`b.term_id`.as('term_id')])
    .select([sql<string>`b.item`.as('what'), noWord.as('how'), sql<number | null>`b.value`.as('amount')]);
  const chosen = ctx.db
    .selectFrom('photo_choice as c')
    .select([kind('CHOSEN'), 'c.student_id', noWord.as('id'), noWord.as('term_id')])
    .select([sql<string>`c.section_id`.as('what'), 'c.photos as how', noNumber.as('amount')])
    .where('c.school_id', '=', wanted.schoolId)
    .where('c.term_id', '=', wanted.termId)
    .where('c.student_id', 'in', wanted.studentIds)
    .where('c.photos', 'is not', null);
  const exempt = ctx.db
    .selectFrom(exemptOn(ctx, wanted).as('x'))
    .select([kind('EXEMPT'), 'x.student_id', noWord.as('id'), noWord.as('term_id')])
    .select([sql<string>`x.item`.as('what'), sql<string | null>`x.kind`.as('how'), noNumber.as('amount')]);
  const all = flowers.unionAll(results).unionAll(measures).unionAll(chosen).unionAll(exempt);
  if (lastTermId === null) return all.execute();
  const records = ctx.db
    .selectFrom(recordCounts(ctx, { ...wanted, termId: lastTermId }).as('n'))
    .select([kind('RECORDS'), 'n.student_id', noWord.as('id'), noWord.as('term_id')])
    .select([sql<string>`n.category`.as('what'), noWord.as('how'), sql<number | null>`n.n`.as('amount')]);
  return all.unionAll(records).execute();
}

export type MarkRow = Awaited<ReturnType<typeof findMarks>>[number];
