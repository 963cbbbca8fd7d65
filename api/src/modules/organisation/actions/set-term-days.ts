import type { Change } from '../../../kernel/context.js';
import { conflict, ruleBroken } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { removeRows } from '../../../kernel/remove-rows.js';
import { addDays, type LegalDate } from '../../../kernel/time.js';
import { assertMayOpenTerms } from '../organisation.policy.js';
import { loadVisibleSchool } from '../organisation.queries.js';
import { findSchoolDays } from '../school-day.queries.js';
import { addSchoolDays, inRules, loadTermPlace, refuse, refuseOverlap, type TermPlace } from '../term-desk.js';
import { halfFault, spanFault, TermState, type Span } from '../term-days.rules.js';
import { Term } from '../term.entity.js';

/** The first and last day that a term has from now on. */
export interface TermDaysInput {
  schoolId: Id;
  termId: Id;
  /** As the term was seen. */
  version: number;
  startsOn: string;
  endsOn: string;
}

/** A term that runs has begun when it has; it may end earlier or later, but not before today. */
function checkMove({ term, others, state }: TermPlace, span: Span, today: LegalDate): void {
  const half = inRules(term);
  refuse(halfFault(half, span));
  if (state === TermState.RUNNING && span.startsOn !== half.startsOn)
    refuse({ field: 'startsOn', message: `学期已经开始，第一天 ${half.startsOn} 不能再改，只能改最后一天。` });
  if (span.endsOn < today)
    refuse({ field: 'endsOn', message: `最后一天不能早于今天（${today}）。学期要今天结束，就填今天。` });
  refuseOverlap(span, others);
}

/** Days that leave the term are school days no more; of those that join it the working days are. */
async function moveSchoolDays(change: Change, { school, term }: TermPlace, span: Span): Promise<void> {
  const days = await findSchoolDays(change, school.id, term.id);
  const left = days.filter(({ day }) => day < span.startsOn || day > span.endsOn).map(({ id }) => id);
  await removeRows(change, 'school_day', school.id, left);
  const place = { schoolId: school.id, termId: term.id };
  const before = addDays(term.starts_on, -1);
  const after = addDays(term.ends_on, 1);
  addSchoolDays(change, place, { startsOn: span.startsOn, endsOn: before < span.endsOn ? before : span.endsOn });
  addSchoolDays(change, place, { startsOn: after > span.startsOn ? after : span.startsOn, endsOn: span.endsOn });
}

/** ZM-4: moves the first or last day of a term that is to come, the last day of one that runs. */
export async function setTermDays(change: Change, input: TermDaysInput): Promise<{ termId: Id }> {
  const school = await loadVisibleSchool(change, input.schoolId);
  assertMayOpenTerms(change.actor, school);
  const span = { startsOn: input.startsOn as LegalDate, endsOn: input.endsOn as LegalDate };
  refuse(spanFault(span));
  const place = await loadTermPlace(change, school.id, input.termId);
  if (place.whyNotChange) throw ruleBroken(place.whyNotChange);
  if (place.term.version !== input.version) throw conflict('刚才有别人改过这个学期，请看看最新的校历再改。');
  checkMove(place, span, change.clock.today());
  const term = await change.em.findOneOrFail(Term, { schoolId: school.id, id: place.term.id });
  const former = `${term.startsOn} ${term.endsOn}`;
  Object.assign(term, span);
  await moveSchoolDays(change, place, span);
  change.announce({
    schoolId: school.id,
    kind: 'organisation.term-days-set',
    subject: { kind: 'term', id: term.id },
    detail: { from: former, to: `${span.startsOn} ${span.endsOn}` },
  });
  return { termId: term.id };
}
