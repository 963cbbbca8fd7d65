import { isFamilyOf, type Actor } from '../../kernel/actor.js';
import type { Id } from '../../kernel/ids.js';
import { keepsRolls, type ClassPlace } from '../people/index.js';

/** OP-7: the homeroom teacher and those who keep the rolls grant exemptions, and see why and the proof. */
export const grantsExemptions = (actor: Actor, place: ClassPlace): boolean =>
  keepsRolls(actor, place.school_id) || actor.offices.some((office) => office.classId === place.id);

/** A pupil as far as exemptions go. */
interface PupilPlace {
  schoolId: Id;
  /** Null of a pupil who is in no class. */
  classId: Id | null;
  studentId: Id;
}

/** OP-7: why a pupil is exempt is also the business of its family, and of nobody else. */
export const seesExemptionsOf = (actor: Actor, { schoolId, classId, studentId }: PupilPlace): boolean =>
  isFamilyOf(actor, { studentId }) || grantsExemptions(actor, { id: classId ?? '', school_id: schoolId });
