import { perCent } from '../../../kernel/per-cent.js';
import { presentClassReports, ReportState } from '../../growth-reports/index.js';
import { loadClassHead } from './class-place.js';
import type { TableSource } from './table-source.js';

type Booklet = Awaited<ReturnType<typeof presentClassReports>>['reports'][number];

const isUnchecked = ({ state }: Booklet): boolean => state === ReportState.COLLECTING;

/** The choices of the page, each in words. */
const SHOWN: Record<string, [words: string, isShown: (booklet: Booklet) => boolean]> = {
  short: ['还没有合格的', ({ qualified }) => !qualified],
  unchecked: ['还没有检查的', isUnchecked],
  waiting: ['等着发布的', (booklet) => !isUnchecked(booklet) && (booklet.version === null || booklet.changed)],
  out: ['已发布的', ({ version }) => version !== null],
  unopened: [
    '家长还没有打开的',
    ({ version, familyOpening }) => version !== null && familyOpening !== null && familyOpening.guardianAt === null,
  ],
};

/** ZM-10: the booklets of a class by seat: how complete, what is missing and who owes it. */
export const classBooklets: TableSource = async (ctx, { classId, termId, show }) => {
  const { place, ...head } = await loadClassHead(ctx, classId);
  const { termName, reports } = await presentClassReports(ctx, place.id, termId);
  const chosen = SHOWN[show ?? ''];
  return {
    ...head,
    title: `${head.title} ${termName}`,
    filters: chosen ? [chosen[0]] : [],
    columns: ['学号', '姓名', '完整度（%）', '合格', '还缺', '状态', '第几版', '发布人'],
    rows: reports
      .filter((booklet) => chosen?.[1](booklet) ?? true)
      .map(({ seatNumber, studentName, completeness, qualified, missing, stateName, version, publishedBy }) => [
        ...[seatNumber ?? '未编', studentName, perCent(completeness), qualified ? '合格' : '未合格'],
        missing.map(({ name, what, who }) => `${name}：${what}（${who}）`).join('；'),
        ...[stateName, version?.number ?? null, publishedBy],
      ]),
  };
};
