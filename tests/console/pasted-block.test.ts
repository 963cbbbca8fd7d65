import type { ClassResults } from '../../console/src/features/measurements/results.queries.js';
import { readCell } from '../../console/src/pages/results/cell-text.js';
import { paste } from '../../console/src/pages/results/pasted-block.js';

const subject = (id: string, name: string, viewerCanEnter = true) => ({ id, name, viewerCanEnter });
const row = (studentId: string, name: string) => ({ studentId, name, seatNumber: null, exempt: [], results: [] });

/** Four pupils, two of one name; sport is entered by somebody else. */
const grid: ClassResults = {
  ...{ classId: 'class', termId: 'term', termName: '', entersMarks: true, fullMark: 10_000, whyNotEnter: null },
  levels: [
    { id: 'excellent', name: '优秀' },
    { id: 'good', name: '良好' },
    { id: 'fair', name: '良' },
  ],
  subjects: [subject('chinese', '语文'), subject('sport', '体育', false), subject('maths', '数学')],
  rows: [row('a', '安春'), row('b', '艾力江·买买提'), row('c', '王芳'), row('d', '王芳')],
};
const pasted = (text: string, at = { row: 0, subject: 'chinese' }) => {
  const { cells, faults } = paste(text, grid, at);
  return { cells: cells.map((cell) => `${cell.studentId} ${cell.subject} ${cell.text}`), faults };
};

test('OP-4 a block fills from its corner over the subjects that may be entered, and says what found no place', () => {
  expect(pasted('90\t80\r\n95.5\t\r\n')).toEqual({
    cells: ['a chinese 90', 'a maths 80', 'b chinese 95.5', 'b maths '],
    faults: [],
  });
  expect(pasted('90\t80\n70\t60', { row: 3, subject: 'maths' })).toEqual({
    cells: ['d maths 90'],
    faults: ['有 3 格超出了表格，没有用上。请检查是从哪一格开始贴的。'],
  });
});

test('OP-4 a block with names goes to the pupils of these names in any order, by the titles of its columns', () => {
  expect(pasted('姓名\t数学\t语文\t体育\n艾力江·买买提\t71\t72\t73\n安 春\t81\t82\t83')).toEqual({
    cells: ['b maths 71', 'b chinese 72', 'a maths 81', 'a chinese 82'],
    faults: ['“体育”这一列没有用上：不是您能录入的学科。'],
  });
  // Without titles the columns go on from the corner.
  expect(pasted('安春\t81', { row: 2, subject: 'maths' }).cells).toEqual(['a maths 81']);
});

test('OP-4 who is not in the class, and who shares a name, is told by the line', () => {
  expect(pasted('姓名\t语文\n安春\t90\n李四\t80\n王芳\t70')).toEqual({
    cells: ['a chinese 90'],
    faults: ['第 3 行：这个班没有“李四”，没有用上。', '第 4 行：这个班有 2 名“王芳”，请直接填到表里。'],
  });
});

test.each([
  ['95.5', { mark: 9550, level: null }],
  ['９８', { mark: 9800, level: null }],
  [' 0 ', { mark: 0, level: null }],
  ['0.07', { mark: 7, level: null }],
  ['', { mark: null, level: null }],
  ['优', { mark: null, level: 'excellent' }],
  // A whole name goes before the beginning of a longer one.
  ['良', { mark: null, level: 'fair' }],
  ['100.01', { fault: '分数应在 0 到 100 之间' }],
  ['-3', { fault: '“-3”不是分数，请填 0 到 100 的数，最多两位小数' }],
  ['95.555', { fault: '“95.555”不是分数，请填 0 到 100 的数，最多两位小数' }],
])('OP-4 the cell %s reads as it should where there are marks', (text, value) => {
  expect(readCell(text, grid)).toEqual(value);
});

test('OP-4 where there are no marks a number is no level, and the levels are named', () => {
  expect(readCell('95', { ...grid, entersMarks: false })).toEqual({
    fault: '“95”不是等级，请填优秀、良好、良',
  });
});
