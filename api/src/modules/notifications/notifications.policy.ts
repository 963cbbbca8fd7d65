import type { Actor } from '../../kernel/actor.js';
import { aboutStudents, any, inClass, type Predicate } from '../../kernel/visibility.js';

/** What is said about a child is its family's, what is said of a class is for who works with it: as things are today. */
export const linesFor = ({ guards, self, offices, teaching, groups }: Actor): Predicate =>
  any(
    aboutStudents([...guards, ...self].map(({ studentId }) => studentId)),
    inClass([...offices, ...teaching, ...groups].flatMap(({ classId }) => classId ?? [])),
  );
