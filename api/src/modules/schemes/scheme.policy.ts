import { holdsOffice, type Actor } from '../../kernel/actor.js';
import { forbidden } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { RoleKind, seesChildrenOf, type ClassPlace } from '../people/index.js';

/** Offices that decide by which scheme a school evaluates. */
const SCHEME_OFFICES: readonly string[] = [
  RoleKind.PRINCIPAL,
  RoleKind.ACADEMIC_DIRECTOR,
  RoleKind.SCHOOL_ADMINISTRATOR,
];

/** Who reads the scheme of a class: those who work with the class, its pupils and their guardians. */
export const seesSchemeOf = (actor: Actor, place: ClassPlace): boolean =>
  seesChildrenOf(actor, place) || [...actor.guards, ...actor.self].some((child) => child.classId === place.id);

/** The school's own offices put a scheme in force. */
export function assertMayAdopt(actor: Actor, schoolId: Id): void {
  if (holdsOffice(actor, schoolId, SCHEME_OFFICES)) return;
  throw forbidden('评价方案由本校校长、教务主任或综评管理员启用。');
}
