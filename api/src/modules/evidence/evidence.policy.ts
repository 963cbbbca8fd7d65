import { holdsOffice, personsOf, sitsInGroup, type Actor } from '../../kernel/actor.js';
import type { Id } from '../../kernel/ids.js';
import {
  aboutStudents,
  all,
  any,
  inClass,
  inSchool,
  madeAs,
  madeBy,
  none,
  stateIn,
  type Predicate,
} from '../../kernel/visibility.js';
import { CHILD_OFFICES, schoolsOf } from '../people/people.rules.js';
import { Recorder, Verifier } from '../schemes/codes.rules.js';
import { RecordState } from './record.lifecycle.js';

/** What staff see: everything but drafts and what was taken back. */
const SEEN_BY_STAFF = [RecordState.SUBMITTED, RecordState.RETURNED, RecordState.VERIFIED, RecordState.HIDDEN];
/** In which roles a home records. */
export const AT_HOME = [Recorder.GUARDIAN, Recorder.STUDENT];
/** What a family sees of what others recorded. */
const SEEN_BY_FAMILY = [RecordState.SUBMITTED, RecordState.VERIFIED];

const ledBy = (actor: Actor): Id[] => actor.offices.flatMap((office) => office.classId ?? []);
const taughtBy = (actor: Actor): Id[] => actor.teaching.map((teaching) => teaching.classId);
const groupsOf = (actor: Actor): Id[] => actor.groups.map((seat) => seat.classId);
const guardedBy = (actor: Actor): Id[] => actor.guards.map((child) => child.studentId);
const childrenOf = (actor: Actor): Id[] => [...actor.guards, ...actor.self].map((child) => child.studentId);

/** ZM-2: the classes whose records somebody judges, as far as the scheme asks them: led, taught, or evaluated in its group. */
export const judgedBy = (actor: Actor): Id[] => [...ledBy(actor), ...taughtBy(actor), ...groupsOf(actor)];

/**
 * Which records somebody sees: one's own, but for those about a child that has come of age; staff those of their classes;
 * a family what counts about its child, and its guardians also what a teacher hid of what the home recorded, so that they
 * learn why.
 */
export const visibleRecords = (actor: Actor): Predicate =>
  any(
    all(madeBy(personsOf(actor)), none(aboutStudents(actor.grown.map((child) => child.studentId)))),
    all(inSchool(schoolsOf(actor, CHILD_OFFICES)), stateIn(SEEN_BY_STAFF)),
    all(inClass(judgedBy(actor)), stateIn(SEEN_BY_STAFF)),
    all(aboutStudents(childrenOf(actor)), stateIn(SEEN_BY_FAMILY)),
    all(aboutStudents(guardedBy(actor)), madeAs(AT_HOME), stateIn([RecordState.HIDDEN])),
  );

/** ZM-6: whether the actor is the homeroom teacher of a class. */
export const leadsClass = (actor: Actor, classId: Id): boolean => ledBy(actor).includes(classId);

/** Whether the actor teaches or leads a class. */
export const workIn = (actor: Actor, classId: Id): boolean => [...ledBy(actor), ...taughtBy(actor)].includes(classId);

/** A record as far as rights go. */
export interface RecordPlace {
  schoolId: Id;
  classId: Id;
  recorderId: Id;
  /** The children whom it is about. */
  studentIds: readonly Id[];
}

/** In which roles the actor may record for some children of a class. */
export function recorderRoles(
  actor: Actor,
  place: { schoolId: Id; classId: Id },
  studentIds: readonly Id[],
): Recorder[] {
  const roles: Recorder[] = [];
  const areAll = (children: readonly { studentId: Id }[]): boolean =>
    studentIds.length > 0 && studentIds.every((id) => children.some((child) => child.studentId === id));
  if (areAll(actor.guards)) roles.push(Recorder.GUARDIAN);
  if (areAll(actor.self)) roles.push(Recorder.STUDENT);
  if (ledBy(actor).includes(place.classId)) roles.push(Recorder.HOMEROOM_TEACHER);
  if (taughtBy(actor).includes(place.classId)) roles.push(Recorder.TEACHER);
  if (holdsOffice(actor, place.schoolId, CHILD_OFFICES)) roles.push(Recorder.SCHOOL);
  return roles;
}

/** ZM-1: as whom the actor records in the place of a household that takes no part; null for who is not in the group of its class. */
export function onBehalfAs(actor: Actor, { classId }: { classId: Id }): Recorder | null {
  if (ledBy(actor).includes(classId)) return Recorder.HOMEROOM_TEACHER;
  return sitsInGroup(actor, classId) ? Recorder.TEACHER : null;
}

/** Whether the actor made the record. */
export const madeRecord = (actor: Actor, record: Pick<RecordPlace, 'recorderId'>): boolean =>
  personsOf(actor).includes(record.recorderId);

/** Nobody decides about what they recorded themselves, nor about their own child. */
const isConcerned = (actor: Actor, { recorderId, studentIds }: RecordPlace): boolean =>
  madeRecord(actor, { recorderId }) || actor.guards.some((child) => studentIds.includes(child.studentId));

const STANDS: Record<Verifier, (actor: Actor, classId: Id) => boolean> = {
  [Verifier.HOMEROOM_TEACHER]: leadsClass,
  [Verifier.TEACHER]: workIn,
  [Verifier.CLASS_GROUP]: (actor, classId) => leadsClass(actor, classId) || sitsInGroup(actor, classId),
};

/** ZM-2: as which verifier the actor may judge a record: who leads the class stands for each that the scheme names. */
export const verifies = (actor: Actor, record: RecordPlace, verifiers: readonly Verifier[]): boolean =>
  !isConcerned(actor, record) && verifiers.some((verifier) => STANDS[verifier](actor, record.classId));

/** ZM: a home record needs no verification, but a teacher of the class may hide one, with a reason. */
export const hides = (actor: Actor, record: RecordPlace): boolean =>
  !isConcerned(actor, record) && judgedBy(actor).includes(record.classId);

/** ZM-4: how far each household of a class is, is the business of its homeroom teacher and of the school's offices. */
export const followsFamilies = (actor: Actor, place: { schoolId: Id; classId: Id }): boolean =>
  ledBy(actor).includes(place.classId) || holdsOffice(actor, place.schoolId, CHILD_OFFICES);

/** The classes of a school in which the actor teaches, and those that the actor leads. */
export const classesOf = (actor: Actor, schoolId: Id): { all: Id[]; led: Id[] } => {
  const led = actor.offices.flatMap(({ unitId, classId }) => (unitId === schoolId && classId ? classId : []));
  const taught = actor.teaching.flatMap((teaching) => (teaching.schoolId === schoolId ? teaching.classId : []));
  return { all: [...new Set([...led, ...taught])], led };
};
