import type { Context } from '../../kernel/context.js';
import type { LegalDate } from '../../kernel/time.js';
import { findPausedHouseholds } from '../people/index.js';
import { Rater } from '../schemes/codes.rules.js';
import { findExemptForms, isExemptForm } from './exempt-forms.js';
import { expectedIn, keyOf, type Expected } from './expected.rules.js';
import { findMembers, findTeachings, type Member } from './members.queries.js';
import { findPairs, type RoundRow } from './round.queries.js';
import { SubmissionState } from './submission.lifecycle.js';
import { findSaid } from './submission.queries.js';

/** What is expected in a round, what of it is handed in, and who teaches the class. */
export interface Standings {
  expected: Expected[];
  done: ReadonlySet<string>;
  teachings: Awaited<ReturnType<typeof findTeachings>>;
}

/** ZM-1: those whose households take part on the last day of a round. */
async function askedOf(ctx: Context, members: readonly Member[], round: RoundRow): Promise<Member[]> {
  const ids = members.map(({ studentId }) => studentId);
  const paused = await findPausedHouseholds(ctx, round.school_id, ids, round.due_on as LegalDate);
  return members.filter(({ studentId }) => !paused.has(studentId));
}

/** ZM-3: how a round stands, whoever asks. */
export async function standingsOf(ctx: Context, round: RoundRow): Promise<Standings> {
  const place = { schoolId: round.school_id, classId: round.class_id, termId: round.term_id };
  const enrolled = await findMembers(ctx, place.schoolId, place.classId);
  const rater = round.rater as Rater;
  const members = rater === Rater.GUARDIAN ? await askedOf(ctx, enrolled, round) : enrolled;
  const teachings = rater === Rater.TEACHER ? await findTeachings(ctx, place) : [];
  const pairs = rater === Rater.PEER ? await findPairs(ctx, { schoolIds: [place.schoolId], roundIds: [round.id] }) : [];
  const said = await findSaid(ctx, { schoolId: place.schoolId, roundId: round.id });
  const done = new Set(
    said
      .filter((row) => row.state === SubmissionState.SUBMITTED)
      .map((row) => keyOf({ studentId: row.student_id, peerId: row.peer_id, course: row.course })),
  );
  const exempt = await findExemptForms(ctx, [round]);
  const expected = expectedIn(
    { rater, course: round.course },
    { members, teachings, pairs: pairs.map((row) => ({ studentId: row.student_id, peerId: row.peer_id })) },
  ).filter((one) => !isExemptForm(exempt, round.id, one));
  return { expected, done, teachings };
}
