import type { Actor } from '../../kernel/actor.js';
import type { Id } from '../../kernel/ids.js';
import { keepsRolls } from '../people/index.js';

/** Whom of a school somebody finds in the list of people. */
export interface PeopleReach {
  /** The classes whose pupils and homes are found; all of the school when null. */
  classIds: readonly Id[] | null;
  /** Whether the staff are found, too. */
  seesStaff: boolean;
}

/** ZM-1: who keeps the rolls finds everybody, a homeroom teacher the own class and its homes, others nobody. */
export function peopleReach(actor: Actor, schoolId: Id): PeopleReach | null {
  if (keepsRolls(actor, schoolId)) return { classIds: null, seesStaff: true };
  const led = actor.offices.flatMap(({ unitId, classId }) => (unitId === schoolId && classId ? [classId] : []));
  return led.length > 0 ? { classIds: led, seesStaff: false } : null;
}
