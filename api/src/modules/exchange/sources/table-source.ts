import type { Context } from '../../../kernel/context.js';
import { ruleBroken } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { LARGEST_PAGE } from '../../../kernel/page.js';
import type { RestOfSheet } from '../../people/index.js';
import type { AccountState, HomeAccount, PersonKind } from '../../accounts/index.js';
import type { ReceiptWork } from '../../growth-reports/index.js';
import type { SampleState } from '../../oversight/index.js';
import type { SheetRate } from '../../schemes/codes.rules.js';
import { MOST_ROWS, type ExportedCell, type ExportedTable } from '../export.rules.js';

/** Which table, with the choices of its page; a table reads only those that it knows. */
export interface TableWanted {
  table: ExportedTable;
  unitId: Id | null;
  classId: Id | null;
  termId: Id | null;
  search: string | null;
  rate: SheetRate | null;
  counted: boolean | null;
  schoolYear: number | null;
  semester: number | null;
  frozen: boolean | null;
  work: ReceiptWork | null;
  drawId: Id | null;
  state: SampleState | null;
  grade: string | null;
  importId: Id | null;
  kind: PersonKind | null;
  accounts: AccountState[] | null;
  home: HomeAccount | null;
  /** Which rows the page shows, by its own word for that; all when null. */
  show: string | null;
  month: string | null;
  /** In which order the page shows them, by its own word for that; its usual one when null. */
  sort: string | null;
  roundId: Id | null;
}

/** A table as whoever asks may see it, in the order of its page. */
export interface ReadTable {
  /** The school, or the bureau, that it is of. */
  unitId: Id;
  unitName: string;
  /** Of what it is, in words: a class, a term. */
  title: string;
  /** The choices in words; none when everything is in it. */
  filters: string[];
  columns: readonly string[];
  rows: ExportedCell[][];
  /** Rows of a sheet that is imported again when it is mended: it is written as it was, whole, and nothing masked. */
  rest?: RestOfSheet;
}

/** Reads a table by the same queries and rights as its page. */
export type TableSource = (ctx: Context, wanted: TableWanted) => Promise<ReadTable>;

interface PageRead<T> {
  nodes: T[];
  nextCursor: Id | null;
  totalCount?: number;
}

/** Refuses a table that is too long for one file. */
export function notTooMany(count: number, narrowing = '用班级或搜索缩小范围'): void {
  if (count > MOST_ROWS)
    throw ruleBroken(`这张表有 ${count} 行，一次最多导出 ${MOST_ROWS} 行。请先${narrowing}，再导出。`);
}

/** All pages of a list, one after the other. */
export async function allPages<T>(
  read: (page: { first: number; after: Id | null }) => Promise<PageRead<T>>,
): Promise<T[]> {
  const rows: T[] = [];
  for (let after: Id | null = null; ;) {
    const { nodes, nextCursor, totalCount = 0 } = await read({ first: LARGEST_PAGE, after });
    rows.push(...nodes);
    notTooMany(Math.max(totalCount, rows.length));
    if (!nextCursor) return rows;
    after = nextCursor;
  }
}

/** How a search is told. */
export const searchWords = (search: string | null): string[] => (search?.trim() ? [`搜索“${search.trim()}”`] : []);

/** The order of a page by its own word; the usual one for any other. */
export const sortIn = <Sort extends string>(all: Record<string, Sort>, word: string | null, usual: Sort): Sort =>
  Object.values(all).find((sort) => sort === word) ?? usual;
