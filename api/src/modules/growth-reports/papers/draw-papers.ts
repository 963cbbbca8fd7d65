import type { Context } from '../../../kernel/context.js';
import { ruleBroken } from '../../../kernel/errors.js';
import { isoOf } from '../../../kernel/time.js';
import { NotRendered, RenderProcess } from '../../../platform/printing/index.js';
import { loadPapers, paperSeenBy, type PapersWanted } from '../../evaluations/index.js';
import { className, gradeOfCohort, loadVisibleSchool, schoolYearOf, type Stage } from '../../organisation/index.js';
import { Rater } from '../../schemes/codes.rules.js';
import type { PrintedPapersType } from './papers.types.js';
import { dayWords, itemsOnPaper, type PapersContent } from './papers.rules.js';

const NAME = `../print/draw-papers.${import.meta.url.endsWith('.ts') ? 'tsx' : 'js'}`;

const printer = new RenderProcess<PapersContent, { pdf: Uint8Array }>(new URL(NAME, import.meta.url), {
  ...{ memoryMb: 256, patienceMs: 60_000 },
});

/** What the papers of a round say. */
async function contentOf(ctx: Context, { schoolId, roundId, studentIds }: PapersWanted): Promise<PapersContent> {
  const { round, scheme, form, papers } = await loadPapers(ctx, roundId);
  const grade = gradeOfCohort(round.stage as Stage, round.entry_year!, schoolYearOf(ctx.clock.today()));
  const stepsOf = (scale: string) =>
    scheme.evaluations.scales.find(({ id }) => id === scale)?.steps.map(({ name }) => name) ?? [];
  const items = itemsOnPaper(form, stepsOf);
  const ofPeer = form.rater === Rater.PEER;
  return {
    school: (await loadVisibleSchool(ctx, schoolId)).name,
    className: className(grade, round.class_number!),
    ...{ form: form.name, dueOn: dayWords(round.due_on), seenBy: paperSeenBy(scheme, form.rater) },
    papers: papers
      .filter(({ studentId }) => studentIds.includes(studentId))
      .map(({ studentName, seatNumber, code, entries }) => ({
        ...{ writer: studentName, seat: String(seatNumber ?? ''), code: code ?? '' },
        blocks: entries.map((entry) => ({ about: ofPeer ? entry.studentName : '', items })),
      })),
    drawnAt: isoOf(ctx.clock.now()),
  };
}

/** OP-3: the papers as PDF, one sheet or more a pupil, each beginning on a page of its own. */
export async function drawPapers(ctx: Context, wanted: PapersWanted): Promise<PrintedPapersType> {
  const content = await contentOf(ctx, wanted);
  try {
    const { pdf } = await printer.render(content);
    const fileName = `${content.form} ${content.className} 纸质表.pdf`;
    return { fileName, content: Buffer.from(pdf).toString('base64'), papers: content.papers.length };
  } catch (error) {
    if (error instanceof NotRendered) throw ruleBroken('纸质表暂时没能生成，请稍后再试；还不行请联系系统管理员。');
    throw error;
  }
}
