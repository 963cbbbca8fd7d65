import { nameKey } from './cells/name.js';
import { compact } from './cells/text.js';
import type { ClassRef } from './types.js';

/** Identifies a class by its cohort. */
export const classKey = ({ stage, entryYear, number }: Pick<ClassRef, 'stage' | 'entryYear' | 'number'>): string =>
  `${stage}-${entryYear}-${number}`;

/** Identifies a course by its name. */
export const courseKey = (name: string): string => compact(name).toUpperCase();

/** Identifies a guardian: same phone and name are one person. */
export const personKey = (phone: string, name: string): string => `${phone}|${nameKey(name)}`;

/** What of a student may be compared, strongest first: 学籍号, identity paper, name with birth date. */
export function studentKeys(student: {
  rollNumber?: string | null | undefined;
  document?: { number: string } | null | undefined;
  name?: string | undefined;
  birthOn?: string | null | undefined;
}): string[] {
  const keys: string[] = [];
  if (student.rollNumber) keys.push(`roll:${student.rollNumber}`);
  if (student.document?.number) keys.push(`document:${student.document.number}`);
  if (student.name && student.birthOn) keys.push(`born:${nameKey(student.name)}|${student.birthOn}`);
  return keys;
}
