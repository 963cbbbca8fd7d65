import { holdsOffice, isFamilyOf, isGuardianOf, isPupil, sitsInGroup, type Actor } from '../../kernel/actor.js';
import type { Id } from '../../kernel/ids.js';
import { keepsRolls } from '../people/index.js';
import { CHILD_OFFICES } from '../people/people.rules.js';
import { MarkViewer, Recorder } from '../schemes/codes.rules.js';

/** A pupil in a class of a school, as far as rights go. */
export interface PupilPlace {
  schoolId: Id;
  /** Of a pupil who is in no class: an id that no class has. */
  classId: Id;
  /** Of a class as a whole: an id that no pupil has. */
  studentId: Id;
}

/** Stands for the pupil where a whole class is asked about. */
export const NO_PUPIL: Id = 'none';

type Stands = (actor: Actor, place: PupilPlace) => boolean;

/** Whether the actor is the homeroom teacher of the class. */
const leads: Stands = (actor, { classId }) => actor.offices.some((office) => office.classId === classId);
const teaches: Stands = (actor, { classId }) => actor.teaching.some((teaching) => teaching.classId === classId);
const isOffice: Stands = (actor, { schoolId }) => holdsOffice(actor, schoolId, CHILD_OFFICES);

const ENTERS: Record<Recorder, Stands> = {
  [Recorder.GUARDIAN]: isGuardianOf,
  [Recorder.STUDENT]: isPupil,
  [Recorder.HOMEROOM_TEACHER]: leads,
  [Recorder.TEACHER]: teaches,
  [Recorder.SCHOOL]: (actor, { schoolId }) => keepsRolls(actor, schoolId),
};

const LOOKS: Record<MarkViewer, Stands> = {
  [MarkViewer.HOMEROOM_TEACHER]: leads,
  [MarkViewer.TEACHER]: teaches,
  [MarkViewer.SCHOOL]: isOffice,
  [MarkViewer.FAMILY]: isFamilyOf,
};

const standing = <Role extends string>(table: Record<Role, Stands>, actor: Actor, place: PupilPlace): Role[] =>
  (Object.keys(table) as Role[]).filter((role) => table[role](actor, place));

/** ZM-7, ZM-9: as whom the actor may enter measures; the scheme says who of them does. Family before staff. */
export const entersAs = (actor: Actor, place: PupilPlace): Recorder[] => standing(ENTERS, actor, place);

/** ZM-1: as whom the actor enters in the place of a household: the group of the class, which its homeroom teacher leads. */
export function standsInFor(actor: Actor, place: PupilPlace): Recorder | null {
  if (leads(actor, place)) return Recorder.HOMEROOM_TEACHER;
  return sitsInGroup(actor, place.classId) ? Recorder.TEACHER : null;
}

/** ZM-7: as whom the actor looks at results; the scheme says who of them sees marks. */
export const looksAs = (actor: Actor, place: PupilPlace): MarkViewer[] => standing(LOOKS, actor, place);

/** Height and weight are the family's and of those who make the booklet; who teaches one subject needs neither. */
export const seesBody = (actor: Actor, place: PupilPlace): boolean =>
  isFamilyOf(actor, place) || leads(actor, place) || isOffice(actor, place);
