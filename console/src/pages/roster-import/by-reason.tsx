import { refusedUnit } from '../../../../miniprogram/src/words/roster-advice';
import { refusedGroups, refusedReason } from '../../../../miniprogram/src/words/roster-rows';
import type { RefusedRow } from '../../features/people/roster-import.queries';
import { Panel } from '../../ui/panel';

const MOST = 8;

/** Why rows are refused, the most frequent reason first. */
export function ByReason({ rows }: { rows: RefusedRow[] }) {
  if (rows.length === 0) return null;
  const groups = refusedGroups(rows);
  return (
    <Panel title="按原因" note={`${rows.length} ${refusedUnit(rows)}要改`}>
      <ul className="roster__reasons">
        {groups.slice(0, MOST).map((group) => (
          <li key={`${group.column} ${group.reason}`}>
            <span>{refusedReason(group)}</span>
            <strong>{group.rows.length}</strong>
          </li>
        ))}
        {groups.length > MOST && <li>还有 {groups.length - MOST} 种，都在左边的表里</li>}
      </ul>
    </Panel>
  );
}
