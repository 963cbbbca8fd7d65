import { holdsOffice, isFamilyOf, personsOf, type Actor } from '../../kernel/actor.js';
import type { Id } from '../../kernel/ids.js';
import { seesChildrenOf } from '../people/index.js';
import { RoleKind } from '../people/people.rules.js';

/** A booklet as far as rights go; the class is that of today, of a pupil who is in none an id that no class has. */
export interface ReportPlace {
  schoolId: Id;
  classId: Id;
  studentId: Id;
}

/** Offices of a school that publish and print for any of its classes. */
export const PUBLISHING_OFFICES: readonly string[] = [
  RoleKind.PRINCIPAL,
  RoleKind.DEPUTY_PRINCIPAL,
  RoleKind.ACADEMIC_DIRECTOR,
  RoleKind.MORAL_DIRECTOR,
  RoleKind.SCHOOL_ADMINISTRATOR,
];

/** Who sees a booklet while it is collected: those who work with the class. */
export const seesDraft = (actor: Actor, { schoolId, classId }: ReportPlace): boolean =>
  seesChildrenOf(actor, { id: classId, school_id: schoolId });

/** Who checks, publishes and prints for a class: its homeroom teacher and the school's offices. */
export const publishes = (actor: Actor, { schoolId, classId }: Omit<ReportPlace, 'studentId'>): boolean =>
  holdsOffice(actor, schoolId, PUBLISHING_OFFICES) || actor.offices.some((office) => office.classId === classId);

/** Who prints a whole school: its offices. */
export const printsSchool = (actor: Actor, schoolId: Id): boolean => holdsOffice(actor, schoolId, PUBLISHING_OFFICES);

/** Nobody checks or publishes the booklet of the own child. */
export const mayPublish = (actor: Actor, place: ReportPlace): boolean =>
  publishes(actor, place) && !isFamilyOf(actor, place);

/** Who prints a published booklet: those who publish, and the family its own. */
export const mayPrint = (actor: Actor, place: ReportPlace): boolean =>
  isFamilyOf(actor, place) || publishes(actor, place);

/** Who sees the photos from which a booklet is made: the family its own, and those who work with the class. */
export const seesChoice = (actor: Actor, place: ReportPlace): boolean =>
  isFamilyOf(actor, place) || seesDraft(actor, place);

/** A booklet whose photos are to be chosen. */
interface ChoosingPlace extends ReportPlace {
  /** Whether the family agrees to photos. */
  agrees: boolean;
  isPublished: boolean;
}

/** ZM-10: why somebody may not choose photos, in words; after publishing only who can publish again. */
export function whyNotChoose(actor: Actor, { agrees, isPublished, ...place }: ChoosingPlace): string | null {
  if (!isFamilyOf(actor, place) && !publishes(actor, place)) return '照片由孩子和家里挑选，班主任可以帮忙。';
  if (!agrees) return '家里还没有同意使用照片，册子里不放照片。';
  if (isPublished && !mayPublish(actor, place))
    return '报告单（册）已经发布。想换照片，请告诉班主任，由老师换好再发布一版。';
  return null;
}

/** A printing as far as rights go: of one child, of a whole class, or of a whole school, which is of no class. */
export interface PrintedPlace {
  schoolId: Id;
  classId: Id | null;
  studentId: Id | null;
  requestedById: Id;
}

/**
 * Whose business a printing is: of a school its offices; of a class whoever publishes there; of a child who asked for it,
 * as long as they may.
 */
export function concernsPrint(actor: Actor, { requestedById, schoolId, classId, studentId }: PrintedPlace): boolean {
  if (classId === null) return printsSchool(actor, schoolId);
  if (studentId === null) return publishes(actor, { schoolId, classId });
  return personsOf(actor).includes(requestedById) && mayPrint(actor, { schoolId, classId, studentId });
}
