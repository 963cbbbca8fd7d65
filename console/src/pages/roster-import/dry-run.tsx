import { Segmented } from 'antd';
import type { RosterReport } from '../../features/people/roster-import.queries';
import { useAddressChoice } from '../../ui/address-choice';
import { Panel } from '../../ui/panel';
import { SearchBox } from '../../ui/search-box';
import { Committing } from './committing';
import { Alarms } from './hazards';
import { ChangeLines, ToldLines } from './lines';
import { listsOf } from './lists';

/** What the sheets would do, row by row; nothing has been written. */
export const DryRun = ({ report }: { report: RosterReport }) => (
  <>
    <Alarms report={report} />
    <div className="beside">
      <RowByRow title="试读结果" note="还没有写入任何数据" report={report} />
      <Committing key={report.version} report={report} />
    </div>
  </>
);

interface RowByRowProps {
  title: string;
  note: string;
  report: RosterReport;
}

/** The rows of an import, list by list: first what hinders, then what to look at, then what becomes another. */
export function RowByRow({ title, note, report }: RowByRowProps) {
  const { params, choose } = useAddressChoice();
  const search = params.get('search') ?? '';
  const lists = listsOf(report);
  const shown =
    lists.find(({ id }) => id === params.get('show')) ?? lists.find(({ countIn }) => countIn(report) > 0) ?? lists[0]!;
  return (
    <Panel
      title={title}
      note={note}
      tools={
        <SearchBox
          key={search}
          label="找一行"
          hint="姓名、行号、说明"
          words={search}
          onSearch={(words) => choose('search', words)}
        />
      }
    >
      <Segmented
        className="roster__lists"
        aria-label="看哪些行"
        options={lists.map(({ id, name, countIn }) => ({ value: id, label: `${name} ${countIn(report)}` }))}
        value={shown.id}
        onChange={(id) => choose('show', id)}
      />
      {'kind' in shown ? (
        <ChangeLines key={shown.id} list={shown} report={report} words={search} />
      ) : (
        <ToldLines key={shown.id} list={shown} report={report} words={search} />
      )}
    </Panel>
  );
}
