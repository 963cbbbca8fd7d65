import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { findTerms, isSchoolDay, type UnitRow } from './organisation.queries.js';
import type { TermType, UnitType } from './organisation.types.js';
import { stateOfTerm, TermState, weeksOf } from './term-days.rules.js';
import { noteOfDay, termName } from './term.rules.js';
import type { Stage } from './unit.rules.js';

/** A unit as clients see it. */
export function presentUnit(unit: UnitRow): UnitType {
  const { id, kind, name, code, parent_id, stages } = unit;
  return { id, kind, name, code, parentId: parent_id, stages: stages ? (stages.split(',') as Stage[]) : [] };
}

/** The terms of a school as clients see them today. */
export async function presentTerms(ctx: Context, schoolId: Id): Promise<TermType[]> {
  const today = ctx.clock.today();
  const teachesToday = await isSchoolDay(ctx, schoolId, today);
  return (await findTerms(ctx, schoolId)).map((row) => {
    const days = { schoolYear: row.school_year, semester: row.semester, startsOn: row.starts_on, endsOn: row.ends_on };
    const state = stateOfTerm(days, today);
    return {
      id: row.id,
      ...days,
      name: termName(days),
      isCurrent: state === TermState.RUNNING,
      ...{ state, weekCount: weeksOf(days) },
      schoolDayCount: Number(row.school_day_count),
      todayNote: noteOfDay(days, today, teachesToday),
    };
  });
}
