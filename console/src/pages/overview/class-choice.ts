import type { ClassRow } from '../../features/organisation/organisation.queries';

/** Which classes are wanted. */
export interface ClassChoice {
  grade: string | null;
  search: string;
  /** Only those without a homeroom teacher. */
  lacks: boolean;
}

/** The grades that a school has, in their order. */
export const namesOfGrades = (rows: ClassRow[]): string[] => [
  ...new Map([...rows].sort((one, other) => one.grade - other.grade).map((row) => [row.grade, row.gradeName])).values(),
];

/** How many pupils are in these classes. */
export const studentsIn = (rows: ClassRow[]): number => rows.reduce((sum, { studentCount }) => sum + studentCount, 0);

/** The classes that nobody leads. */
export const withoutTeacher = (rows: ClassRow[]): ClassRow[] =>
  rows.filter(({ homeroomTeacherName }) => homeroomTeacherName === null);

/** The classes that are wanted. */
export function shownOf(rows: ClassRow[], { grade, search, lacks }: ClassChoice): ClassRow[] {
  const words = search.trim();
  return (lacks ? withoutTeacher(rows) : rows)
    .filter(({ gradeName }) => grade === null || gradeName === grade)
    .filter(({ name, homeroomTeacherName }) => name.includes(words) || (homeroomTeacherName ?? '').includes(words));
}
