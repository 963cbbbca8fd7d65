import { useQuery } from '@tanstack/react-query';
import { Table, type TableProps } from 'antd';
import { shortTime } from '../../../../miniprogram/src/words/times';
import { tableExportsQuery, type TakenExport } from '../../features/exports/exports.queries';
import { useWorkplace } from '../../session/workplace';
import { useAddressChoice } from '../../ui/address-choice';
import { KeysetPages, useCursors } from '../../ui/keyset-pages';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { SearchBox } from '../../ui/search-box';

/** Who took which table away, when and for what; for those who answer for the data. */
export function ExportsPage() {
  const { schoolId } = useWorkplace();
  const cursors = useCursors();
  const { params, choose } = useAddressChoice();
  const search = params.get('search') ?? '';
  const query = useQuery(tableExportsQuery({ unitId: schoolId, search: search || null, after: cursors.after ?? null }));
  return (
    <>
      <PageHead title="导出记录" />
      <Panel
        title="谁导出过什么"
        note="新的在前；记录不能改，也不能删"
        tools={
          <SearchBox
            key={search}
            label="找导出记录"
            hint="谁、什么表、用途"
            words={search}
            onSearch={(words) => choose('search', words)}
          />
        }
      >
        <Loaded query={query}>
          {({ nodes, nextCursor }) => (
            <>
              <Table<TakenExport>
                rowKey="id"
                columns={columns}
                dataSource={nodes}
                pagination={false}
                loading={query.isPlaceholderData}
                locale={{
                  emptyText: <span className="quiet">{search ? `没有找到“${search}”。` : '还没有人导出过表格。'}</span>,
                }}
              />
              <KeysetPages
                turned={cursors.turned}
                nextCursor={nextCursor}
                onTurn={cursors.turn}
                onTurnBack={cursors.turnBack}
              />
            </>
          )}
        </Loaded>
      </Panel>
    </>
  );
}

const columns: TableProps<TakenExport>['columns'] = [
  {
    title: '谁',
    key: 'who',
    width: 200,
    render: (_, { requestedBy, requestedAs }) => (
      <>
        {requestedBy}
        <span className="rates__note">{requestedAs}</span>
      </>
    ),
  },
  { title: '什么时候', key: 'when', width: 150, render: (_, { requestedAt }) => shortTime(requestedAt) },
  {
    title: '什么表',
    key: 'what',
    className: 'whole',
    render: (_, { tableName, title, filters }) => (
      <>
        {tableName} {title}
        {filters && <span className="rates__note">{filters}</span>}
      </>
    ),
  },
  { title: '行数', key: 'rows', width: 90, render: (_, { rowCount }) => `${rowCount} 行` },
  {
    title: '用途',
    key: 'purpose',
    render: (_, { purposeName, purposeWords }) => (
      <>
        {purposeName}
        <span className="rates__note">{purposeWords}</span>
      </>
    ),
  },
  {
    title: '文件',
    key: 'file',
    width: 110,
    render: (_, { fetchedAt }) =>
      fetchedAt ? <span className="chip chip--brand">已下载</span> : <span className="chip">没有下载</span>,
  },
];
