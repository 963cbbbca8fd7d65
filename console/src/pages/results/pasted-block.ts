import type { ClassResults } from '../../features/measurements/results.queries';

/** Where something is pasted: a row and a column of the grid. */
interface Corner {
  row: number;
  subject: string;
}

/** One cell that a block fills. */
export interface PastedCell {
  studentId: string;
  subject: string;
  text: string;
}

/** What a block of a spreadsheet fills, and what of it found no place, in words. */
export interface Pasted {
  cells: PastedCell[];
  faults: string[];
}

/** The cells of what a spreadsheet puts on the clipboard: lines of cells between tabs. */
export const blockOf = (text: string): string[][] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()));

const bare = (name: string): string => name.replace(/[\s\u3000]/g, '');

/** Puts a block into the grid: by the names in its first column when it has them, else from the corner on. */
export function paste(text: string, grid: ClassResults, corner: Corner): Pasted {
  const block = blockOf(text);
  const names = new Set(grid.rows.map(({ name }) => bare(name)));
  return block.some(([first = '', ...rest]) => rest.length > 0 && names.has(bare(first)))
    ? byName(block, grid, corner)
    : fromCorner(block, grid, corner);
}

const enterable = ({ subjects }: ClassResults) => subjects.filter(({ viewerCanEnter }) => viewerCanEnter);

/** The columns from the corner on, or those that a head of the block names. */
function columnsOf(head: readonly string[] | undefined, grid: ClassResults, corner: Corner): (string | undefined)[] {
  const subjects = enterable(grid);
  if (head) return head.map((title) => subjects.find(({ name }) => name === bare(title))?.id);
  const start = subjects.findIndex(({ id }) => id === corner.subject);
  return subjects.slice(start).map(({ id }) => id);
}

function byName(block: string[][], grid: ClassResults, corner: Corner): Pasted {
  const titles = new Set(grid.subjects.map(({ name }) => name));
  const hasHead = block[0]!.slice(1).some((title) => titles.has(bare(title)));
  const columns = columnsOf(hasHead ? block[0]!.slice(1) : undefined, grid, corner);
  const pasted: Pasted = { cells: [], faults: [] };
  if (hasHead) pasted.faults.push(...unknownTitles(block[0]!.slice(1), columns));
  block.forEach(([name = '', ...texts], index) => {
    if ((hasHead && index === 0) || bare(name) === '') return;
    const found = grid.rows.filter((row) => bare(row.name) === bare(name));
    if (found.length === 1) pasted.cells.push(...cellsOf(found[0]!.studentId, texts, columns));
    else pasted.faults.push(`第 ${index + 1} 行：${whyNobody(name, found.length)}`);
  });
  return pasted;
}

const unknownTitles = (titles: readonly string[], columns: readonly (string | undefined)[]): string[] =>
  titles.flatMap((title, index) =>
    columns[index] === undefined && title !== '' ? [`“${title}”这一列没有用上：不是您能录入的学科。`] : [],
  );

const whyNobody = (name: string, count: number): string =>
  count === 0 ? `这个班没有“${name}”，没有用上。` : `这个班有 ${count} 名“${name}”，请直接填到表里。`;

const cellsOf = (studentId: string, texts: readonly string[], columns: readonly (string | undefined)[]): PastedCell[] =>
  texts.flatMap((text, index) => {
    const subject = columns[index];
    return subject === undefined ? [] : [{ studentId, subject, text }];
  });

function fromCorner(block: string[][], grid: ClassResults, corner: Corner): Pasted {
  const columns = columnsOf(undefined, grid, corner);
  const rows = grid.rows.slice(corner.row);
  const cells = block.flatMap((texts, index) => {
    const row = rows[index];
    return row ? cellsOf(row.studentId, texts, columns) : [];
  });
  const left = block.flat().filter((text) => text !== '').length - cells.filter(({ text }) => text !== '').length;
  return { cells, faults: left > 0 ? [`有 ${left} 格超出了表格，没有用上。请检查是从哪一格开始贴的。`] : [] };
}
