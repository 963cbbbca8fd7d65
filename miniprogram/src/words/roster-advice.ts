const advice: ReadonlyArray<[pattern: RegExp, words: string]> = [
  [/科学计数/, '把这一列的单元格格式改成“文本”，再照证件重新填。'],
  [/电话|手机/, '填 11 位手机号；先把单元格格式改成“文本”。'],
  [/证件|身份证/, '照证件重新核对每一位；护照等证件要把证件类型也填对。'],
  [/重复|同一学籍号|学籍号/, '一个学籍号只能是一个孩子：留下对的一行，改正或删去另一行。'],
  [/班级|年级/, '写法要和“班级”表里的一样；新班先加进“班级”表。'],
  [/性别/, '填“男”或“女”，也可以填代码 1 或 2。'],
  [/日期|出生/, '写成 2018-09-01 这样的日期。'],
  [/姓名/, '补上姓名；这一行若是空行或合计，请整行删去。'],
  [/工号|教师/, '工号要和“教师”表里的一样；新老师先加进“教师”表。'],
  [/课程|学科/, '写法要和“课程”表里的一样；新课程先加进“课程”表。'],
];

/** What to do about a refused row, in one sentence. */
export function rosterAdvice(column: string, reason: string): string {
  const found = advice.find(([pattern]) => pattern.test(reason)) ?? advice.find(([pattern]) => pattern.test(column));
  return found?.[1] ?? '在原来的表格里改好这一格，再把全部表格传一次。';
}

/** What refused things are counted in: rows, whole files, or both. */
export function refusedUnit(rows: ReadonlyArray<{ wholeFile: boolean }>): string {
  if (rows.every((row) => row.wholeFile)) return '个文件';
  return rows.some((row) => row.wholeFile) ? '处' : '行';
}
