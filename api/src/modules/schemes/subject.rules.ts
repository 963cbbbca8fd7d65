import type { Scheme, SchemeSubject } from './document/scheme-schema.js';

/** The name of a course for comparison: full-width letters narrow, no spaces, dots or bracketed remarks. */
const keyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s·•・]/g, '');

/** ZM-4: the subject of the scheme that a course of the school is; undefined when the scheme knows none. */
export function subjectOf(scheme: Pick<Scheme, 'subjects'>, courseName: string): SchemeSubject | undefined {
  const key = keyOf(courseName);
  return scheme.subjects.find((subject) => [subject.name, ...subject.alsoCalled].some((name) => keyOf(name) === key));
}
