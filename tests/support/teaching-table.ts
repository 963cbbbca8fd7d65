import { randomUUID } from 'node:crypto';
import type { Client } from './client';
import type { World } from './world';

const PERSON = `{ staffId name hasLeft }`;
const TABLE = `schoolId termId termName formerTermName courses { id name } staff { id name staffNumber mainSubject } whyNotChange
  classes { classId className homeroom ${PERSON} cells { courseId teachers ${PERSON} } }`;
export const A_TABLE = `query Table($schoolId: ID!, $termId: ID) { teachingTable(schoolId: $schoolId, termId: $termId) { ${TABLE} } }`;
export const A_COPY = `query Copy($schoolId: ID!, $termId: ID) { teachingCopy(schoolId: $schoolId, termId: $termId) { termId formerTermName toCopy lines { id className what who state stateName } } }`;
export const COPY = `mutation Copy($input: CopyTeachingInput!) { copyTeaching(input: $input) { ${TABLE} } }`;
export const SET_TEACHING = `mutation Set($input: SetTeachingInput!) { setTeaching(input: $input) { ${TABLE} } }`;
export const SET_HOMEROOM = `mutation Lead($input: SetHomeroomTeacherInput!) { setHomeroomTeacher(input: $input) { ${TABLE} } }`;
const OPEN_TERM = `mutation OpenTerm($input: OpenTermInput!) { openTerm(input: $input) { id } }`;

interface Person {
  staffId: string;
  name: string;
}

/** The table as the API answers it. */
export interface Table {
  termId: string;
  termName: string;
  formerTermName: string | null;
  courses: { id: string; name: string }[];
  staff: { id: string; name: string }[];
  whyNotChange: string | null;
  classes: {
    classId: string;
    className: string;
    homeroom: Person | null;
    cells: { courseId: string; teachers: Person[] }[];
  }[];
}

/** Opens a term as the office. */
export async function openTerm(world: World, schoolYear: number, semester: number, days: [string, string]) {
  const [startsOn, endsOn] = days;
  const input = { schoolId: world.schoolId, schoolYear, semester, startsOn, endsOn };
  return (await world.administrator.ask(OPEN_TERM, { input })).openTerm.id as string;
}

export const tableOf = async (who: Client, world: World, termId: string | null = null): Promise<Table> =>
  (await who.ask(A_TABLE, { schoolId: world.schoolId, termId })).teachingTable;

/** The table in words: each class with its homeroom teacher and each course with who teaches it. */
export const inWords = ({ classes, courses }: Table): string[] =>
  classes.map(({ className, homeroom, cells }) => {
    const named = cells.map(
      ({ courseId, teachers }) =>
        `${courses.find(({ id }) => id === courseId)!.name} ${teachers.map(({ name }) => name).join('、')}`,
    );
    return [`${className} ${homeroom?.name ?? '没有班主任'}`, ...named].join('，');
  });

/** What is sent to copy the term before into a term. */
export const copying = (world: World, termId: string | null = null) => ({
  input: { schoolId: world.schoolId, termId, clientMutationId: randomUUID() },
});

/** What is sent so that these teach a course to a class, by names, as somebody who has looked at a table. */
export function arranging(table: Table, [className, course]: [string, string], names: string[], more: object = {}) {
  const row = table.classes.find((one) => one.className === className)!;
  const courseId = table.courses.find(({ name }) => name === course)!.id;
  const seen = row.cells.find((cell) => cell.courseId === courseId)?.teachers ?? [];
  return {
    input: {
      ...{ classId: row.classId, courseId, termId: table.termId, seenStaffIds: seen.map(({ staffId }) => staffId) },
      ...{ staffIds: names.map((name) => idOf(table, name)), clientMutationId: randomUUID() },
      ...more,
    },
  };
}

/** What is sent so that somebody leads a class. */
export function leading(table: Table, className: string, name: string | null, more: object = {}) {
  const row = table.classes.find((one) => one.className === className)!;
  const staffId = name === null ? null : idOf(table, name);
  const { classId, homeroom } = row;
  const seenStaffId = homeroom?.staffId ?? null;
  return { input: { classId, staffId, seenStaffId, termId: table.termId, clientMutationId: randomUUID(), ...more } };
}

const idOf = (table: Table, name: string): string => table.staff.find((one) => one.name === name)!.id;
