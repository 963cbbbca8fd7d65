import { isGuardianOf, personsOf, type Actor } from '../../kernel/actor.js';
import type { Id } from '../../kernel/ids.js';
import {
  aboutStudents,
  all,
  any,
  holds,
  inClass,
  inSchool,
  madeBy,
  stateIn,
  type Predicate,
} from '../../kernel/visibility.js';
import { CHILD_OFFICES, schoolsOf } from '../people/people.rules.js';
import { ConductAudience } from '../schemes/codes.rules.js';

const { CHILD, TEACHERS, GUARDIANS } = ConductAudience;

const ledBy = (actor: Actor): Id[] => actor.offices.flatMap((office) => office.classId ?? []);
const servedBy = (actor: Actor): Id[] => [...actor.teaching, ...actor.groups].map((place) => place.classId);

/** Praise around which a child, its home, its teachers and the offices stand. */
const isOpen = (actor: Actor): Predicate =>
  any(
    all(inSchool(schoolsOf(actor, CHILD_OFFICES)), stateIn([CHILD, TEACHERS])),
    all(inClass(servedBy(actor)), stateIn([CHILD, TEACHERS])),
    all(aboutStudents([...actor.guards, ...actor.self].map((child) => child.studentId)), stateIn([CHILD])),
  );

/**
 * ZM-3: which notes somebody sees: one's own; the homeroom teacher all of the class; praise whoever stands around the
 * child; a reminder also its guardians, where the scheme says so. `stateIn` asks for the audience.
 */
export const visibleNotes = (actor: Actor): Predicate =>
  any(
    madeBy(personsOf(actor)),
    inClass(ledBy(actor)),
    isOpen(actor),
    all(aboutStudents(actor.guards.map((child) => child.studentId)), stateIn([GUARDIANS])),
  );

/** The notes in the timeline of a child whom the actor may see: praise goes with the child into its next class. */
export const notesInTimeline = (actor: Actor): Predicate => any(stateIn([CHILD]), visibleNotes(actor));

/** A flower or a note as far as rights go. */
export interface GivenPlace {
  schoolId: Id;
  classId: Id;
  studentId: Id;
  giverId: Id;
  audience: ConductAudience;
}

/** Whether the actor sees a flower or a note. */
export const seesGiven = (actor: Actor, { schoolId, classId, studentId, giverId, audience }: GivenPlace): boolean =>
  holds(visibleNotes(actor), {
    inSchool: schoolId,
    inClass: classId,
    aboutStudents: studentId,
    madeBy: giverId,
    stateIn: audience,
  });

/** ZM-5: corrected by who gave it, by the homeroom teacher and by the offices that see it; nobody corrects about the own child. */
export function corrects(actor: Actor, given: GivenPlace): boolean {
  if (!seesGiven(actor, given) || isGuardianOf(actor, given)) return false;
  const isOffice = schoolsOf(actor, CHILD_OFFICES).includes(given.schoolId);
  return personsOf(actor).includes(given.giverId) || ledBy(actor).includes(given.classId) || isOffice;
}
