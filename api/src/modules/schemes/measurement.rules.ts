import type { MarkViewer } from './codes.rules.js';
import type { Scheme } from './document/scheme-schema.js';
import { subjectOf } from './subject.rules.js';

/** Whether a course has results in the scheme. */
export function hasResults(scheme: Scheme, course: string): boolean {
  const subject = subjectOf(scheme, course);
  return subject !== undefined && (scheme.measurements.results?.subjects.includes(subject.id) ?? false);
}

/** ZM-7: whether marks are entered in a grade; below only levels are. */
export function entersMarks(scheme: Scheme, grade: number): boolean {
  const from = scheme.measurements.results?.marksFromGrade;
  return from !== undefined && grade >= from;
}

/** ZM-7: whether somebody sees marks beside levels. */
export const seesMarks = (scheme: Scheme, viewer: MarkViewer): boolean =>
  scheme.measurements.results?.marksVisibleTo.includes(viewer) ?? false;

/** A mark in hundredths on the scale of a hundred, as bands read it; rounded down so that no band is reached by rounding. */
export function outOfHundred(scheme: Scheme, markHundredths: number): number {
  const full = scheme.measurements.results?.fullMarks ?? 100;
  return Math.floor((markHundredths * 100) / full);
}

type BodyMeasure = NonNullable<Scheme['measurements']['body']>['items'][number];

/** ZM-9: whether a body measure in hundredths of its unit can be right. */
export const isPlausible = (measure: BodyMeasure, hundredths: number): boolean =>
  Number.isInteger(hundredths) && hundredths >= measure.min && hundredths <= measure.max;
