import { EntryState, loadPapers } from '../../evaluations/index.js';
import { shownTime } from '../shown-time.js';
import { loadClassHead } from './class-place.js';
import type { TableSource } from './table-source.js';

type Entry = Awaited<ReturnType<typeof loadPapers>>['papers'][number]['entries'][number];

const isIn = ({ state }: Entry): boolean => state === EntryState.SUBMITTED;
const bySelf = ({ hasBegun }: Entry): boolean => hasBegun;

/** OP-3: the papers of an evaluation by seat: printed when, and how many are in; of classmates never who wrote about whom. */
export const evaluationPapers: TableSource = async (ctx, { roundId }) => {
  const { round, form, papers } = await loadPapers(ctx, roundId ?? '');
  const { place: _, ...head } = await loadClassHead(ctx, round.class_id);
  return {
    ...head,
    title: `${head.title} ${form.name}`,
    filters: [],
    columns: ['学号', '姓名', '表号', '打印时间', '要交几份', '已交几份', '老师代录', '自己填的', '不用印的原因'],
    rows: papers.map(({ seatNumber, studentName, code, printedAt, entries, whyNot }) => {
      const done = entries.filter(isIn);
      return [
        ...[seatNumber ?? '未编', studentName, code, printedAt === null ? '没打印' : shownTime(printedAt)],
        ...[entries.length, done.length, done.filter((entry) => !bySelf(entry)).length, done.filter(bySelf).length],
        whyNot,
      ];
    }),
  };
};
