import type { Id } from './ids.js';

/** An office or duty held today. */
export interface Office {
  appointmentId: Id;
  role: string;
  personId: Id;
  unitId: Id;
  unitPath: string;
  classId: Id | null;
}

/** A class taught this term. */
export interface Teaching {
  personId: Id;
  schoolId: Id;
  classId: Id;
}

/** ZM-2: a class in whose evaluation group the actor is today; who leads the class leads the group by that office. */
export interface GroupSeat {
  personId: Id;
  schoolId: Id;
  classId: Id;
}

/** A pupil with whom the actor is bound: as guardian, or as the pupil. `classId` is the class of today. */
export interface Child {
  personId: Id;
  schoolId: Id;
  studentId: Id;
  classId: Id | null;
}

/** On what the actor works: an own device, a guardian's phone in the child's hands, or a device of the school. */
export enum Sitting {
  OWN = 'OWN',
  HANDED = 'HANDED',
  SHARED = 'SHARED',
}

/** Who is asking: the identity with everything it holds today, resolved once a request. */
export interface Actor {
  /** Null when nobody is signed in, and for the system itself. */
  identityId: Id | null;
  sessionId: Id | null;
  sitting: Sitting;
  /** The system acts for jobs and the command line; it may do what no person asked. */
  isSystem: boolean;
  offices: readonly Office[];
  teaching: readonly Teaching[];
  groups: readonly GroupSeat[];
  /** Children of whom the actor is guardian. */
  guards: readonly Child[];
  /** OP-12: children of whom the actor was guardian until they came of age; nothing about them is shown any more. */
  grown: readonly Child[];
  /** The pupil's own records, for a pupil who signs in. */
  self: readonly Child[];
  mustChangePassword: boolean;
}

export const ANONYMOUS: Actor = {
  identityId: null,
  sessionId: null,
  sitting: Sitting.OWN,
  isSystem: false,
  offices: [],
  teaching: [],
  groups: [],
  guards: [],
  grown: [],
  self: [],
  mustChangePassword: false,
};

export const SYSTEM: Actor = { ...ANONYMOUS, isSystem: true };

/** Whether the actor holds one of the roles in exactly this unit. */
export const holdsOffice = (actor: Actor, unitId: Id, roles: readonly string[]): boolean =>
  actor.offices.some((office) => office.unitId === unitId && roles.includes(office.role));

/** Whether one of the actor's offices, in one of the roles if given, stands at or above the unit with this path. */
export const covers = (actor: Actor, unitPath: string, roles?: readonly string[]): boolean =>
  actor.offices.some((office) => unitPath.startsWith(office.unitPath) && (!roles || roles.includes(office.role)));

/** ZM-2: whether the actor is in the evaluation group of a class. */
export const sitsInGroup = (actor: Actor, classId: Id): boolean =>
  actor.groups.some((seat) => seat.classId === classId);

/** Everything by which the actor belongs to units, as pairs of unit and person. */
function belongings(actor: Actor): { unitId: Id; personId: Id }[] {
  const offices = actor.offices.map(({ unitId, personId }) => ({ unitId, personId }));
  const others = [...actor.teaching, ...actor.groups, ...actor.guards, ...actor.self];
  return [...offices, ...others.map(({ schoolId, personId }) => ({ unitId: schoolId, personId }))];
}

/** The persons as whom the actor is known, in all units. */
export const personsOf = (actor: Actor): Id[] => belongings(actor).map(({ personId }) => personId);

/** Whether the actor is a guardian of a child, as long as guardians see anything of it. */
export const isGuardianOf = (actor: Actor, { studentId }: Pick<Child, 'studentId'>): boolean =>
  actor.guards.some((child) => child.studentId === studentId);

/** Whether the actor is the pupil itself. */
export const isPupil = (actor: Actor, { studentId }: Pick<Child, 'studentId'>): boolean =>
  actor.self.some((child) => child.studentId === studentId);

/** Whether a child is the actor's own: as guardian, or as the pupil. */
export const isFamilyOf = (actor: Actor, child: Pick<Child, 'studentId'>): boolean =>
  isGuardianOf(actor, child) || isPupil(actor, child);

/** The person as whom the actor acts in a unit, if any; staff before guardian before pupil. */
export const personIn = (actor: Actor, unitId: Id): Id | null =>
  belongings(actor).find((belonging) => belonging.unitId === unitId)?.personId ?? null;

const NO_UNIT = 'none';

/**
 * The units to which the actor belongs: rows of a school are looked up by id and one of these. Never empty, since a
 * condition on an empty list is no SQL; an id that no unit has stands for none.
 */
export function unitsOf(actor: Actor): Id[] {
  const units = [...new Set(belongings(actor).map((belonging) => belonging.unitId))];
  return units.length > 0 ? units : [NO_UNIT];
}

/** The unit in whose audit log stands what somebody does with the own account: the first one they belong, or belonged, to. */
export const homeUnit = (actor: Actor): Id => belongings(actor)[0]?.unitId ?? actor.grown[0]?.schoolId ?? NO_UNIT;
