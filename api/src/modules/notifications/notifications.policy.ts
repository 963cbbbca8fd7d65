import type { Actor } from '../../kernel/actor.js';
import { aboutStudents, any, inClass, stateIn, type Predicate } from '../../kernel/visibility.js';
import { Door } from './door.rules.js';

/** What is said about a child is its family's, what is said of a class is for who works with it, what is said of an account its own: as things are today. */
export const linesFor = ({ guards, self, offices, teaching, groups }: Actor): Predicate =>
  any(
    aboutStudents([...guards, ...self].map(({ studentId }) => studentId)),
    inClass([...offices, ...teaching, ...groups].flatMap(({ classId }) => classId ?? [])),
    stateIn([Door.DEVICES]),
  );
