import { Link } from 'react-router';
import type { RosterReport } from '../../features/people/roster-import.queries';
import { Panel } from '../../ui/panel';
import { Counts } from './counts';
import { RowByRow } from './dry-run';
import { Mending } from './mending';
import { Undoing } from './undoing';

/** What an import did, and the way to take it back. */
export function Outcome({ report }: { report: RosterReport }) {
  const isUndone = report.state === 'UNDONE';
  return (
    <div className="beside">
      <RowByRow title={isUndone ? '当时导入的' : '导入的结果'} note={`${report.files.length} 张表`} report={report} />
      <aside aria-label="导入的结果和撤销">
        <Panel title={isUndone ? '已经撤销' : '已经导入'}>
          <Counts report={report} words={['新增', '变化', '离开', '不变']} />
          <div className="roster__ask">
            {isUndone ? <p>这次导入已经整批撤销，学校的名册和导入以前一样。</p> : <Undo report={report} />}
            <Link to="/roster-import">再导入一次</Link>
          </div>
        </Panel>
        <Mending report={report} />
      </aside>
    </div>
  );
}

const MOST_NAMED = 8;

function Undo({ report }: { report: RosterReport }) {
  const { undoBlockedBy: blockers, viewerCanUndo } = report;
  if (!viewerCanUndo) return null;
  if (blockers.length === 0)
    return (
      <>
        <p className="quiet">
          导入的内容还没有人改过、用过，现在可以整批撤销。一旦有人改了或开通了账号，就不能再撤销。
        </p>
        <Undoing of={report} />
      </>
    );
  return (
    <>
      <p>导入以后有 {blockers.length} 处又被改过或用到，所以不能整批撤销。要改的请在名册里一处一处改：</p>
      <ul className="roster__blockers">
        {blockers.slice(0, MOST_NAMED).map((what) => (
          <li key={what}>{what}</li>
        ))}
        {blockers.length > MOST_NAMED && <li>还有 {blockers.length - MOST_NAMED} 处。</li>}
      </ul>
    </>
  );
}
