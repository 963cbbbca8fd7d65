import type { Context } from '../../kernel/context.js';
import { notFound, ruleBroken } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import type { LegalDate } from '../../kernel/time.js';
import { findTerms, termName } from '../organisation/index.js';

/** A term of a school as measures need it. */
export interface NamedTerm {
  id: Id;
  name: string;
  endsOn: LegalDate;
}

/** OP-7: the day on which exemptions are looked at: the last of the term, or today while it runs. */
export const exemptDay = (ctx: Context, { endsOn }: Pick<NamedTerm, 'endsOn'>): LegalDate =>
  endsOn < ctx.clock.today() ? endsOn : ctx.clock.today();

/** The terms of a school that have begun, newest first. */
export async function termsBegun(ctx: Context, schoolId: Id): Promise<NamedTerm[]> {
  const terms = await findTerms(ctx, schoolId);
  return terms
    .filter((term) => term.starts_on <= ctx.clock.today())
    .map((term) => ({
      ...{ id: term.id, endsOn: term.ends_on },
      name: termName({ schoolYear: term.school_year, semester: term.semester }),
    }));
}

/** The term for which measures are entered: the running one, or the last begun. */
export async function termToEnter(ctx: Context, schoolId: Id): Promise<NamedTerm> {
  const [term] = await termsBegun(ctx, schoolId);
  if (!term) throw ruleBroken('学校还没有设置本学期，暂时不能录入。');
  return term;
}

/** One of the terms, the newest when none is named; with those before it. */
export function chosenTerm(terms: readonly NamedTerm[], termId: Id | null): { term: NamedTerm; before: NamedTerm[] } {
  const index = termId === null ? 0 : terms.findIndex((term) => term.id === termId);
  const term = terms[index];
  if (!term) throw notFound('这个学期');
  return { term, before: terms.slice(index + 1) };
}
