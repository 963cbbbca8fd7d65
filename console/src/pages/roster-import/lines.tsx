import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { rosterChangesQuery, type RosterReport } from '../../features/people/roster-import.queries';
import { KeysetPages, useCursors } from '../../ui/keyset-pages';
import { Loaded } from '../../ui/loaded';
import { found, type ChangeList, type Line, type ToldList } from './lists';

const ON_A_PAGE = 50;

interface LinesProps<T> {
  list: T;
  report: RosterReport;
  words: string;
}

/** The rows of a list that came whole with the import. */
export const ToldLines = ({ list, report, words }: LinesProps<ToldList>) => {
  const { from } = usePlace();
  return <Lines list={list} lines={found(list.linesIn(report), words).slice(from, from + ON_A_PAGE + 1)} />;
};

/** The changes of one kind, which the server searches and cuts. */
export function ChangeLines({ list, report, words }: LinesProps<ChangeList>) {
  const { from: after } = usePlace();
  const query = useQuery(rosterChangesQuery({ id: report.id, kind: list.kind, words, first: ON_A_PAGE + 1, after }));
  return (
    <Loaded query={query}>
      {(changes) => (
        <Lines list={list} lines={changes.map((change, index) => ({ ...change, key: String(after + index) }))} />
      )}
    </Loaded>
  );
}

/** How many rows were turned over. */
function usePlace() {
  const cursors = useCursors();
  return { ...cursors, from: Number(cursors.after ?? 0) };
}

/** A page of rows; one more than fits says that there is another page. */
function Lines({ list, lines }: { list: ToldList | ChangeList; lines: Line[] }) {
  const { from, turned, turn, turnBack } = usePlace();
  return (
    <>
      <Table<Line>
        tableLayout="fixed"
        columns={list.columns}
        dataSource={lines.slice(0, ON_A_PAGE)}
        pagination={false}
        locale={{ emptyText: list.empty }}
      />
      <KeysetPages
        turned={turned}
        nextCursor={lines.length > ON_A_PAGE ? String(from + ON_A_PAGE) : null}
        onTurn={turn}
        onTurnBack={turnBack}
      />
    </>
  );
}
