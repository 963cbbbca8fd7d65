import { sql, type RawBuilder } from 'kysely';
import type { ConsentDecision, ConsentKind } from './consent.rules.js';

/** The last answer of a family to a matter, as a subquery about the pupil of a column such as `e.student_id`. */
export function lastAnswer(kind: ConsentKind, column: string): RawBuilder<ConsentDecision | null> {
  const [table] = column.split('.');
  return sql<ConsentDecision | null>`(select c.decision from consent c where c.school_id = ${sql.ref(`${table}.school_id`)}
    and c.student_id = ${sql.ref(column)} and c.kind = ${kind} order by c.id desc limit 1)`;
}
