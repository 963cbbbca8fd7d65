import { personIn } from '../../../kernel/actor.js';
import type { Change, Context } from '../../../kernel/context.js';
import { notFound, ruleBroken } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { OVER, stageOf } from '../round.lifecycle.js';
import { daysOf } from '../round.present.js';
import { whyClosed } from '../sheet.present.js';
import { loadPapers } from './load-papers.js';
import { EvaluationPaper } from './paper.entity.js';
import { newPaperCode } from './paper.rules.js';

/** Which papers are printed. */
export interface PapersWanted {
  schoolId: Id;
  roundId: Id;
  studentIds: Id[];
}

/** Checks who prints which papers; those of the whole class when none are named. Before the transaction. */
export async function preparePapers(
  ctx: Context,
  wanted: { roundId: Id; studentIds?: Id[] | null },
): Promise<PapersWanted> {
  const { round, papers } = await loadPapers(ctx, wanted.roundId);
  const stage = stageOf(daysOf(round), ctx.clock.today());
  if (OVER.includes(stage)) throw ruleBroken(whyClosed(stage)!);
  const ids = wanted.studentIds;
  if (ids?.some((id) => !papers.some(({ studentId }) => studentId === id))) throw notFound('这名学生');
  const chosen = papers.filter(({ studentId, whyNot }) => whyNot === null && (ids?.includes(studentId) ?? true));
  if (chosen.length === 0) throw ruleBroken('没有可以打印的：选中的孩子都没有纸质表。请在名单里看原因。');
  const studentIds = chosen.map(({ studentId }) => studentId);
  return { schoolId: round.school_id, roundId: round.id, studentIds };
}

/** OP-3: keeps that papers are printed, so that they can be typed; printed again one keeps its code. */
export async function handOutPapers(change: Change, wanted: PapersWanted): Promise<PapersWanted> {
  const { schoolId, roundId, studentIds } = wanted;
  const known = await change.em.find(EvaluationPaper, { schoolId, roundId });
  const codes = new Set(known.map(({ code }) => code));
  for (const studentId of studentIds) {
    const now = { printedById: personIn(change.actor, schoolId)!, printedAt: change.clock.now() };
    const paper = known.find((one) => one.studentId === studentId);
    if (paper) {
      Object.assign(paper, now);
      continue;
    }
    let code = newPaperCode();
    while (codes.has(code)) code = newPaperCode();
    codes.add(code);
    change.em.create(EvaluationPaper, { id: newId(), schoolId, roundId, studentId, code, ...now } as never);
  }
  const subject = { kind: 'evaluationRound', id: roundId };
  change.announce({ schoolId, kind: 'evaluations.papers-printed', subject, detail: { papers: studentIds.length } });
  return wanted;
}
