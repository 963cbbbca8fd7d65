import type { Context } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import { findTerms, termName } from '../../organisation/index.js';

/** The name of a term of a school; empty for none. */
export async function nameOfTerm(ctx: Context, schoolId: Id, termId: Id | null): Promise<string> {
  const term = (await findTerms(ctx, schoolId)).find(({ id }) => id === termId);
  return term ? termName({ schoolYear: term.school_year, semester: term.semester }) : '';
}
