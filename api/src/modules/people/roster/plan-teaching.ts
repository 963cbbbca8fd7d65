import { changeOf } from './field-changes.js';
import { groupedBy } from './grouped-by.js';
import { classKey, courseKey } from './keys.js';
import { mayHaveLeft } from './plan-kind.js';
import type { CurrentRoster, CurrentTeaching, FieldChange, TeachingChange, TeachingPlan } from './plan-types.js';
import type { DraftTeachingRow, RosterDraft } from './types.js';

/** What the comparison of assignments looks up. */
interface Lookup {
  classIds: ReadonlyMap<string, string>;
  held: ReadonlyMap<string, CurrentTeaching[]>;
  /** A course may be renamed by the same import: the old name under the new one. */
  courseOf: (name: string) => string;
  staffName: (staffNumber: string) => string;
}

/** Compares who teaches which course in each class. */
export function planTeaching(
  draft: RosterDraft,
  current: CurrentRoster,
  renamed: ReadonlyMap<string, string>,
): TeachingPlan {
  const plan: TeachingPlan = { create: [], change: [], unchanged: [], left: [] };
  const names = new Map([...current.staff, ...draft.staff].map(({ staffNumber, name }) => [staffNumber, name]));
  const lookup: Lookup = {
    classIds: new Map(current.classes.map((each) => [classKey(each), each.id])),
    held: groupedBy(current.teaching, ({ classId }) => classId),
    courseOf: (name) => courseKey(renamed.get(courseKey(name)) ?? name),
    staffName: (staffNumber) => `${names.get(staffNumber) ?? ''}(${staffNumber})`,
  };
  for (const to of draft.teaching) sortRow(plan, to, lookup);
  if (mayHaveLeft(draft, 'teaching')) plan.left = leftOf(draft, current, lookup.held);
  return plan;
}

function sortRow(plan: TeachingPlan, to: DraftTeachingRow, lookup: Lookup): void {
  const classId = lookup.classIds.get(classKey(to.schoolClass)) ?? null;
  const held = lookup.held.get(classId ?? '') ?? [];
  const change = { to, classId, ...difference(to, held, lookup) };
  if (change.add.length === 0 && change.remove.length === 0) plan.unchanged.push({ to });
  else if (held.length === 0) plan.create.push(change);
  else plan.change.push({ ...change, fields: inWords(change, held, lookup) });
}

function difference(
  to: DraftTeachingRow,
  held: CurrentTeaching[],
  { courseOf }: Lookup,
): Pick<TeachingChange, 'add' | 'remove'> {
  const said = new Map(to.courses.map(({ course, staffNumbers }) => [courseKey(course), new Set(staffNumbers)]));
  const has = (course: string, staffNumber: string): boolean =>
    held.some((each) => courseOf(each.courseName) === courseKey(course) && each.staffNumber === staffNumber);
  return {
    add: to.courses.flatMap(({ course, staffNumbers }) =>
      staffNumbers.filter((number) => !has(course, number)).map((staffNumber) => ({ course, staffNumber })),
    ),
    remove: held.filter((each) => said.get(courseOf(each.courseName))?.has(each.staffNumber) === false),
  };
}

function inWords(
  { to, add, remove }: TeachingChange,
  held: CurrentTeaching[],
  { courseOf, staffName }: Lookup,
): FieldChange[] {
  const touched = new Set([
    ...add.map(({ course }) => courseKey(course)),
    ...remove.map((each) => courseOf(each.courseName)),
  ]);
  const words = (numbers: string[]): string => numbers.toSorted().map(staffName).join('、') || '空';
  return to.courses.flatMap(({ course, staffNumbers }) => {
    if (!touched.has(courseKey(course))) return [];
    const before = held.filter((each) => courseOf(each.courseName) === courseKey(course));
    return changeOf(course, course, words(before.map(({ staffNumber }) => staffNumber)), words(staffNumbers));
  });
}

function leftOf(
  draft: RosterDraft,
  current: CurrentRoster,
  held: ReadonlyMap<string, CurrentTeaching[]>,
): TeachingPlan['left'] {
  const mentioned = new Set([...draft.teaching.map((row) => classKey(row.schoolClass)), ...draft.claims.teaching]);
  return current.classes
    .filter((each) => !mentioned.has(classKey(each)) && held.has(each.id))
    .map((each) => ({ classId: each.id, assignments: held.get(each.id) ?? [] }));
}
