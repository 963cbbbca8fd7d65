import type { Context } from '../../../kernel/context.js';
import { notFound, ruleBroken } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { isoOf, legalDateOf } from '../../../kernel/time.js';
import { NotRendered, RenderProcess } from '../../../platform/printing/index.js';
import type { GraduationFile } from './graduation-file.rules.js';
import { summaryOf, type GraduationList, type ListedPupil } from './graduation-list.rules.js';
import { GraduationState } from './graduation.lifecycle.js';
import { presentClassGraduation } from './graduation.present.js';
import type { GraduationPaperType, GraduationPupilType, GraduationWordType } from './graduation.types.js';
import { loadLeavingClass } from './leaving-class.js';

const NAME = `../print/draw-graduation.${import.meta.url.endsWith('.ts') ? 'tsx' : 'js'}`;

const printer = new RenderProcess<GraduationList | GraduationFile, { pdf: Uint8Array }>(
  new URL(NAME, import.meta.url),
  {
    ...{ memoryMb: 256, patienceMs: 30_000 },
  },
);

/** What is decided about a pupil, when it is signed. */
const signedWord = ({ word }: GraduationPupilType): GraduationWordType | null =>
  word?.state === GraduationState.SIGNED ? word : null;

function listed(pupil: GraduationPupilType): ListedPupil {
  const { studentName, seatNumber, criteria } = pupil;
  const signed = signedWord(pupil);
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

/** What the page of a pupil says. */
async function fileOf(ctx: Context, classId: Id, studentId: Id): Promise<GraduationFile> {
  const { school, rules } = await loadLeavingClass(ctx, classId);
  const { className, schoolYear, criteria, pupils } = await presentClassGraduation(ctx, classId);
  const pupil = pupils.find((one) => one.studentId === studentId);
  if (!pupil) throw notFound('这名学生');
  const signed = signedWord(pupil);
  return {
    ...{ pupil: pupil.studentName, seat: String(pupil.seatNumber ?? ''), title: `${schoolYear + 1} 届毕业评价表` },
    ...{ school, className, standard: rules.name },
    criteria: criteria.map(({ name }, index) => {
      const { finding, met, notMet, unknown } = pupil.criteria[index]!;
      return { name, finding, met, notMet, unknown };
    }),
    terms: pupil.terms.map(({ name, words, levels, finding }) => ({
      ...{ name, words, finding },
      levels: levels.map(({ subject, level }) => `${subject} ${level}`).join('、'),
    })),
    ...{ outcome: signed?.outcomeName ?? '', reason: signed?.reason ?? '', hash: signed?.hash ?? '' },
    signature: signed ? `${signed.by} ${legalDateOf(signed.at)}` : '',
    drawnAt: isoOf(ctx.clock.now()),
  };
}

/** What is printed: a class, or one pupil of it. */
export interface PaperWanted {
  classId: Id;
  studentId: Id | null;
}

/** ZM-15: the list of a class as PDF, or the page of one pupil, with lines to sign and room for the seal. */
export async function drawGraduationPaper(
  ctx: Context,
  { classId, studentId }: PaperWanted,
): Promise<GraduationPaperType> {
  const paper = studentId === null ? await listOf(ctx, classId) : await fileOf(ctx, classId, studentId);
  const whose = 'pupil' in paper ? `${paper.className} ${paper.pupil}` : paper.className;
  try {
    const { pdf } = await printer.render(paper);
    return { fileName: `${paper.title} ${whose}.pdf`, content: Buffer.from(pdf).toString('base64') };
  } catch (error) {
    if (error instanceof NotRendered) throw ruleBroken('打印件暂时没能生成，请稍后再试；还不行请联系系统管理员。');
    throw error;
  }
}
