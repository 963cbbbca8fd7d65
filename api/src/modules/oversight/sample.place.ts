import { unitsOf } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { forbidden, notFound } from '../../kernel/errors.js';
import { isId, type Id } from '../../kernel/ids.js';
import type { LegalDate } from '../../kernel/time.js';
import { loadVisibleSchool, termName } from '../organisation/index.js';
import type { SampleState } from './sample.lifecycle.js';
import { seesSamples, type SampledPlace } from './sample.policy.js';
import { findOneSampled, type SampledRow } from './sample.queries.js';
import { findSheetTerms } from './sheet.queries.js';

/** A term of a school as far as samples go. */
export interface SampleTerm {
  schoolId: Id;
  termId: Id;
  termName: string;
  schoolYear: number;
  startsOn: LegalDate;
  endsOn: LegalDate;
  /** The day whose roll counts: today, or the last of a term that is over. */
  on: LegalDate;
}

/** A begun term of a school for its offices, or of one class for who leads it; the newest when none is named. */
export async function loadSampleTerm(
  ctx: Context,
  { schoolId, termId, classId }: { schoolId: Id; termId: Id | null; classId: Id | null },
): Promise<SampleTerm> {
  const school = await loadVisibleSchool(ctx, schoolId);
  if (!seesSamples(ctx.actor, school.id, classId))
    throw forbidden('抽查由校领导、教务处、德育处和综评管理员查看，班主任看自己的班。');
  const terms = await findSheetTerms(ctx, school.id);
  const row = termId === null ? terms[0] : terms.find(({ id }) => id === termId);
  if (!row) throw notFound('这个学期');
  const today = ctx.clock.today();
  return {
    ...{ schoolId: school.id, termId: row.id, startsOn: row.starts_on, endsOn: row.ends_on },
    schoolYear: row.school_year,
    termName: termName({ schoolYear: row.school_year, semester: row.semester }),
    on: row.ends_on < today ? row.ends_on : today,
  };
}

/** A row as far as rights go. */
export const placeOf = (row: SampledRow): SampledPlace => ({
  ...{ schoolId: row.school_id, classId: row.class_id, studentId: row.student_id, state: row.state as SampleState },
  publishedById: row.published_by_id,
  ...{ inspectedById: row.inspected_by_id, answeredById: row.answered_by_id },
});

/** A booklet that was drawn and that the actor sees; anything else is not found. */
export async function loadSampled(ctx: Context, id: Id): Promise<SampledRow> {
  const row = isId(id) ? await findOneSampled(ctx, unitsOf(ctx.actor), id) : undefined;
  if (!row || !seesSamples(ctx.actor, row.school_id, row.class_id)) throw notFound('这一份抽查');
  return row;
}
