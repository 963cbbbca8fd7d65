import type { Change } from '../../../kernel/context.js';
import { ErrorCode, invalidInput, notFound } from '../../../kernel/errors.js';
import { isId, newId, type Id } from '../../../kernel/ids.js';
import { isLegalDate } from '../../../kernel/time.js';
import { assertMayOpenTerms, seesSchool } from '../organisation.policy.js';
import { findTerms } from '../organisation.queries.js';
import { addSchoolDays, refuse, refuseOverlap } from '../term-desk.js';
import { halfFault, spanFault, type Span } from '../term-days.rules.js';
import { Term } from '../term.entity.js';
import { Unit } from '../unit.entity.js';

/** What a new term needs; its school days are the working days between its first and last day. */
export interface NewTerm {
  schoolId: Id;
  schoolYear: number;
  semester: number;
  startsOn: string;
  endsOn: string;
}

function checkedSpan(input: NewTerm): Span {
  const { startsOn, endsOn } = input;
  if (!isLegalDate(startsOn)) throw invalidInput('startsOn', '开学日期应写成 2026-09-01 这样。');
  if (!isLegalDate(endsOn)) throw invalidInput('endsOn', '结束日期应写成 2027-01-22 这样。');
  refuse(spanFault({ startsOn, endsOn }));
  return { startsOn, endsOn };
}

/** ZM-1: opens a term with its school days. */
export async function openTerm(change: Change, input: NewTerm): Promise<{ id: Id }> {
  const school = isId(input.schoolId) ? await change.em.findOne(Unit, { id: input.schoolId }) : null;
  if (!school || school.kind !== 'SCHOOL' || !seesSchool(change.actor, school)) throw notFound('这所学校');
  assertMayOpenTerms(change.actor, school);
  const span = checkedSpan(input);
  const { schoolYear, semester } = input;
  if (semester !== 1 && semester !== 2) throw invalidInput('semester', '学期只有第一学期和第二学期。');
  const terms = await findTerms(change, school.id);
  if (terms.some((term) => term.school_year === schoolYear && term.semester === semester))
    refuse({ field: 'semester', message: '这个学期已经设置过了，请看上面的学期列表。' }, ErrorCode.CONFLICT);
  refuse(halfFault({ schoolYear, semester }, span));
  refuseOverlap(span, terms);
  const id = newId();
  change.em.create(Term, { id, schoolId: school.id, schoolYear, semester, ...span } as never);
  addSchoolDays(change, { schoolId: school.id, termId: id }, span);
  change.announce({ schoolId: school.id, kind: 'organisation.term-opened', subject: { kind: 'term', id } });
  return { id };
}
