import { presentClassResults } from '../../measurements/index.js';
import { loadClassHead } from './class-place.js';
import type { TableSource } from './table-source.js';

const HUNDREDTHS = 100;

/** ZM-7: the results of a class by seat; marks only for whose business they are, never a rank, sum or mean. */
export const classResults: TableSource = async (ctx, { classId }) => {
  const { place, ...head } = await loadClassHead(ctx, classId);
  const { termName, subjects, rows } = await presentClassResults(ctx, place.id);
  return {
    ...head,
    title: `${head.title} ${termName}`,
    filters: [],
    columns: ['学号', '姓名', ...subjects.map(({ name }) => name)],
    rows: rows.map(({ seatNumber, name, results, exempt }) => [
      ...[seatNumber ?? '未编', name],
      ...subjects.map(({ id }) => {
        if (exempt.includes(id)) return '免评';
        const found = results.find(({ subject }) => subject === id);
        return found ? (found.mark === null ? found.levelName : found.mark / HUNDREDTHS) : null;
      }),
    ]),
  };
};
