import type { Change } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import { type Former, hazardsOf, type RosterHazards } from '../roster/hazards.js';
import type { RosterPlan } from '../roster/plan-types.js';
import type { DraftStaff, DraftStudent } from '../roster/types.js';
import { formerStudent } from './former-rows.js';
import type { RosterRows } from './load-roster.js';
import { previewOf, type ReadRoster, type RosterPreview } from './preview.js';

function formerStaff({ staff, persons }: RosterRows, plan: RosterPlan): Former<DraftStaff>[] {
  const formers = new Map(staff.filter(({ active }) => !active).map((row) => [row.staffNumber, row]));
  return plan.staff.create.flatMap((to) => {
    const former = formers.get(to.staffNumber);
    return former ? [{ to, name: persons.get(former.personId)!.name }] : [];
  });
}

function formerStudents(change: Change, rows: RosterRows, plan: RosterPlan): Former<DraftStudent>[] {
  const { students, enrolments, persons } = rows;
  const gone = { enrolments, students: students.filter(({ id }) => !enrolments.has(id)) };
  if (gone.students.length === 0) return [];
  return plan.students.create.flatMap(({ student: to }) => {
    const former = formerStudent(change, gone, to);
    return former ? [{ to, name: persons.get(former.personId)!.name }] : [];
  });
}

/** GL-1: what of a compared roster must not happen unseen. */
export function loadHazards(change: Change, { rows, plan }: ReadRoster, importerId: Id | null): RosterHazards {
  const importer = rows.staff.find(({ personId }) => personId === importerId);
  return hazardsOf(plan, {
    present: { staff: rows.staff.filter(({ active }) => active).length, students: rows.enrolments.size },
    formerStaff: formerStaff(rows, plan),
    formerStudents: formerStudents(change, rows, plan),
    importerNumber: importer?.staffNumber ?? null,
  });
}

/** All that a person is shown of a compared roster before anything is written. */
export const dryRunOf = (change: Change, read: ReadRoster, importerId: Id | null): RosterPreview => ({
  ...previewOf(read.draft, read.plan),
  hazards: loadHazards(change, read, importerId),
});
