import type { Context } from '../../../kernel/context.js';
import { ruleBroken } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { isoOf, legalDateOf } from '../../../kernel/time.js';
import { NotRendered, RenderProcess } from '../../../platform/printing/index.js';
import { summaryOf, type GraduationList, type ListedPupil } from './graduation-list.rules.js';
import { GraduationState } from './graduation.lifecycle.js';
import { presentClassGraduation } from './graduation.present.js';
import type { GraduationPaperType, GraduationPupilType } from './graduation.types.js';
import { loadLeavingClass } from './leaving-class.js';

const NAME = `../print/draw-graduation.${import.meta.url.endsWith('.ts') ? 'tsx' : 'js'}`;

const printer = new RenderProcess<GraduationList, { pdf: Uint8Array }>(new URL(NAME, import.meta.url), {
  ...{ memoryMb: 256, patienceMs: 30_000 },
});

function listed({ studentName, seatNumber, criteria, word }: GraduationPupilType): ListedPupil {
  const signed = word?.state === GraduationState.SIGNED ? word : null;
  return {
    ...{ seat: String(seatNumber ?? ''), name: studentName, findings: criteria.map(({ finding }) => finding) },
    ...{ outcome: signed?.outcomeName ?? '', reason: signed?.reason ?? '' },
    signature: signed ? `${signed.by} ${legalDateOf(signed.at)}` : '',
  };
}

/** What the list of a class says. */
async function listOf(ctx: Context, classId: Id): Promise<GraduationList> {
  const { school, rules } = await loadLeavingClass(ctx, classId);
  const { className, schoolYear, criteria, pupils } = await presentClassGraduation(ctx, classId);
  const rows = pupils.map(listed);
  return {
    ...{ title: `${schoolYear + 1} 届毕业名单`, school, className, standard: rules.name },
    ...{ criteria: criteria.map(({ name }) => name), pupils: rows },
    summary: summaryOf(
      rules.outcomes.map(({ name }) => name),
      rows,
    ),
    drawnAt: isoOf(ctx.clock.now()),
  };
}

/** ZM-15: the list of a class as PDF, with lines to sign and room for the seal. */
export async function drawGraduationPaper(ctx: Context, { classId }: { classId: Id }): Promise<GraduationPaperType> {
  const list = await listOf(ctx, classId);
  try {
    const { pdf } = await printer.render(list);
    return { fileName: `${list.title} ${list.className}.pdf`, content: Buffer.from(pdf).toString('base64') };
  } catch (error) {
    if (error instanceof NotRendered) throw ruleBroken('名单暂时没能生成，请稍后再试；还不行请联系系统管理员。');
    throw error;
  }
}
