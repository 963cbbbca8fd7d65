import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { ConsentDecision, ConsentKind } from '../privacy/index.js';

/** The last answer of a family to the terms, as a subquery about the pupil of a column such as `e.student_id`. */
export function termsOf(column: string): RawBuilder<string | null> {
  const [table] = column.split('.');
  return sql<string | null>`(select c.decision from consent c where c.school_id = ${sql.ref(`${table}.school_id`)}
    and c.student_id = ${sql.ref(column)} and c.kind = ${ConsentKind.TERMS} order by c.id desc limit 1)`;
}

/** OP-12: the family said yes; silence is no. */
export const agreed = (column: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`coalesce(${termsOf(column)}, '') = ${ConsentDecision.GRANTED}`;

/** OP-12: the family did not say no, or took its yes back. */
export const notRefused = (column: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`coalesce(${termsOf(column)}, '') not in (${ConsentDecision.REFUSED}, ${ConsentDecision.WITHDRAWN})`;
