import { holdsOffice, type Actor } from '../../kernel/actor.js';
import type { Id } from '../../kernel/ids.js';
import { RoleKind } from '../people/people.rules.js';

/** Offices that answer for the data of a unit. */
const ANSWERING_OFFICES: readonly string[] = [
  RoleKind.PRINCIPAL,
  RoleKind.DEPUTY_PRINCIPAL,
  RoleKind.SCHOOL_ADMINISTRATOR,
  RoleKind.COUNTY_OFFICER,
];

/** Who sees what was taken away from a school, or from a bureau: those who answer for its data. */
export const seesExports = (actor: Actor, unitId: Id): boolean => holdsOffice(actor, unitId, ANSWERING_OFFICES);
