import { holdsOffice, isFamilyOf, isGuardianOf, type Actor, type Office } from '../../kernel/actor.js';
import type { Id } from '../../kernel/ids.js';
import { aboutStudents, any, inClass, inSchool, type Predicate } from '../../kernel/visibility.js';
import { CHILD_OFFICES, RoleKind, schoolsOf } from './people.rules.js';

/** Offices that keep the rolls. */
const ROLL_OFFICES: readonly string[] = [RoleKind.SCHOOL_ADMINISTRATOR, RoleKind.ACADEMIC_DIRECTOR];

/** A class, or a pupil's place in one, as far as rights go. */
export interface ClassPlace {
  id: Id;
  school_id: Id;
}

const ledBy = (actor: Actor): Id[] => actor.offices.flatMap((office: Office) => office.classId ?? []);

const taughtBy = (actor: Actor): Id[] => actor.teaching.map((teaching) => teaching.classId);

const groupsOf = (actor: Actor): Id[] => actor.groups.map((seat) => seat.classId);

const boundTo = (actor: Actor): Id[] => [...actor.guards, ...actor.self].map((child) => child.studentId);

/** ZM-1: which pupils somebody sees: the school's offices all, who leads, teaches or evaluates a class its pupils, a family its own. */
export const visibleStudents = (actor: Actor): Predicate =>
  any(
    inSchool(schoolsOf(actor, CHILD_OFFICES)),
    inClass(ledBy(actor)),
    inClass(taughtBy(actor)),
    inClass(groupsOf(actor)),
    aboutStudents(boundTo(actor)),
  );

/** Who sees the list of a class: those who work with it; the platform operator and families do not. */
export function seesChildrenOf(actor: Actor, place: ClassPlace): boolean {
  if (holdsOffice(actor, place.school_id, CHILD_OFFICES)) return true;
  return [...ledBy(actor), ...taughtBy(actor), ...groupsOf(actor)].includes(place.id);
}

/** GL-1: whose business the rolls of a school are. */
export const keepsRolls = (actor: Actor, schoolId: Id): boolean =>
  actor.isSystem || holdsOffice(actor, schoolId, ROLL_OFFICES);

/** ZM-1: the homeroom teacher and those who keep the rolls print invitation codes. */
export const invites = (actor: Actor, place: ClassPlace): boolean =>
  keepsRolls(actor, place.school_id) || ledBy(actor).includes(place.id);

/** ZM-1: who marks households that cannot take part: the homeroom teacher and those who keep the rolls. */
export const keepsHouseholds = (actor: Actor, place: ClassPlace): boolean => invites(actor, place);

/** ZM-1: who enters in the place of a household that takes no part: the group of the class, which its homeroom teacher leads. */
export const entersForHouseholds = (actor: Actor, place: ClassPlace): boolean =>
  [...ledBy(actor), ...groupsOf(actor)].includes(place.id);

/** ZM-1: who looks at the teaching of a whole school: its offices. */
export const seesTeaching = (actor: Actor, schoolId: Id): boolean => holdsOffice(actor, schoolId, CHILD_OFFICES);

/** A pupil as far as field rights go. */
export interface StudentPlace {
  studentId: Id;
  schoolId: Id;
  /** Of a pupil who is in no class: an id that no class has. */
  classId: Id;
}

/** The birth date: for those who lead the class or keep the rolls, and for the family. */
export const seesBirthDate = (actor: Actor, place: StudentPlace): boolean =>
  leadsOrKeeps(actor, place) || isFamilyOf(actor, place);

/** Guardians with masked phones: for those who lead the class or keep the rolls, and for the child's guardians. */
export const seesContacts = (actor: Actor, place: StudentPlace): boolean =>
  leadsOrKeeps(actor, place) || isGuardianOf(actor, place);

/** Masked roll and identity numbers: for those who keep the rolls, and for the child's guardians. */
export const seesNumbers = (actor: Actor, place: StudentPlace): boolean =>
  keepsRolls(actor, place.schoolId) || isGuardianOf(actor, place);

function leadsOrKeeps(actor: Actor, place: StudentPlace): boolean {
  return keepsRolls(actor, place.schoolId) || ledBy(actor).includes(place.classId);
}
