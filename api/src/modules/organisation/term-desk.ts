import type { Change, Context } from '../../kernel/context.js';
import { DomainError, ErrorCode, notFound } from '../../kernel/errors.js';
import { newId, type Id } from '../../kernel/ids.js';
import type { LegalDate } from '../../kernel/time.js';
import { workingDaysIn } from '../../platform/calendar/index.js';
import { findTerms, loadVisibleSchool, type UnitRow } from './organisation.queries.js';
import { NOT_YOURS, opensTerms } from './organisation.policy.js';
import { overlapFault, stateOfTerm, TermState, type Fault, type Half, type Span } from './term-days.rules.js';
import { SchoolDay } from './term.entity.js';

type Term = Awaited<ReturnType<typeof findTerms>>[number];

/** A term in the words of its rules. */
export const inRules = (row: Term): Half & Span & { id: Id } => ({
  ...{ id: row.id, schoolYear: row.school_year, semester: row.semester },
  ...{ startsOn: row.starts_on, endsOn: row.ends_on },
});

/** A term of a school whose days are looked at or changed. */
export interface TermPlace {
  school: UnitRow;
  term: Term;
  /** The other terms of the school. */
  others: Term[];
  state: TermState;
  /** Why the viewer may change nothing; null when they may. */
  whyNotChange: string | null;
}

/** The term asked for, else the one that runs, else the next, else the last. */
function chosenOf(terms: readonly Term[], termId: Id | null, today: LegalDate): Term | undefined {
  if (termId !== null) return terms.find(({ id }) => id === termId);
  const oldestFirst = [...terms].reverse();
  return oldestFirst.find(({ ends_on }) => ends_on >= today) ?? terms[0];
}

/** The days of a term, for those who work in the school or above it; any other school or term is not found. */
export async function loadTermPlace(ctx: Context, schoolId: Id, termId: Id | null): Promise<TermPlace> {
  const school = await loadVisibleSchool(ctx, schoolId);
  const terms = await findTerms(ctx, school.id);
  const today = ctx.clock.today();
  const term = chosenOf(terms, termId, today);
  if (!term) throw notFound('这个学期');
  const state = stateOfTerm(inRules(term), today);
  const whyOver = state === TermState.OVER ? '学期已经结束，各月数量和考核表都按这份校历算过，不能再改。' : null;
  const whyNotChange = opensTerms(ctx.actor, school) ? whyOver : NOT_YOURS;
  return { school, term, others: terms.filter(({ id }) => id !== term.id), state, whyNotChange };
}

/** Refuses with what is wrong, at its field. */
export function refuse(fault: Fault | null, code = ErrorCode.INVALID_INPUT): void {
  if (fault) throw new DomainError(code, fault.message, { field: fault.field });
}

/** Refuses days that another term of the school has. */
export const refuseOverlap = (span: Span, others: readonly Term[]): void =>
  refuse(overlapFault(span, others.map(inRules)), ErrorCode.CONFLICT);

/** Makes school days of the working days between two dates. */
export function addSchoolDays(change: Change, { schoolId, termId }: { schoolId: Id; termId: Id }, span: Span): void {
  for (const day of workingDaysIn(span.startsOn, span.endsOn))
    change.em.create(SchoolDay, { id: newId(), schoolId, termId, day } as never);
}
