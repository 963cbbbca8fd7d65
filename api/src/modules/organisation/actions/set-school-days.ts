import type { Change } from '../../../kernel/context.js';
import { conflict, invalidInput, ruleBroken } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { removeRows } from '../../../kernel/remove-rows.js';
import type { LegalDate } from '../../../kernel/time.js';
import { assertMayOpenTerms } from '../organisation.policy.js';
import { loadVisibleSchool } from '../organisation.queries.js';
import { findSchoolDays } from '../school-day.queries.js';
import { loadTermPlace } from '../term-desk.js';
import { SchoolDay } from '../term.entity.js';

/** Days of a term on which the school teaches after all, or does not. */
export interface SchoolDaysInput {
  schoolId: Id;
  termId: Id;
  days: { day: string; isSchoolDay: boolean }[];
}

interface HeldTerm {
  id: Id;
  version: number;
  schoolId: Id;
}

/** Nobody moves the end of the term, or other days of it, at the same time. */
async function holdTerm(change: Change, { id, version, schoolId }: HeldTerm): Promise<void> {
  const held = await change.db
    .updateTable('term')
    .set((term) => ({ version: term('version', '+', 1) }))
    .where('school_id', '=', schoolId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (Number(held.numUpdatedRows) === 0) throw conflict();
}

function checkedDays({ days }: SchoolDaysInput): Map<string, boolean> {
  if (days.length === 0) throw invalidInput('days', '还没有点要改的日子。');
  return new Map(days.map(({ day, isSchoolDay }) => [day, isSchoolDay]));
}

/** ZM-4: says of days of a term that the school teaches on them, or does not; what is so already stays as it is. */
export async function setSchoolDays(change: Change, input: SchoolDaysInput): Promise<{ termId: Id }> {
  const school = await loadVisibleSchool(change, input.schoolId);
  assertMayOpenTerms(change.actor, school);
  const wanted = checkedDays(input);
  const { term, whyNotChange } = await loadTermPlace(change, school.id, input.termId);
  if (whyNotChange) throw ruleBroken(whyNotChange);
  const outside = [...wanted.keys()].find((day) => day < term.starts_on || day > term.ends_on);
  if (outside) throw invalidInput('days', `${outside} 不在这个学期里，请更新以后再看。`);
  await holdTerm(change, { id: term.id, version: term.version, schoolId: school.id });
  const taught = new Map((await findSchoolDays(change, school.id, term.id)).map(({ day, id }) => [day as string, id]));
  const dropped = [...wanted].flatMap(([day, isTaught]) => (isTaught ? [] : (taught.get(day) ?? [])));
  await removeRows(change, 'school_day', school.id, dropped);
  const added = [...wanted].filter(([day, isTaught]) => isTaught && !taught.has(day)).map(([day]) => day as LegalDate);
  for (const day of added)
    change.em.create(SchoolDay, { id: newId(), schoolId: school.id, termId: term.id, day } as never);
  change.announce({
    schoolId: school.id,
    kind: 'organisation.school-days-set',
    subject: { kind: 'term', id: term.id },
    detail: { taught: daysIn(wanted, true), free: daysIn(wanted, false) },
  });
  return { termId: term.id };
}

const daysIn = (wanted: ReadonlyMap<string, boolean>, isTaught: boolean): string =>
  [...wanted].flatMap(([day, taught]) => (taught === isTaught ? [day] : [])).join(',');
