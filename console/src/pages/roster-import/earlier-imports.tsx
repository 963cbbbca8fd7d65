import { useQuery } from '@tanstack/react-query';
import { Table, type TableProps } from 'antd';
import { Link } from 'react-router';
import { rosterImportsQuery, type RosterLine } from '../../features/people/roster-import.queries';
import { RosterStateChip } from '../../features/people/roster-state-chip';
import { useWorkplace } from '../../session/workplace';
import { KeysetPages, useCursors } from '../../ui/keyset-pages';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { addressOf } from './address';
import { Undoing } from './undoing';
import { countWords, wholeTime } from './words';

/** The imports of the school: who brought them, when, where each stands, and the way to take it back. */
export function EarlierImports() {
  const { after, turned, turn, turnBack } = useCursors();
  const query = useQuery(rosterImportsQuery(useWorkplace().schoolId, after));
  return (
    <Loaded query={query}>
      {({ nodes, nextCursor }) => (
        <Panel title="以前的导入" note="最近的在前，试读过的也留着">
          <Table<RosterLine>
            rowKey="id"
            columns={columns}
            dataSource={nodes}
            pagination={false}
            locale={{ emptyText: '还没有导入过。从上面选择表格开始，试读不会改动任何数据。' }}
          />
          <KeysetPages turned={turned} nextCursor={nextCursor} onTurn={turn} onTurnBack={turnBack} />
        </Panel>
      )}
    </Loaded>
  );
}

const columns: TableProps<RosterLine>['columns'] = [
  {
    title: '什么时候',
    key: 'when',
    width: 200,
    render: (_, { id, createdAt }) => <Link to={addressOf(id)}>{wholeTime(createdAt)}</Link>,
  },
  { title: '谁', dataIndex: 'createdBy', width: 120 },
  { title: '到了哪一步', key: 'state', width: 120, render: (_, line) => <RosterStateChip {...line} /> },
  { title: '多少行', key: 'counts', render: (_, line) => countWords(line) },
  { title: '撤销', key: 'undo', width: 190, render: (_, line) => <Undo line={line} /> },
];

function Undo({ line }: { line: RosterLine }) {
  if (!line.viewerCanUndo) return null;
  if (line.undoBlockedBy.length === 0) return <Undoing of={line} isSmall />;
  return (
    <Link to={addressOf(line.id)} aria-label={`${wholeTime(line.createdAt)}的导入不能撤销，看看为什么`}>
      不能撤销，看看为什么
    </Link>
  );
}
