import { holdsOffice, type Actor } from '../../kernel/actor.js';
import { keepsRolls, type ClassPlace } from '../people/index.js';
import { CHILD_OFFICES } from '../people/people.rules.js';

/** ZM-1: who has no account is the business of who prints the codes: the homeroom teacher, and who keeps the rolls. */
export const seesWhoLacks = (actor: Actor, place: ClassPlace): boolean =>
  keepsRolls(actor, place.school_id) || actor.offices.some((office) => office.classId === place.id);

/** ZM-1: how many have one, also of the other offices of the school. */
export const seesRate = (actor: Actor, place: ClassPlace): boolean =>
  seesWhoLacks(actor, place) || holdsOffice(actor, place.school_id, CHILD_OFFICES);
