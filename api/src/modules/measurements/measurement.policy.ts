import { holdsOffice, type Actor } from '../../kernel/actor.js';
import type { Id } from '../../kernel/ids.js';
import { keepsRolls } from '../people/index.js';
import { CHILD_OFFICES } from '../people/people.rules.js';
import { MarkViewer, Recorder } from '../schemes/codes.rules.js';

/** A class of a school, as far as rights go. */
export interface ClassPlace {
  schoolId: Id;
  /** Of a pupil who is in no class: an id that no class has. */
  classId: Id;
}

/** A pupil in a class, as far as rights go. */
export interface PupilPlace extends ClassPlace {
  studentId: Id;
}

const leads = (actor: Actor, { classId }: ClassPlace): boolean =>
  actor.offices.some((office) => office.classId === classId);
const teaches = (actor: Actor, { classId }: ClassPlace): boolean =>
  actor.teaching.some((teaching) => teaching.classId === classId);
const isOffice = (actor: Actor, { schoolId }: ClassPlace): boolean => holdsOffice(actor, schoolId, CHILD_OFFICES);
const isGuardian = (actor: Actor, { studentId }: PupilPlace): boolean =>
  actor.guards.some((child) => child.studentId === studentId);
const isSelf = (actor: Actor, { studentId }: PupilPlace): boolean =>
  actor.self.some((child) => child.studentId === studentId);
const isFamily = (actor: Actor, place: PupilPlace): boolean => isGuardian(actor, place) || isSelf(actor, place);

/** ZM-7: as whom the actor may enter results of a class; the scheme says who of them does. */
export function resultRoles(actor: Actor, place: ClassPlace): Recorder[] {
  const roles: Recorder[] = [];
  if (leads(actor, place)) roles.push(Recorder.HOMEROOM_TEACHER);
  if (teaches(actor, place)) roles.push(Recorder.TEACHER);
  if (keepsRolls(actor, place.schoolId)) roles.push(Recorder.SCHOOL);
  return roles;
}

/** ZM-7: as whom the actor looks at results of a class; the scheme says who of them sees marks. */
export function classViewers(actor: Actor, place: ClassPlace): MarkViewer[] {
  const viewers: MarkViewer[] = [];
  if (leads(actor, place)) viewers.push(MarkViewer.HOMEROOM_TEACHER);
  if (teaches(actor, place)) viewers.push(MarkViewer.TEACHER);
  if (isOffice(actor, place)) viewers.push(MarkViewer.SCHOOL);
  return viewers;
}

/** ZM-7: as whom the actor looks at the results of one pupil. */
export const pupilViewers = (actor: Actor, place: PupilPlace): MarkViewer[] => [
  ...classViewers(actor, place),
  ...(isFamily(actor, place) ? [MarkViewer.FAMILY] : []),
];

/** ZM-9: as whom the actor may enter body measures of a pupil; the scheme says who of them does. */
export function bodyRoles(actor: Actor, place: PupilPlace): Recorder[] {
  const roles: Recorder[] = [];
  if (isGuardian(actor, place)) roles.push(Recorder.GUARDIAN);
  if (isSelf(actor, place)) roles.push(Recorder.STUDENT);
  return [...roles, ...resultRoles(actor, place)];
}

/** Height and weight are the family's and of those who make the booklet; who teaches one subject needs neither. */
export const seesBody = (actor: Actor, place: PupilPlace): boolean =>
  isFamily(actor, place) || leads(actor, place) || isOffice(actor, place);
