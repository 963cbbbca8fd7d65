import type { Actor } from '../../kernel/actor.js';
import { keepsRolls, type ClassPlace } from '../people/index.js';

/** ZM-2: the homeroom teacher chooses the group that they lead; who keeps the rolls of the school may, too. */
export const setsGroup = (actor: Actor, place: ClassPlace): boolean =>
  keepsRolls(actor, place.school_id) || actor.offices.some((office) => office.classId === place.id);
