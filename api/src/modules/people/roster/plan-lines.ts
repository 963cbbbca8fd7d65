import { changesInWords } from './field-changes.js';
import type { CurrentRoster, PlanLine, RosterPlan } from './plan-types.js';
import { type RowPlace, SHEET_KIND_NAMES, type SheetKind } from './types.js';

type Plans = Pick<RosterPlan, 'classes' | 'staff' | 'courses' | 'teaching' | 'students'>;
type Line = { place?: RowPlace; what: string; detail: string };

/** The preview in words, one line a row: first what changes, then who left, then what is new. */
export function planLines(plans: Plans, current: CurrentRoster): PlanLine[] {
  const classNames = new Map(current.classes.map(({ id, name }) => [id, name]));
  return [...changedLines(plans), ...leftLines(plans, classNames), ...addedLines(plans)];
}

const line = (kind: PlanLine['kind'], sheet: SheetKind, { place, what, detail }: Line): PlanLine => ({
  ...{ kind, sheet, file: place?.file ?? null, row: place?.row ?? null },
  what: `${SHEET_KIND_NAMES[sheet]} ${what}`,
  detail,
});

const staffWords = ({ name, staffNumber }: { name: string; staffNumber: string }): string => `${name}(${staffNumber})`;

function changedLines({ classes, staff, courses, teaching, students }: Plans): PlanLine[] {
  const changed = (
    sheet: SheetKind,
    place: RowPlace,
    what: string,
    fields: Parameters<typeof changesInWords>[0],
  ): PlanLine => line('CHANGED', sheet, { place, what, detail: changesInWords(fields) });
  return [
    ...classes.change.map(({ to, fields }) => changed('classes', to, to.name, fields)),
    ...staff.change.map(({ to, fields }) => changed('staff', to, staffWords(to), fields)),
    ...courses.change.map(({ to, fields }) => changed('courses', to, to.name, fields)),
    ...teaching.change.map(({ to, fields }) => changed('teaching', to, to.schoolClass.name, fields)),
    ...students.change.map(({ to, fields }) => changed('students', to, `${to.name}（${to.schoolClass.name}）`, fields)),
  ];
}

function leftLines(
  { classes, staff, courses, teaching, students }: Plans,
  classNames: ReadonlyMap<string, string>,
): PlanLine[] {
  const left = (sheet: SheetKind, what: string): PlanLine => line('LEFT', sheet, { what, detail: '这次的表里没有' });
  const className = (id: string | null): string => classNames.get(id ?? '') ?? '';
  return [
    ...classes.left.map(({ name }) => left('classes', name)),
    ...staff.left.map((each) => left('staff', staffWords(each))),
    ...courses.left.map(({ name }) => left('courses', name)),
    ...teaching.left.map(({ classId }) => left('teaching', className(classId))),
    ...students.left.map(({ name, classId }) => left('students', classId ? `${name}（${className(classId)}）` : name)),
  ];
}

function addedLines({ classes, staff, courses, teaching, students }: Plans): PlanLine[] {
  const added = (sheet: SheetKind, place: RowPlace, what: string, detail: string): PlanLine =>
    line('ADDED', sheet, { place, what, detail });
  return [
    ...classes.create.map((to) => added('classes', to, to.name, `${to.entryYear} 年入学`)),
    ...staff.create.map((to) => added('staff', to, staffWords(to), to.post ?? '')),
    ...courses.create.map((to) => added('courses', to, to.name, to.code ? `代码 ${to.code}` : '')),
    ...teaching.create.map(({ to, add }) => added('teaching', to, to.schoolClass.name, `${add.length} 项任课`)),
    ...students.create.map(({ student: to, guardians }) =>
      added('students', to, `${to.name}（${to.schoolClass.name}）`, `监护人 ${guardians.length} 人`),
    ),
  ];
}
