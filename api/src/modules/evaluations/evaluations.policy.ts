import {
  holdsOffice,
  isFamilyOf,
  isGuardianOf,
  isPupil,
  personsOf,
  sitsInGroup,
  Sitting,
  type Actor,
} from '../../kernel/actor.js';
import type { Id } from '../../kernel/ids.js';
import { keepsRolls, seesChildrenOf } from '../people/index.js';
import { CHILD_OFFICES } from '../people/people.rules.js';
import { Phase, Rater } from '../schemes/codes.rules.js';
import { RoundStage } from './round.lifecycle.js';

/** A class as far as rights go. */
export interface ClassOf {
  schoolId: Id;
  classId: Id;
}

/** A round as far as rights go. */
export interface RoundPlace extends ClassOf {
  rater: Rater;
  phase: Phase;
  startedBy: Id;
}

const leads = (actor: Actor, { classId }: ClassOf): boolean =>
  actor.offices.some((office) => office.classId === classId);
/** ZM-2: who leads the class, and the group that evaluates it with them. */
export const evaluates = (actor: Actor, place: ClassOf): boolean =>
  leads(actor, place) || sitsInGroup(actor, place.classId);
const teaches = (actor: Actor, { classId }: ClassOf): boolean =>
  actor.teaching.some((teaching) => teaching.classId === classId);

/** Those who work with the class see its rounds and how far they are. */
export const worksWith = (actor: Actor, { schoolId, classId }: ClassOf): boolean =>
  seesChildrenOf(actor, { id: classId, school_id: schoolId });

/** A round shows to those who work with the class, and to its pupils and their guardians. */
export const seesRound = (actor: Actor, place: ClassOf): boolean =>
  worksWith(actor, place) || [...actor.guards, ...actor.self].some((child) => child.classId === place.classId);

/** The homeroom teacher and who keeps the rolls start, close and publish the rounds of a class. */
export const runsRounds = (actor: Actor, place: ClassOf): boolean =>
  leads(actor, place) || keepsRolls(actor, place.schoolId);

/** ZM-3: who teaches the class may evaluate it in between, for the own course. */
export const startsInBetween = (actor: Actor, place: ClassOf, form: { rater: Rater; phase: Phase }): boolean =>
  teaches(actor, place) && form.rater === Rater.TEACHER && form.phase === Phase.PROCESS;

/** Who started a round in between may close and publish it, like those who run the rounds of the class. */
export const endsRound = (actor: Actor, round: RoundPlace): boolean =>
  runsRounds(actor, round) ||
  (startsInBetween(actor, round, round) && actor.teaching.some((teaching) => teaching.personId === round.startedBy));

/** What one may do depends on who one is to the child, and where it says so on what one teaches or whom one was given. */
export interface Standing extends ClassOf {
  studentId: Id;
  /** Courses that the actor teaches in the class; none for who does not teach it. */
  courses: readonly string[];
  course: string;
  /** Classmates of the actor to whom the child was given. */
  peerIds: readonly Id[];
  /** ZM-1: the child's household takes no part today. */
  isPaused: boolean;
  /** OP-3: a paper was printed for who writes. */
  isOnPaper?: boolean;
}

/** The form as far as it says who fills it in. */
export interface RaterRule {
  rater: Rater;
  enteredBy: readonly Rater[];
}

/** What a household says. */
const HOME: readonly Rater[] = [Rater.SELF, Rater.GUARDIAN];

const STANDS: Record<Rater, (actor: Actor, standing: Standing) => boolean> = {
  [Rater.SELF]: isPupil,
  [Rater.PEER]: (_, { peerIds }) => peerIds.length > 0,
  [Rater.GUARDIAN]: isGuardianOf,
  [Rater.TEACHER]: (_, { courses, course }) => courses.includes(course),
  [Rater.HOMEROOM_TEACHER]: leads,
  [Rater.CLASS_GROUP]: evaluates,
  [Rater.SCHOOL]: (actor, { schoolId }) => holdsOffice(actor, schoolId, CHILD_OFFICES),
};

/** OP-3: whether a paper is theirs to type; what classmates wrote about the own child is read and typed by a colleague. */
const typesPaper = (actor: Actor, rater: Rater, standing: Standing): boolean =>
  standing.isOnPaper === true && !(rater === Rater.PEER && isGuardianOf(actor, standing));

/**
 * As whom the actor fills in a form about a child: as its rater, as somebody whom the scheme lets type for the child, or
 * as one of the group of the class in the place of a household that takes no part, or of who wrote on paper; null when
 * none of these. Teachers judge the own child like any other of the class: decision 6.
 */
export function raterAs(actor: Actor, { rater, enteredBy }: RaterRule, standing: Standing): Rater | null {
  const isTyped = typesPaper(actor, rater, standing) || (HOME.includes(rater) && standing.isPaused);
  const onBehalf = isTyped ? [Rater.HOMEROOM_TEACHER, Rater.CLASS_GROUP] : [];
  return [rater, ...enteredBy, ...onBehalf].find((candidate) => STANDS[candidate](actor, standing)) ?? null;
}

/** OP-3: whether the actor may fill in a form where they are: young children evaluate each other only in class. */
export const mayFillHere = (actor: Actor, { inClassIn }: { inClassIn?: readonly number[] }, grade: number): boolean =>
  !inClassIn?.includes(grade) || actor.sitting === Sitting.SHARED;

/** What was said about a child, as far as rights go. */
export interface SaidAbout extends ClassOf {
  studentId: Id;
  rater: Rater;
  authorId: Id;
  enteredAs: Rater;
  isSubmitted: boolean;
  stage: RoundStage;
}

/** ZM-3: what a classmate wrote on paper is not theirs who typed it. */
const isTypedForPeer = ({ rater, enteredAs }: SaidAbout): boolean => rater === Rater.PEER && enteredAs !== Rater.PEER;

/** What somebody said stays theirs, but for what a guardian said about a child that has come of age: OP-12. */
const isOwn = (actor: Actor, said: SaidAbout): boolean =>
  personsOf(actor).includes(said.authorId) &&
  !isTypedForPeer(said) &&
  !actor.grown.some((child) => child.studentId === said.studentId);

/**
 * ZM-3: one's own, always; what one classmate said, nobody else ever. Those who work with the class see what was handed
 * in; a family sees what it said itself, and what teachers said once it is published.
 */
export function seesSaid(actor: Actor, said: SaidAbout): boolean {
  if (isOwn(actor, said)) return true;
  if (said.rater === Rater.PEER || !said.isSubmitted) return false;
  if (worksWith(actor, said)) return true;
  if (!isFamilyOf(actor, said)) return false;
  return HOME.includes(said.rater) || said.stage === RoundStage.PUBLISHED;
}

/**
 * What is said together in a round that is over, classmates' averages and the composite: the class's staff see it, the
 * family once it is published.
 */
export const seesTogether = (actor: Actor, over: ClassOf & { studentId: Id; stage: RoundStage }): boolean =>
  worksWith(actor, over) || (isFamilyOf(actor, over) && over.stage === RoundStage.PUBLISHED);
