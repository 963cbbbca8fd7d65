import { holdsOffice, type Actor } from '../../kernel/actor.js';
import type { Id } from '../../kernel/ids.js';
import { CHILD_OFFICES, RoleKind } from '../people/people.rules.js';

/** A booklet as far as rights go; the class is that of today. */
export interface ReportPlace {
  schoolId: Id;
  classId: Id | null;
  studentId: Id;
}

/** Offices of a school that publish and print for any of its classes. */
const PUBLISHING_OFFICES: readonly string[] = [
  RoleKind.PRINCIPAL,
  RoleKind.DEPUTY_PRINCIPAL,
  RoleKind.ACADEMIC_DIRECTOR,
  RoleKind.MORAL_DIRECTOR,
  RoleKind.SCHOOL_ADMINISTRATOR,
];

/** Whether a child is the actor's own: as guardian, or as the pupil. */
export const isFamily = (actor: Actor, studentId: Id): boolean =>
  [...actor.guards, ...actor.self].some((child) => child.studentId === studentId);

/** Who sees a booklet while it is collected: those who work with the class. */
export function seesDraft(actor: Actor, { schoolId, classId }: ReportPlace): boolean {
  if (holdsOffice(actor, schoolId, CHILD_OFFICES)) return true;
  const works = [
    ...actor.offices.map((office) => office.classId),
    ...actor.teaching.map((teaching) => teaching.classId),
  ];
  return classId !== null && works.includes(classId);
}

/** Who checks, publishes and prints for a class: its homeroom teacher and the school's offices. */
export const publishes = (actor: Actor, schoolId: Id, classId: Id): boolean =>
  holdsOffice(actor, schoolId, PUBLISHING_OFFICES) || actor.offices.some((office) => office.classId === classId);

/** Nobody checks or publishes the booklet of the own child. */
export const mayPublish = (actor: Actor, { schoolId, classId, studentId }: ReportPlace): boolean =>
  classId !== null && publishes(actor, schoolId, classId) && !isFamily(actor, studentId);

/** Who prints a published booklet: those who publish, and the family its own. */
export const mayPrint = (actor: Actor, { schoolId, classId, studentId }: ReportPlace): boolean =>
  isFamily(actor, studentId) || (classId !== null && publishes(actor, schoolId, classId));
