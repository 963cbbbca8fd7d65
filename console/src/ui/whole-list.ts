import type { TableColumnType } from 'antd';

/**
 * Lists of one class come whole, some sixty rows at most: a click on a heading puts them in order here. Longer lists
 * come by pages, and are searched, put in order and cut by the server.
 */
type Heading<Row> = Pick<TableColumnType<Row>, 'sorter' | 'showSorterTooltip'>;

const byPinyin = new Intl.Collator('zh-CN-u-co-pinyin');

/** A heading that puts names in order by pinyin. */
export const byName = <Row>(nameOf: (row: Row) => string): Heading<Row> => ({
  sorter: (one, other) => byPinyin.compare(nameOf(one), nameOf(other)),
});

/** A heading that puts numbers in order; what has none comes last. */
export const byNumber = <Row>(numberOf: (row: Row) => number | null): Heading<Row> => ({
  sorter: (one, other) => (numberOf(one) ?? Infinity) - (numberOf(other) ?? Infinity) || 0,
});
