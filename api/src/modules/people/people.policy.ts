import { holdsOffice, type Actor } from '../../kernel/actor.js';
import type { Id } from '../../kernel/ids.js';
import { RoleKind } from './people.rules.js';

/** Offices of a school that see every child of it, for their duty. */
const CHILD_OFFICES: readonly string[] = [
  RoleKind.PRINCIPAL,
  RoleKind.DEPUTY_PRINCIPAL,
  RoleKind.ACADEMIC_DIRECTOR,
  RoleKind.MORAL_DIRECTOR,
  RoleKind.SCHOOL_ADMINISTRATOR,
  RoleKind.SCHOOL_DOCTOR,
  RoleKind.COUNSELLOR,
];

/** Offices that keep the rolls. */
const ROLL_OFFICES: readonly string[] = [RoleKind.SCHOOL_ADMINISTRATOR, RoleKind.ACADEMIC_DIRECTOR];

interface ClassPlace {
  id: Id;
  school_id: Id;
}

/** ZM-1: who teaches or leads a class sees its children; so do the school's offices. The platform operator does not. */
export function seesChildrenOf(actor: Actor, place: ClassPlace): boolean {
  if (actor.isSystem || holdsOffice(actor, place.school_id, CHILD_OFFICES)) return true;
  if (actor.offices.some((office) => office.classId === place.id)) return true;
  return actor.teaching.some((teaching) => teaching.classId === place.id);
}

/** GL-1: whose business the rolls of a school are. */
export const keepsRolls = (actor: Actor, schoolId: Id): boolean =>
  actor.isSystem || holdsOffice(actor, schoolId, ROLL_OFFICES);
