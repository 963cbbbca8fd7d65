import type { Context } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import { className, gradeOfCohort, loadVisibleSchool, schoolYearOf, type Stage } from '../../organisation/index.js';
import { loadVisibleClass } from '../../people/index.js';

/** A class that the viewer sees, as a table of it is headed. */
export async function loadClassHead(ctx: Context, classId: Id | null) {
  const place = await loadVisibleClass(ctx, classId ?? '');
  const school = await loadVisibleSchool(ctx, place.school_id);
  const grade = gradeOfCohort(place.stage as Stage, place.entry_year, schoolYearOf(ctx.clock.today()));
  return { place, unitId: school.id, unitName: school.name, title: className(grade, place.number) };
}
