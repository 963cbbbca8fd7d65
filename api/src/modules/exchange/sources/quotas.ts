import { loadHomeMonths, loadStaffMonths, presentBurden, type OneMonth } from '../../evidence/index.js';
import { loadVisibleSchool } from '../../organisation/index.js';
import { QuotaPeriod, QuotaUnit } from '../../schemes/codes.rules.js';
import type { ExportedCell } from '../export.rules.js';
import { notTooMany, type TableSource } from './table-source.js';
import { nameOfTerm } from './term-name.js';

const UNITS: Record<QuotaUnit, string> = {
  [QuotaUnit.PHOTO]: '照片',
  [QuotaUnit.RECORD]: '记录',
  [QuotaUnit.RECORD_OR_PHOTO]: '记录或照片',
  [QuotaUnit.FLOWER]: '小红花',
};

const PERIODS: Record<QuotaPeriod, string> = { [QuotaPeriod.MONTH]: '每月', [QuotaPeriod.TERM]: '每学期' };

/** 2026 年 9 月 */
const monthWords = (month: string): string => `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`;

/** ZM-4: what the schemes of a school ask and cost, and of those in force how many have done it, without a name. */
export const quotaCounts: TableSource = async (ctx, { unitId }) => {
  const school = await loadVisibleSchool(ctx, unitId ?? '');
  const { month, schemes } = await presentBurden(ctx, school.id);
  return {
    ...{ unitId: school.id, unitName: school.name, title: month ? monthWords(month) : '', filters: [] },
    columns: [
      ...['方案', '状态', '对谁', '内容', '年级', '周期', '数量', '单位', '最少几次', '最少分钟', '最多分钟'],
      ...['已完成', '应完成', '依据'],
    ],
    rows: schemes.flatMap(({ title, isInForce, groups }) =>
      groups.flatMap(({ who, quotas }) =>
        quotas.map(({ name, grades, per, atLeast, unit, burden, reached, asked, law }) => [
          ...[title, isInForce ? '执行中' : '还没有启用', who, name, grades.join('、') || '全部'],
          ...[PERIODS[per], atLeast, UNITS[unit], burden.captures, burden.leastMinutes, burden.mostMinutes],
          ...[reached, asked, law ?? '本地默认'],
        ]),
      ),
    ),
  };
};

/** What is asked in some months, each once, as the columns of a table. */
function askedIn(rows: readonly OneMonth[], quotaIds: readonly string[]) {
  const all = new Map(rows.flatMap(({ quotas }) => quotas).map((quota) => [quota.id, quota]));
  return quotaIds.flatMap((id) => all.get(id) ?? []);
}

/** Done and due; empty where it is not asked of them: another grade or subject, or a home that takes no part. */
const cellOf = ({ quotas }: OneMonth, id: string): ExportedCell => {
  const quota = quotas.find((one) => one.id === id);
  return quota ? `${quota.done} / ${quota.due}` : null;
};

const isDone = ({ quotas }: OneMonth): boolean => quotas.every(({ done, due }) => done >= due);

interface PeopleTable {
  load: typeof loadHomeMonths;
  /** How the columns are called that say who it is, and what stands in them. */
  who: readonly string[];
  tell: (row: OneMonth) => ExportedCell[];
}

/** Who did how much in a month, or in each month of the term that has begun. */
const peopleTable =
  ({ load, who, tell }: PeopleTable): TableSource =>
  async (ctx, { unitId, month }) => {
    const school = await loadVisibleSchool(ctx, unitId ?? '');
    const { termId, quotaIds, rows } = await load(ctx, school.id, month);
    notTooMany(rows.length, '选一个月');
    const asked = askedIn(rows, quotaIds);
    return {
      ...{ unitId: school.id, unitName: school.name, title: await nameOfTerm(ctx, school.id, termId) },
      filters: month ? [monthWords(month)] : [],
      columns: ['月份', ...who, ...asked.map(({ name, unit }) => `${name}（${UNITS[unit]}）`), '都完成了'],
      rows: rows.map((row) => [
        ...[monthWords(row.month), ...tell(row)],
        ...asked.map(({ id }) => cellOf(row, id)),
        isDone(row) ? '是' : '还没有',
      ]),
    };
  };

/** ZM-4: the households of a school by class and seat. */
export const homeQuotas = peopleTable({
  load: loadHomeMonths,
  who: ['班级', '学号', '学生'],
  tell: ({ place, seatNumber, name }) => [place, seatNumber ?? '未编', name],
});

/** ZM-4: the staff of a school by number. */
export const staffQuotas = peopleTable({
  load: loadStaffMonths,
  who: ['工号', '姓名'],
  tell: ({ place, name }) => [place, name],
});
