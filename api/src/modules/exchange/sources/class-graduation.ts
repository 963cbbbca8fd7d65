import { graduationStateName, presentClassGraduation } from '../../growth-reports/index.js';
import { loadClassHead } from './class-place.js';
import type { TableSource } from './table-source.js';

/** ZM-15: the pupils of a leaving class against the standard, by seat. */
export const classGraduation: TableSource = async (ctx, { classId, show }) => {
  const { place, ...head } = await loadClassHead(ctx, classId);
  const { className, criteria, pupils } = await presentClassGraduation(ctx, place.id);
  const shown = pupils.filter(({ state }) => !show || state === show);
  return {
    ...head,
    title: className,
    filters: show && shown[0] ? [graduationStateName(shown[0].state)] : [],
    columns: ['学号', '学生', ...criteria.map(({ name }) => name), '状态', '决定'],
    rows: shown.map(({ seatNumber, studentName, criteria: found, stateName, word }) => [
      ...[seatNumber ?? '未编', studentName],
      ...criteria.map(({ id }) => found.find(({ criterionId }) => criterionId === id)?.findingName ?? null),
      ...[stateName, word?.outcomeName ?? null],
    ]),
  };
};
