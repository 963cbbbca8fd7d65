import { classKey, courseKey } from './keys.js';
import { planLines } from './plan-lines.js';
import { planClasses, planCourses, planStaff } from './plan-school.js';
import { planStudents } from './plan-students.js';
import { planTeaching } from './plan-teaching.js';
import type { CurrentCourse, CurrentRoster, KindPlan, RosterPlan } from './plan-types.js';
import type { DraftCourse, RosterDraft } from './types.js';

/** GL-1: what importing a draft would add, change and leave, and everything a commit needs for it. Pure comparison. */
export function planRoster(draft: RosterDraft, current: CurrentRoster): RosterPlan {
  const classes = planClasses(draft, current);
  const staff = planStaff(draft, current);
  const courses = planCourses(draft, current);
  const teaching = planTeaching(draft, current, renamedCourses(courses));
  const { plan: students, phoneChanges } = planStudents(draft, current);
  const plans = { classes, staff, courses, teaching, students };
  const count = (list: 'create' | 'change' | 'left' | 'unchanged'): number =>
    Object.values(plans).reduce((sum, plan) => sum + plan[list].length, 0);
  return {
    ...{ added: count('create'), changed: count('change'), left: count('left'), unchanged: count('unchanged') },
    ...plans,
    ...{ phoneChanges, lines: planLines(plans, current), existing: existingIds(current, courses) },
  };
}

/** The new name of a renamed course by the key of its old one. */
const renamedCourses = (courses: KindPlan<DraftCourse, CurrentCourse>): Map<string, string> =>
  new Map(courses.change.map(({ to, from }) => [courseKey(from.name), to.name]));

function existingIds(current: CurrentRoster, courses: KindPlan<DraftCourse, CurrentCourse>): RosterPlan['existing'] {
  const byName = new Map(current.courses.map(({ id, name }) => [courseKey(name), id]));
  for (const { id, to } of courses.change) byName.set(courseKey(to.name), id);
  return {
    classes: new Map(current.classes.map((each) => [classKey(each), each.id])),
    staff: new Map(current.staff.map(({ staffNumber, id }) => [staffNumber, id])),
    courses: byName,
  };
}
