import type { Id } from '../../kernel/ids.js';

/** A flower as the wall needs it. */
export interface Hung {
  course: string;
  reason: string;
  giverId: Id;
}

/** The flowers of one course, by reason. */
export interface Bunch<F> {
  course: string;
  flowers: F[];
  reasons: { reason: string; count: number }[];
}

function bunch<F extends Hung>(course: string, flowers: F[]): Bunch<F> {
  const reasons = [...new Set(flowers.map(({ reason }) => reason))].map((reason) => ({
    reason,
    count: flowers.filter((flower) => flower.reason === reason).length,
  }));
  return { course, flowers, reasons: reasons.sort((one, other) => other.count - one.count) };
}

/** ZM-5: flowers by course in the order of the courses (what is of none last), in each by reason, the commonest first. */
export function wallOf<F extends Hung>(flowers: readonly F[], courses: readonly string[]): Bunch<F>[] {
  const placeOf = (course: string): number =>
    course === '' ? Infinity : courses.indexOf(course) + 1 || courses.length + 1;
  const given = [...new Set(flowers.map(({ course }) => course))];
  return given
    .sort((one, other) => Math.sign(placeOf(one) - placeOf(other)) || (one < other ? -1 : 1))
    .map((course) =>
      bunch(
        course,
        flowers.filter((flower) => flower.course === course),
      ),
    );
}
