import { isFamilyOf, type Actor } from '../../kernel/actor.js';
import type { Id } from '../../kernel/ids.js';
import { keepsRolls, type ClassPlace } from '../people/index.js';

/** OP-7: the homeroom teacher and those who keep the rolls grant exemptions, and see why and the proof. */
export const grantsExemptions = (actor: Actor, place: ClassPlace): boolean =>
  keepsRolls(actor, place.school_id) || actor.offices.some((office) => office.classId === place.id);

/** OP-7: who exempts a pupil and ends it: nobody decides about the own child. */
export const exempts = (actor: Actor, place: ClassPlace, studentId: Id): boolean =>
  grantsExemptions(actor, place) && !isFamilyOf(actor, { studentId });

/** Why somebody may not. */
export const WHO_EXEMPTS = '免评由本班班主任、教务主任或综评管理员登记；自己的孩子请别的老师办理。';

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
