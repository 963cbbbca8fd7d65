import { personIn } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { findPausedHouseholds, findTaughtCourses } from '../people/index.js';
import { Rater } from '../schemes/codes.rules.js';
import { raterAs, type RaterRule, type Standing } from './evaluations.policy.js';
import { isPrinted } from './paper/paper.queries.js';
import { ON_PAPER } from './paper/paper.rules.js';
import { findPairs, type RoundRow } from './round.queries.js';

/** Courses that the actor teaches in a class today. */
export async function taughtIn(ctx: Context, { schoolId, classId }: { schoolId: Id; classId: Id }): Promise<string[]> {
  const teaching = ctx.actor.teaching.find((candidate) => candidate.classId === classId);
  if (!teaching) return [];
  const rows = await findTaughtCourses(ctx, schoolId, teaching.personId, [classId]);
  return [...new Set(rows.map((row) => row.name ?? ''))];
}

/** To whom of some classmates the child was given. */
async function peersAmong(ctx: Context, round: RoundRow, studentId: Id, peerIds: readonly Id[]): Promise<Id[]> {
  if (peerIds.length === 0) return [];
  const pairs = await findPairs(ctx, { schoolIds: [round.school_id], roundIds: [round.id], peerIds });
  return pairs.filter((pair) => pair.student_id === studentId).map((pair) => pair.peer_id);
}

/** The actor's own pupils' records in the class. */
const ownIn = (ctx: Context, round: RoundRow): Id[] =>
  ctx.actor.self.filter((child) => child.classId === round.class_id).map((child) => child.studentId);

/** As whom the actor fills in a form of a round about a child, and under which keys it is kept. */
export interface Writing {
  as: Rater;
  authorId: Id;
  course: string;
  peerId: string;
  /** OP-3: typed from the paper of who wrote. */
  isOnPaper: boolean;
}

/** About whom, for a teacher in which course, and on whose paper of classmates. */
export interface AboutWhom {
  studentId: Id;
  course: string | null;
  writerId?: Id | null;
}

/** ZM-1: whether what a household says is asked of one that takes no part today. */
async function takesNoPart(ctx: Context, schoolId: Id, { rater }: RaterRule, studentId: Id): Promise<boolean> {
  if (rater !== Rater.GUARDIAN && rater !== Rater.SELF) return false;
  return (await findPausedHouseholds(ctx, schoolId, [studentId], ctx.clock.today())).size > 0;
}

/** How the actor stands to a form about a child; null when it is not theirs to fill in. */
export async function writingOf(
  ctx: Context,
  round: RoundRow,
  rule: RaterRule,
  about: AboutWhom,
): Promise<Writing | null> {
  const place = { schoolId: round.school_id, classId: round.class_id };
  const isTaught = rule.rater === Rater.TEACHER;
  const courses = isTaught ? await taughtIn(ctx, place) : [];
  const course = isTaught ? round.course || (about.course ?? courses[0] ?? '') : '';
  const peerIds = rule.rater === Rater.PEER ? await peersAmong(ctx, round, about.studentId, ownIn(ctx, round)) : [];
  const isPaused = await takesNoPart(ctx, place.schoolId, rule, about.studentId);
  const standing: Standing = { ...place, studentId: about.studentId, courses, course, peerIds, isPaused };
  const as = raterAs(ctx.actor, rule, standing);
  if (!as) return fromPaper(ctx, round, { rule, standing, writerId: about.writerId ?? null });
  return { as, authorId: authorIn(ctx, as, standing), course, peerId: peerIds[0] ?? '', isOnPaper: false };
}

/** OP-3: how the actor types a form from paper; null when none was printed, or it is not theirs to type. */
async function fromPaper(
  ctx: Context,
  round: RoundRow,
  { rule, standing, writerId }: { rule: RaterRule; standing: Standing; writerId: Id | null },
): Promise<Writing | null> {
  const as = ON_PAPER.includes(rule.rater) ? raterAs(ctx.actor, rule, { ...standing, isOnPaper: true }) : null;
  const ofPeer = rule.rater === Rater.PEER;
  const writer = ofPeer ? writerId : standing.studentId;
  if (!as || writer === null) return null;
  if (ofPeer && (await peersAmong(ctx, round, standing.studentId, [writer])).length === 0) return null;
  if (!(await isPrinted(ctx, { schoolId: round.school_id, roundId: round.id }, writer))) return null;
  return { as, authorId: authorIn(ctx, as, standing), course: '', peerId: ofPeer ? writer : '', isOnPaper: true };
}

/** The person as whom the actor writes: a teacher who is a parent, too, writes to the own child as the parent. */
function authorIn(ctx: Context, as: Rater, { studentId, schoolId }: Standing): Id {
  const family = { [Rater.GUARDIAN]: ctx.actor.guards, [Rater.SELF]: ctx.actor.self }[as as string];
  const child = family?.find((candidate) => candidate.studentId === studentId);
  if (child) return child.personId;
  if (as === Rater.PEER) return ctx.actor.self.find((candidate) => candidate.schoolId === schoolId)!.personId;
  return personIn(ctx.actor, schoolId)!;
}
