import { invalidInput } from '../../../kernel/errors.js';
import { loadSheetRows, SheetRowSort } from '../../oversight/index.js';
import { SheetRate } from '../../schemes/codes.rules.js';
import { notTooMany, sortIn, searchWords, type TableSource } from './table-source.js';

/** Those who count in a rate, and those who do not yet. */
const STANDING: Record<SheetRate, readonly [counted: string, open: string]> = {
  [SheetRate.ACCOUNTS]: ['已开通', '还没开通'],
  [SheetRate.TEACHERS]: ['已做完', '还没做完'],
  [SheetRate.HOUSEHOLDS]: ['已做完', '还没做完'],
  [SheetRate.ACTIVITY]: ['用过', '还没用过'],
  [SheetRate.BOOKLETS]: ['合格', '还没合格'],
};

/** ZM-11: the persons behind a figure of the sheet. */
export const sheetRows: TableSource = async (ctx, { unitId, termId, rate, counted, classId, search, sort: word }) => {
  if (!rate) throw invalidInput('rate', '请先打开考核表里的一项，再导出它的名单。');
  const sort = sortIn(SheetRowSort, word, SheetRowSort.CLASS);
  const wanted = { schoolId: unitId ?? '', termId, rate, counted, classId, search, sort };
  const { schoolName, termName, rateName, className, rows } = await loadSheetRows(ctx, wanted);
  notTooMany(rows.length);
  const [done, open] = STANDING[rate];
  const chosen = counted === null ? [] : [counted ? done : open];
  return {
    ...{ unitId: wanted.schoolId, unitName: schoolName, title: `${termName}${rateName}` },
    filters: [...chosen, ...(className ? [className] : []), ...searchWords(search)],
    columns: ['姓名', '班级', '情况', ...(rate === SheetRate.ACTIVITY ? ['用过的天数'] : []), '还差什么'],
    rows: rows.map(({ name, className: room, isCounted, times, missing }) => [
      ...[name, room ?? '教师', isCounted ? done : open],
      ...(rate === SheetRate.ACTIVITY ? [times] : []),
      missing.join('、'),
    ]),
  };
};
