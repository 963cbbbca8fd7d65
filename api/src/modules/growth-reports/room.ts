import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { className, gradeOfCohort } from '../organisation/index.js';
import { schemeForCohort, type SchemeInForce } from '../schemes/index.js';
import type { ClassFacts } from './facts.rules.js';
import { granted } from './fill.rules.js';
import { loadPupils, type ClassPlace, type NamedTerm, type Pupil } from './place.js';

/** A class in a term, with the scheme that binds it and its pupils of today by seat. */
export interface Room {
  schoolId: Id;
  classId: Id;
  facts: ClassFacts;
  inForce: SchemeInForce;
  pupils: Pupil[];
  lastPrintId: Id | null;
}

/** Loads a class of a school in a term, whoever asks. */
export async function loadRoom(
  ctx: Context,
  place: ClassPlace,
  [term, ...earlier]: readonly NamedTerm[],
): Promise<Room> {
  const { schoolId, classId, stage, entryYear } = place;
  const { id: termId, name, schoolYear, endsOn, courses } = term!;
  const today = ctx.clock.today();
  const on = endsOn < today ? endsOn : today;
  const inForce = await schemeForCohort(ctx, { schoolId, cohort: { stage, entryYear }, on });
  const { pupils, lastPrintId } = await loadPupils(ctx, { schoolId, classId, term: term! });
  const grade = gradeOfCohort(stage, entryYear, schoolYear);
  const facts: ClassFacts = {
    ...{ school: place.school, className: className(grade, place.number), grade, courses },
    homeroomTeacher: place.homeroomTeacher,
    term: { id: termId, name, endsOn },
    earlier: earlier.map((before) => ({ id: before.id, name: before.name })),
    agreeing: pupils.filter(({ terms }) => granted(terms)).length,
  };
  return { schoolId, classId, facts, inForce, pupils, lastPrintId };
}
