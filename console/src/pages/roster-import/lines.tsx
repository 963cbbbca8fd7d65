import { Table } from 'antd';
import { KeysetPages, useCursors } from '../../ui/keyset-pages';
import type { Line, List } from './lists';

const ON_A_PAGE = 50;

/** The rows of one list, page by page. */
export function Lines({ list, lines }: { list: List; lines: Line[] }) {
  const { after, turned, turn, turnBack } = useCursors();
  const from = Number(after ?? 0);
  const next = from + ON_A_PAGE < lines.length ? String(from + ON_A_PAGE) : null;
  return (
    <>
      <Table<Line>
        tableLayout="fixed"
        columns={list.columns}
        dataSource={lines.slice(from, from + ON_A_PAGE)}
        pagination={false}
        locale={{ emptyText: list.empty }}
      />
      <KeysetPages turned={turned} nextCursor={next} onTurn={turn} onTurnBack={turnBack} />
    </>
  );
}
