import type { Context } from '../../../kernel/context.js';
import { invalidInput } from '../../../kernel/errors.js';
import { presentCountyReceipts, ReceiptWork } from '../../growth-reports/index.js';
import { loadVisibleUnit, termName } from '../../organisation/index.js';
import { presentCountySheets } from '../../oversight/index.js';
import { SheetRate } from '../../schemes/codes.rules.js';
import { allPages, searchWords, type TableSource, type TableWanted } from './table-source.js';

/** A bureau and a term of its schools, as a table of them is headed. */
async function countyHead(ctx: Context, { unitId, schoolYear, semester }: TableWanted) {
  const unit = await loadVisibleUnit(ctx, unitId ?? '');
  if (schoolYear === null || semester === null) throw invalidInput('semester', '请先选好学期，再导出。');
  const term = { schoolYear, semester };
  return { term, head: { unitId: unit.id, unitName: unit.name, title: termName(term) } };
}

/** The rates as the document names them. */
const RATES: [kind: SheetRate, title: string][] = [
  [SheetRate.ACCOUNTS, '账户建立'],
  [SheetRate.TEACHERS, '教师达标'],
  [SheetRate.HOUSEHOLDS, '家长达标'],
  [SheetRate.ACTIVITY, '活跃度'],
  [SheetRate.BOOKLETS, '册子合格'],
];

/** ZM-11: the schools of a county with the numbers of their frozen sheets, by code. */
export const countySheets: TableSource = async (ctx, wanted) => {
  const { term, head } = await countyHead(ctx, wanted);
  const { frozen, search } = wanted;
  const asked = { unitId: head.unitId, term, frozen, search: search ?? '' };
  const sheets = await allPages((page) => presentCountySheets(ctx, asked, page));
  return {
    ...head,
    filters: [...(frozen === null ? [] : [frozen ? '已锁定' : '还没锁定']), ...searchWords(search)],
    columns: ['学校', ...RATES.flatMap(([, title]) => [title, `${title}得分`]), '总分', '评定'],
    rows: sheets.map(({ schoolName, rates, total, verdict, frozenAt }) => [
      schoolName,
      ...RATES.flatMap(([kind]) => {
        const rate = rates.find((one) => one.kind === kind);
        return rate ? [`${rate.numerator} / ${rate.denominator}`, rate.points ?? '不计'] : [null, null];
      }),
      ...[total, frozenAt ? (verdict ?? '没有评定') : '还没锁定'],
    ]),
  };
};

const WORKS: Record<ReceiptWork, string> = {
  [ReceiptWork.AT_SCHOOL]: '在学校',
  [ReceiptWork.TO_COLLECT]: '待收集',
  [ReceiptWork.TO_AUDIT]: '待审核',
  [ReceiptWork.AUDITED]: '已审核',
};

/** ZM-12: the schools of a county with their receipts, by code; no phone. */
export const countyReceipts: TableSource = async (ctx, wanted) => {
  const { term, head } = await countyHead(ctx, wanted);
  const { work, search } = wanted;
  const asked = { unitId: head.unitId, term, work, search: search ?? '' };
  const receipts = await allPages((page) => presentCountyReceipts(ctx, asked, page));
  return {
    ...head,
    filters: [...(work === null ? [] : [WORKS[work]]), ...searchWords(search)],
    columns: ['学校', '接收物品数量', '签收人', '状态', '第几版'],
    rows: receipts.map(({ schoolName, count, signer, stateName, edition }) => [
      ...[schoolName, count, signer, stateName, edition],
    ]),
  };
};
