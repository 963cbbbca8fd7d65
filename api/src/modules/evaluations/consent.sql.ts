import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { ConsentDecision, ConsentKind, lastAnswer } from '../privacy/index.js';

/** The last answer of a family to the terms, as a subquery about the pupil of a column such as `e.student_id`. */
export const termsOf = (column: string): RawBuilder<ConsentDecision | null> => lastAnswer(ConsentKind.TERMS, column);

/** OP-12: the family said yes; silence is no. */
export const agreed = (column: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`coalesce(${termsOf(column)}, '') = ${ConsentDecision.GRANTED}`;

/** OP-12: the family did not say no, or took its yes back. */
export const notRefused = (column: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`coalesce(${termsOf(column)}, '') not in (${ConsentDecision.REFUSED}, ${ConsentDecision.WITHDRAWN})`;
