import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { orLast } from '../../graphql/last-answers';
import { ClassChildDocument, ClassStudentsDocument, type ClassStudentsQuery } from './class-students.generated';

export type ClassStudent = ClassStudentsQuery['classStudents']['nodes'][number];

const MOST_PAGES = 5;

/** All children of a class; a class is small, so its pages are read to the end. */
export const classStudentsQuery = (classId: string) =>
  queryOptions({
    queryKey: ['class-students', classId],
    queryFn: () => orLast(`class-students.${classId}`, () => readAll(classId)),
  });

/** One child of a class. */
export const classChildQuery = (studentId: string) =>
  queryOptions({
    queryKey: ['class-child', studentId],
    queryFn: async () => (await execute(ClassChildDocument, { studentId })).student,
  });

async function readAll(classId: string): Promise<ClassStudent[]> {
  const students: ClassStudent[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { classStudents }: ClassStudentsQuery = await execute(ClassStudentsDocument, { classId, after });
    students.push(...classStudents.nodes);
    after = classStudents.nextCursor;
    if (after === null) break;
  }
  return students;
}

/** The children whose name or pinyin initials contain what was typed. */
export function matching<T extends Pick<ClassStudent, 'name' | 'initials'>>(students: T[], typed: string): T[] {
  const wanted = typed.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  return students.filter((student) => student.name.includes(wanted) || student.initials.toLowerCase().includes(wanted));
}
