import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { keptQuery } from '../../kernel/kept-query.js';
import type { PageRequest } from '../../kernel/page.js';
import type { LegalDate } from '../../kernel/time.js';
import { conditionOf, type Predicate } from '../../kernel/visibility.js';
import { visibleRecords } from './evidence.policy.js';
import { COUNTED } from './record.lifecycle.js';
import { PLACES, recordRows, type RecordRow } from './record.queries.js';

/** A child of one school, and what the viewer sees. */
interface OfChild {
  schoolId: Id;
  studentId: Id;
  seen: Predicate;
}

/** What counts of the records about a child that the viewer sees. */
const countedRecords = (db: Context['db'], { schoolId, studentId, seen }: OfChild) =>
  db
    .selectFrom('evidence_student as s')
    .innerJoin('evidence_record as r', (join) =>
      join.onRef('r.school_id', '=', 's.school_id').onRef('r.id', '=', 's.record_id'),
    )
    .where('s.school_id', '=', schoolId)
    .where('s.student_id', '=', studentId)
    .where('r.school_id', '=', schoolId)
    .where('r.state', 'in', COUNTED)
    .where((where) => conditionOf(where, seen, PLACES));

const countsByTerm = keptQuery((db, of: OfChild) =>
  countedRecords(db, of)
    .select(['r.term_id', 'r.scheme_version_id', 'r.category'])
    .select((select) => select.fn.countAll<number>().as('n'))
    .groupBy(['r.term_id', 'r.scheme_version_id', 'r.category']),
);

/** How many records about a child count, by term, scheme and category. */
export const countRecordsByTerm = (ctx: Context, schoolId: Id, studentId: Id) =>
  countsByTerm(ctx, { schoolId, studentId, seen: visibleRecords(ctx.actor) });

export type TermCountRow = Awaited<ReturnType<typeof countRecordsByTerm>>[number];

const countsByDay = keptQuery((db, { termId, ...of }: OfChild & { termId: Id }) =>
  countedRecords(db, of)
    .select('r.happened_on')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('r.term_id', '=', termId)
    .groupBy('r.happened_on')
    .orderBy('r.happened_on'),
);

/** How many records of a term about a child count, by the day of what happened. */
export const countRecordsByDay = (ctx: Context, place: { schoolId: Id; studentId: Id; termId: Id }) =>
  countsByDay(ctx, { ...place, seen: visibleRecords(ctx.actor) });

/** Which of the records that count: those of a term, of some categories (each under its scheme), of a day. */
export interface CountedIn {
  schoolId: Id;
  studentId: Id;
  termId: Id;
  day: LegalDate | null;
  kinds: readonly { versionId: Id; category: string }[] | null;
}

interface CountedPage extends CountedIn {
  seen: Predicate;
  after: Id | null;
  limit: number;
}

const rowsCounted = (db: Context['db'], { schoolId, studentId, seen, termId, day, kinds, after, limit }: CountedPage) =>
  recordRows(db, [schoolId])
    .innerJoin('evidence_student as s', (join) =>
      join.onRef('s.school_id', '=', 'r.school_id').onRef('s.record_id', '=', 'r.id'),
    )
    .where('s.student_id', '=', studentId)
    .where('r.term_id', '=', termId)
    .where('r.state', 'in', COUNTED)
    .where((where) => conditionOf(where, seen, PLACES))
    .$if(day !== null, (rows) => rows.where('r.happened_on', '=', day!))
    .$if(kinds !== null, (rows) =>
      rows.where((where) =>
        where.or(
          kinds!.map(({ versionId, category }) =>
            where.and([where('r.scheme_version_id', '=', versionId), where('r.category', '=', category)]),
          ),
        ),
      ),
    )
    .$if(after !== null, (rows) => rows.where('r.id', '<', after!))
    .orderBy('r.id', 'desc')
    .limit(limit);

/** The records behind a number, newest first. */
export const findCounted = (ctx: Context, wanted: CountedIn, { first, after }: PageRequest): Promise<RecordRow[]> =>
  rowsCounted(ctx.db, { ...wanted, seen: visibleRecords(ctx.actor), after, limit: first + 1 }).execute();
