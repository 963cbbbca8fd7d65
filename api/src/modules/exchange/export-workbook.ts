import { legalDateOf, type Instant } from '../../kernel/time.js';
import { drawWatermark, type WrittenCell, writeWorkbook } from '../../platform/spreadsheets/index.js';
import type { TableExportRow } from './export.queries.js';
import { mendingSheetName, type RestOfSheet } from '../people/index.js';
import { PURPOSE_NAMES, safeCell, TABLE_NAMES, WARNING } from './export.rules.js';
import { shownTime } from './shown-time.js';
import type { ReadTable } from './sources/index.js';

/** What is taken away, by whom, when and for what. */
interface Taken {
  row: TableExportRow;
  read: ReadTable;
  at: Instant;
}

const whoOf = ({ requested_by: name, requested_as: post }: TableExportRow): string => `${name}（${post}）`;

const purposeOf = ({ purpose, purpose_words: words }: TableExportRow): string => `${PURPOSE_NAMES[purpose]}：${words}`;

/** What stands above the table: whose it is, who took it away, when and for what. */
function factsOf({ row, read, at }: Taken): [label: string, told: string][] {
  return [
    ['单位', read.unitName],
    ['表名', `${TABLE_NAMES[row.source]} ${read.title}`.trim()],
    ['筛选条件', read.filters.join('；') || '全部，没有筛选'],
    ['导出人', whoOf(row)],
    ['导出时间', shownTime(at)],
    ['用途', purposeOf(row)],
    ['行数', `${read.rows.length} 行`],
  ];
}

/** Excel takes so much for the head, and for the foot, of a printed page. */
const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

const printedLines = ({ row, read, at }: Taken) => ({
  header: [`${short(read.unitName, 30)} ${short(`${TABLE_NAMES[row.source]} ${read.title}`, 50)}`, '', WARNING],
  footer: [
    `${short(whoOf(row), 50)} ${shownTime(at)} 导出`,
    '第 &P 页，共 &N 页',
    `用途：${short(purposeOf(row), 60)}`,
  ],
});

/** How wide a column is for what stands in it: Chinese takes two. */
function widthsOf(rows: readonly (readonly WrittenCell[])[]): number[] {
  const widthOf = (cell: WrittenCell) =>
    [...String(cell ?? '')].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 2);
  return rows[0]!.map((_, column) => Math.min(50, Math.max(10, ...rows.map((row) => widthOf(row[column] ?? null)))));
}

const watermarkOf = ({ row, read, at }: Taken): Promise<Buffer> =>
  drawWatermark([`${row.requested_by} ${row.requested_as}`, `${shownTime(at)} 导出`, read.unitName]);

/** An exported table as a workbook that says on every page who took it away and for what. */
export async function exportWorkbook(taken: Taken): Promise<Buffer> {
  const { row, read, at } = taken;
  const facts = factsOf(taken).map((line) => line.map(safeCell) as string[]);
  if (read.rest) return mendingWorkbook(taken, read.rest, facts);
  const rows = read.rows.map((cells) => cells.map(safeCell));
  const body = [[...read.columns], ...rows];
  return writeWorkbook({
    sheetName: TABLE_NAMES[row.source],
    rows: [[WARNING], ...facts, [], ...body],
    on: legalDateOf(at),
    dress: {
      ...{ heading: facts.length + 3, widths: widthsOf(body), ...printedLines(taken) },
      picture: await watermarkOf(taken),
    },
  });
}

const HOW_TO_MEND = [
  ['怎么用', '在前一张工作表里改好涂了颜色的格子，保存，再到“导入名册”只选这一个文件上传。'],
  ['', '只会导入这里的行：名册里的其他人都不变，不会记为离开。不想导入的行，整行删去就行。'],
  ['', '前两列是给人看的，改好以后留着、删去都可以；表头和工作表的名字请不要改。'],
];

/** Cells before those of the sheet itself: the reason and the row. */
const TOLD_CELLS = 2;

/** Refused rows as they were, to be mended and imported again: nothing stands above them, so another worksheet says the rest. */
async function mendingWorkbook(taken: Taken, rest: RestOfSheet, facts: string[][]): Promise<Buffer> {
  const { read, at } = taken;
  const body = rest.rows.map(({ cells }, index): WrittenCell[] => [...read.rows[index]!, ...cells]);
  const rows = [[...read.columns], ...body];
  const leftOut = rest.leftOut.length > 0 ? [['没有的列', `${rest.leftOut.join('、')}：系统不保存这些列。`]] : [];
  return writeWorkbook({
    ...{ sheetName: mendingSheetName(rest.kind), rows, on: legalDateOf(at) },
    dress: {
      ...{ heading: 1, widths: widthsOf(rows), ...printedLines(taken), picture: await watermarkOf(taken) },
    },
    filling: {
      marked: rest.rows.flatMap(({ fault }, index) =>
        fault === null ? [] : [[index + 2, fault + TOLD_CELLS + 1] as const],
      ),
      about: { sheetName: '说明', rows: [[WARNING], ...HOW_TO_MEND, ...leftOut, ...facts] },
    },
  });
}
