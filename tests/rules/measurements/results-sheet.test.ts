import { numberCell, textCell, type Cell, type SheetRow } from '../../../api/src/platform/spreadsheets/index.js';
import { readCell } from '../../../api/src/modules/measurements/sheet-cells.rules.js';
import { claimedTwice, columnsOf } from '../../../api/src/modules/measurements/sheet-columns.rules.js';
import { meantBy } from '../../../api/src/modules/measurements/sheet-pupils.rules.js';
import { readRows } from '../../../api/src/modules/measurements/sheet-rows.rules.js';
import type { Scheme } from '../../../api/src/modules/schemes/index.js';

const bands = [
  { id: 'a', name: '优秀', from: 8500 },
  { id: 'b', name: '良好', from: 7500 },
  { id: 'c', name: '合格', from: 6000 },
  { id: 'd', name: '待合格', from: 0 },
];
const subjects = [
  { id: 'chinese', name: '语文', alsoCalled: [] },
  { id: 'maths', name: '数学', alsoCalled: [] },
  { id: 'morals', name: '思想品德', alsoCalled: ['道德与法治'] },
];
const results = {
  ...{ enteredBy: [], marksVisibleTo: [], marksFromGrade: 3, fullMarks: 100, bands },
  subjects: ['chinese', 'maths', 'morals'],
};
const scheme = { subjects, measurements: { results } } as unknown as Scheme;

const cellOf = (value: string | number): Cell => (typeof value === 'number' ? numberCell(value) : textCell(value));
const sheet = (...lines: (string | number)[][]): SheetRow[] =>
  lines.map((line, index) => ({ number: index + 1, cells: line.map(cellOf) }));

test('the headings are found below a title and a note, in any order, and by the words that schools use', () => {
  const rows = sheet(
    ['天中第一小学 2026—2027 学年第一学期期末成绩'],
    ['说明：满分 100'],
    ['序号', '学籍号', '期末语文', ' 姓 名 ', '数 学（笔试）', '道德与法治成绩', '总分', '名次', '班内学号'],
  );

  expect(columnsOf({ rows }, scheme)).toEqual({
    ...{ headRow: 3, name: 3, seat: 8, unread: ['序号', '学籍号', '总分', '名次'] },
    subjects: [
      { at: 2, subject: 'chinese', name: '语文' },
      { at: 4, subject: 'maths', name: '数学' },
      { at: 5, subject: 'morals', name: '思想品德' },
    ],
  });
});

test.each([
  ['no pupils', [['语文', '数学']]],
  ['no subject', [['姓名', '性别']]],
  ['headings far below', [...Array.from({ length: 10 }, () => ['说明']), ['姓名', '语文']]],
])('a sheet with %s has no headings', (_, lines) => {
  expect(columnsOf({ rows: sheet(...lines) }, scheme)).toBeNull();
});

test('two columns that are the same subject are named', () => {
  const claimed = (...headings: string[]) => claimedTwice(columnsOf({ rows: sheet(headings) }, scheme)!);

  expect(claimed('姓名', '语文', '期末语文成绩')).toBe('语文');
  expect(claimed('姓名', '语文', '数学')).toBeUndefined();
});

const pupils = [
  { studentId: '1', name: '李雨桐', seatNumber: 1 },
  { studentId: '2', name: '王宇', seatNumber: 2 },
  { studentId: '3', name: '王宇', seatNumber: 13 },
  { studentId: '4', name: '阿依·古丽', seatNumber: 4 },
  { studentId: '5', name: '赵安', seatNumber: null },
];

test.each([
  ['a name', '李雨桐', '', '1'],
  ['a name with spaces and an invisible letter', '　李 雨\u200b桐 ', '', '1'],
  ['a name with another dot', '阿依•古丽', '', '4'],
  ['a name borne twice, with the number', '王宇', '13', '3'],
  ['the number in full-width digits', '王宇', '０２号', '2'],
  ['the number alone', '', '4', '4'],
  ['a name with a number of the whole school, which says nothing here', '李雨桐', '2026030117', '1'],
  ['a name with a number that nobody has', '李雨桐', '99', '1'],
])('%s means the pupil', (_, name, seat, studentId) => {
  expect(meantBy(pupils, { name, seat })).toMatchObject({ pupil: { studentId } });
});

test.each([
  ['李雨彤', '1', '班里没有这个姓名。请核对；不是这个班的，请从表里删去这一行'],
  ['王宇', '', '班里有 2 名同名的学生，请在“学号”列写明是哪一个（2、13）'],
  ['王宇', '5', '班里有 2 名同名的学生，请在“学号”列写明是哪一个（2、13）'],
  ['李雨桐', '2', '学号 2 是王宇，李雨桐的学号是“1”，请核对这一行'],
  ['赵安', '1', '学号 1 是李雨桐，赵安的学号是“未编”，请核对这一行'],
  ['', '77', '班里没有学号 77 的学生'],
  ['', '', '没有写姓名'],
  ['=HYPERLINK("http://x")', '', '班里没有这个姓名。请核对；不是这个班的，请从表里删去这一行'],
])('the name %p with the number %p means nobody, and says why', (name, seat, problem) => {
  expect(meantBy(pupils, { name, seat })).toEqual({ problem });
});

test.each<[string | number, number | null, string | null]>([
  [98, 9800, null],
  [98.5, 9850, null],
  [0, 0, null],
  [100, 10_000, null],
  [70.29, 7029, null],
  ['98', 9800, null],
  ['９８．５', 9850, null],
  ['98分', 9800, null],
  ['优秀', null, 'a'],
  ['优', null, 'a'],
  ['待合格', null, 'd'],
  [' 合 格 ', null, 'c'],
])('from grade 3 the cell %p is understood', (value, mark, level) => {
  expect(readCell({ scheme, grade: 3 }, cellOf(value), 'maths')).toEqual({ mark, level });
});

test.each<[string | number, string]>([
  [108, '108 超过满分 100'],
  ['108', '108 超过满分 100'],
  [-3, '-3 小于 0'],
  ['-3', '-3 小于 0'],
  [95.333, '95.333 的小数太长，最多写两位'],
  ['缺考', '“缺考”看不懂，请填分数或等级（优秀、良好、合格、待合格）；没有成绩就空着'],
  ['=1+1', '“=1+1”看不懂，请填分数或等级（优秀、良好、合格、待合格）；没有成绩就空着'],
  ['1e2', '“1e2”看不懂，请填分数或等级（优秀、良好、合格、待合格）；没有成绩就空着'],
  ['第3名', '“第3名”看不懂，请填分数或等级（优秀、良好、合格、待合格）；没有成绩就空着'],
])('from grade 3 the cell %p is refused in words', (value, words) => {
  expect(readCell({ scheme, grade: 3 }, cellOf(value), 'maths')).toBe(words);
});

test('below grade 3 a level is understood and a mark refused', () => {
  expect(readCell({ scheme, grade: 2 }, cellOf('良'), 'maths')).toEqual({ mark: null, level: 'b' });
  expect(readCell({ scheme, grade: 2 }, cellOf(95), 'maths')).toBe('这个年级只录等级，不录分数');
});

test('a formula is refused, even one that came to nothing', () => {
  const words = '这一格是公式，请改成填好的成绩（复制后选择性粘贴为“数值”）';

  for (const cell of [{ ...numberCell(95), isFormula: true } as Cell, { ...textCell(''), isFormula: true } as Cell])
    expect(readCell({ scheme, grade: 3 }, cell, 'maths')).toBe(words);
});

test('every row tells all that is wrong with it; sums below the class and empty lines are no rows', () => {
  const rows = sheet(
    ['学号', '姓名', '语文', '数学', '总分'],
    [1, '李雨桐', 95, 108, 203],
    [2, '王宇', '', '', ''],
    ['', '', '', '', ''],
    ['', '王宇', 'x', 80, ''],
    [1, '李雨桐', 96, '', ''],
    ['平均分', '', 95.5, 94, ''],
    ['', '备注：缺考 1 人', '', '', ''],
  );
  const read = readRows({ scheme, grade: 3, pupils, exempt: () => [] }, columnsOf({ rows }, scheme)!, rows);

  expect(read.map(({ row, name, problems }) => [row, name, problems])).toEqual([
    [2, '李雨桐', ['数学：108 超过满分 100']],
    [3, '王宇', []],
    [
      5,
      '王宇',
      [
        '班里有 2 名同名的学生，请在“学号”列写明是哪一个（2、13）',
        '语文：“x”看不懂，请填分数或等级（优秀、良好、合格、待合格）；没有成绩就空着',
      ],
    ],
    [6, '李雨桐', ['和第 2 行是同一名学生，请只留一行']],
  ]);
  expect(read[0]!.cells).toEqual([{ subject: 'chinese', mark: 9500, level: null }]);
});

test('OP-7 in the cell of an exempt pupil 免评 or nothing may stand, and a result is refused in words', () => {
  const rows = sheet(['学号', '姓名', '语文', '数学'], [1, '李雨桐', '免评', 95], [2, '王宇', '', '免评']);
  const read = (free: string) => {
    const judge = { scheme, grade: 3, pupils, exempt: (id: string) => (id === pupils[0]!.studentId ? [free] : []) };
    return readRows(judge, columnsOf({ rows }, scheme)!, rows);
  };

  expect(read('chinese')[0]).toMatchObject({ cells: [{ subject: 'maths', mark: 9500 }], problems: [] });
  expect(read('maths')[0]!.problems).toEqual([
    '语文：“免评”看不懂，请填分数或等级（优秀、良好、合格、待合格）；没有成绩就空着',
    '数学：已登记免评，不用录，请空着',
  ]);
  expect(read('chinese')[1]!.problems[0]).toContain('数学：“免评”看不懂');
});
