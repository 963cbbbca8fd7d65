import type { Change } from '../../../kernel/context.js';
import { conflict, invalidInput, notFound } from '../../../kernel/errors.js';
import { isId, newId, type Id } from '../../../kernel/ids.js';
import { daysBetween, isLegalDate, type LegalDate } from '../../../kernel/time.js';
import { workingDaysIn } from '../../../platform/calendar/index.js';
import { assertMayOpenTerms, seesSchool } from '../organisation.policy.js';
import { SchoolDay, Term } from '../term.entity.js';
import { Unit } from '../unit.entity.js';

/** What a new term needs; its school days are the working days between its first and last day. */
export interface NewTerm {
  schoolId: Id;
  schoolYear: number;
  semester: number;
  startsOn: string;
  endsOn: string;
}

const LONGEST_TERM_DAYS = 250;

function checkedDays(input: NewTerm): { startsOn: LegalDate; endsOn: LegalDate } {
  const { startsOn, endsOn } = input;
  if (!isLegalDate(startsOn)) throw invalidInput('startsOn', '开学日期应写成 2026-09-01 这样。');
  if (!isLegalDate(endsOn)) throw invalidInput('endsOn', '结束日期应写成 2027-01-22 这样。');
  const length = daysBetween(startsOn, endsOn);
  if (length < 1 || length > LONGEST_TERM_DAYS)
    throw invalidInput('endsOn', '结束日期应在开学之后，且一学期不超过 250 天。');
  return { startsOn, endsOn };
}

/** ZM-1: opens a term with its school days. */
export async function openTerm(change: Change, input: NewTerm): Promise<{ id: Id }> {
  const school = isId(input.schoolId) ? await change.em.findOne(Unit, { id: input.schoolId }) : null;
  if (!school || school.kind !== 'SCHOOL' || !seesSchool(change.actor, school)) throw notFound('这所学校');
  assertMayOpenTerms(change.actor, school);
  const days = checkedDays(input);
  if (input.semester !== 1 && input.semester !== 2) throw invalidInput('semester', '学期只有第一学期和第二学期。');
  const same = { schoolId: school.id, schoolYear: input.schoolYear, semester: input.semester };
  if (await change.em.findOne(Term, same)) throw conflict('这个学期已经设置过了。');
  const overlapping = await change.em.findOne(Term, {
    schoolId: school.id,
    startsOn: { $lte: days.endsOn },
    endsOn: { $gte: days.startsOn },
  });
  if (overlapping) throw conflict('日期与已有的学期重叠，请检查开学和结束日期。');
  const id = newId();
  change.em.create(Term, { id, ...same, ...days } as never);
  for (const day of workingDaysIn(days.startsOn, days.endsOn)) {
    change.em.create(SchoolDay, { id: newId(), schoolId: school.id, termId: id, day } as never);
  }
  change.announce({ schoolId: school.id, kind: 'organisation.term-opened', subject: { kind: 'term', id } });
  return { id };
}
