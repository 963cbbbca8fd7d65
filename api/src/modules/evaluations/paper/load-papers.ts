import { signedIn, type Context } from '../../../kernel/context.js';
import { forbidden, notFound, ruleBroken } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import { Rater } from '../../schemes/codes.rules.js';
import type { EvaluationForm, Scheme } from '../../schemes/index.js';
import { evaluates, worksWith } from '../evaluations.policy.js';
import { entryState, formOf } from '../form-of.js';
import { findMembers, type Member } from '../members.queries.js';
import { findPairs, loadCountedRound, type CountedRound } from '../round.queries.js';
import { findSaid, type SubmissionRow } from '../submission.queries.js';
import { findPapers } from './paper.queries.js';
import { hasBegun, ON_PAPER } from './paper.rules.js';
import type { EvaluationPaperType, PaperEntryType } from './paper.types.js';

/** A round with the papers of its class. */
export interface RoundPapers {
  round: CountedRound;
  scheme: Scheme;
  form: EvaluationForm;
  papers: EvaluationPaperType[];
}

/** A round whose papers the actor prints and types; any other is not found, or refused where it is known. */
async function loadPaperRound(ctx: Context, roundId: Id): Promise<CountedRound> {
  signedIn(ctx);
  const round = await loadCountedRound(ctx, roundId);
  const place = { schoolId: round.school_id, classId: round.class_id };
  if (!worksWith(ctx.actor, place)) throw notFound('这次评价');
  if (!evaluates(ctx.actor, place)) throw forbidden('纸质评价表由班主任或班级评价小组的老师打印、录入。');
  if (!ON_PAPER.includes(round.rater as Rater)) throw ruleBroken('这张表由老师直接在系统里填，不用纸质的。');
  return round;
}

type About = Pick<PaperEntryType, 'studentId' | 'studentName'>;

const entryOf = (about: About, row: SubmissionRow | undefined): PaperEntryType => ({
  ...about,
  state: entryState(row),
  hasBegun: hasBegun(row),
});

/** About whom each child writes: of peers the classmates it was given, else the child itself. */
async function aboutWhom(ctx: Context, round: CountedRound, members: readonly Member[]): Promise<Map<Id, About[]>> {
  if (round.rater !== Rater.PEER)
    return new Map(members.map(({ studentId, name }) => [studentId, [{ studentId, studentName: name }]]));
  const pairs = await findPairs(ctx, { schoolIds: [round.school_id], roundIds: [round.id] });
  const given = Map.groupBy(pairs, ({ peer_id }) => peer_id);
  return new Map(
    [...given].map(([peerId, own]) => [
      peerId,
      own.map((pair) => ({ studentId: pair.student_id, studentName: pair.name })),
    ]),
  );
}

const whyNone = (member: Member, about: readonly About[]): string | null => {
  if (member.refuses) return '家里没有同意使用本系统，不印也不录。';
  return about.length === 0 ? '没有分到要评的同学。' : null;
};

/** OP-3: the papers of a round by seat, with what is printed and what is typed. */
export async function loadPapers(ctx: Context, roundId: Id): Promise<RoundPapers> {
  const round = await loadPaperRound(ctx, roundId);
  const [rater, place] = [round.rater as Rater, { schoolId: round.school_id, roundId: round.id }];
  const members = await findMembers(ctx, round.school_id, round.class_id);
  const about = await aboutWhom(ctx, round, members);
  const printed = new Map((await findPapers(ctx, place)).map((paper) => [paper.student_id, paper]));
  const said = await findSaid(ctx, place);
  const rowOf = (writerId: Id, studentId: Id) =>
    said.find((row) => row.student_id === studentId && (rater !== Rater.PEER || row.peer_id === writerId));
  const papers = members.map((member) => {
    const { studentId, name: studentName, seatNumber } = member;
    const own = about.get(studentId) ?? [];
    const whyNot = whyNone(member, own);
    const paper = printed.get(studentId);
    const entries = whyNot === null ? own.map((one) => entryOf(one, rowOf(studentId, one.studentId))) : [];
    const printedAt = (paper?.printed_at ?? null) as Instant | null;
    return { studentId, studentName, seatNumber, code: paper?.code ?? null, printedAt, entries, whyNot };
  });
  return { round, ...(await formOf(ctx, round)), papers };
}
