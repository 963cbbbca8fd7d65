import type { TableProps } from 'antd';
import { rosterAdvice } from '../../../../miniprogram/src/words/roster-advice';
import type { RefusedRow, RosterReport } from '../../features/people/roster-import.queries';

/** A row of an import, whatever is said of it. */
export interface Line {
  key: string;
  file: string | null;
  row: number | null;
  /** The column at fault. */
  column?: string;
  /** Whom or what it is about, or the cell at fault. */
  what: string;
  detail: string;
  /** What to do about it. */
  advice?: string;
}

interface List {
  id: string;
  name: string;
  /** What stands over the rows. */
  columns: TableProps<Line>['columns'];
  empty: string;
  countIn: (report: RosterReport) => number;
}

/** A list that comes whole with its import. */
export interface ToldList extends List {
  linesIn: (report: RosterReport) => Line[];
}

/** A list of changes, which the server cuts. */
export interface ChangeList extends List {
  kind: 'ADDED' | 'CHANGED' | 'LEFT';
}

const WHERE: NonNullable<TableProps<Line>['columns']> = [
  { title: '表格', key: 'file', width: 110, render: (_, { file }) => file ?? '新的表格里没有' },
  { title: '行', key: 'row', width: 60, align: 'right', render: (_, { row }) => row ?? '' },
];

const CHANGES: TableProps<Line>['columns'] = [
  ...WHERE,
  { title: '谁', dataIndex: 'what', width: 220 },
  { title: '写什么', dataIndex: 'detail' },
];

/** Whose name becomes another: there only when somebody's does. */
const RENAMED: ToldList = {
  id: 'renamed',
  name: '姓名变了',
  columns: [
    ...WHERE,
    { title: '谁', dataIndex: 'column', width: 220 },
    { title: '学校现在的姓名', dataIndex: 'what' },
    { title: '表里的姓名', key: 'after', render: (_, { detail }) => <strong>→ {detail}</strong> },
  ],
  empty: '没有姓名变了的。',
  linesIn: ({ hazards }) =>
    hazards.renamed.map(({ file, row, sheetName, number, before, after }, index) => ({
      ...{ key: `renamed ${index}`, file, row, column: `${sheetName} ${number}` },
      ...{ what: before, detail: after },
    })),
  countIn: ({ hazards }) => hazards.renamed.length,
};

/** Every list, in the order in which they ask for somebody. */
const LISTS: (ToldList | ChangeList)[] = [
  {
    id: 'refused',
    name: '要改的',
    columns: [
      ...WHERE,
      { title: '列', dataIndex: 'column', width: 110 },
      {
        title: '格里写的',
        key: 'value',
        width: 190,
        render: (_, { what }) => <span className="roster__cell">{what}</span>,
      },
      { title: '哪里不对，怎么改', key: 'why', render: (_, line) => <Why line={line} /> },
    ],
    empty: '没有要改的行，可以直接导入。',
    linesIn: ({ refused }) => refused.map(refusedLine),
    countIn: ({ refused }) => refused.length,
  },
  {
    id: 'warnings',
    name: '请留意',
    columns: [...WHERE, { title: '留意什么', dataIndex: 'detail' }],
    empty: '没有要留意的。',
    linesIn: ({ warnings }) =>
      warnings.map(({ file, row, message }, index) => ({
        key: `notice ${index}`,
        file,
        row,
        what: '',
        detail: message,
      })),
    countIn: ({ warnings }) => warnings.length,
  },
  {
    id: 'added',
    name: '新增',
    columns: CHANGES,
    empty: '没有新增的。',
    kind: 'ADDED',
    countIn: ({ added }) => added,
  },
  {
    id: 'changed',
    name: '变化',
    columns: CHANGES,
    empty: '没有变化的。',
    kind: 'CHANGED',
    countIn: ({ changed }) => changed,
  },
  {
    id: 'left',
    name: '离开',
    columns: CHANGES,
    empty: '没有离开的。',
    kind: 'LEFT',
    countIn: ({ left }) => left,
  },
];

/** The lists of an import. */
export const listsOf = (report: RosterReport): (ToldList | ChangeList)[] =>
  RENAMED.countIn(report) > 0 ? [RENAMED, ...LISTS] : LISTS;

const refusedLine = (refused: RefusedRow, index: number): Line => ({
  key: `refused ${index}`,
  file: refused.file,
  row: refused.wholeFile ? null : refused.row,
  column: refused.column,
  what: refused.wholeFile ? '整张表' : refused.value === '' ? '（空）' : refused.value,
  detail: refused.reason,
  ...(refused.wholeFile ? {} : { advice: rosterAdvice(refused.column, refused.reason) }),
});

const Why = ({ line: { detail, advice } }: { line: Line }) => (
  <>
    <div>{detail}</div>
    {advice && <div className="samples__quiet">怎么改：{advice}</div>}
  </>
);

/** The lines in which some words are found. */
export const found = (lines: Line[], words: string): Line[] =>
  words === ''
    ? lines
    : lines.filter(({ file, row, column, what, detail }) =>
        [file ?? '', `${row ?? ''}`, column ?? '', what, detail].some((text) => text.includes(words)),
      );
