import { CloseCircleFilled } from '@ant-design/icons';
import { Alert, Checkbox, Input } from 'antd';
import { leavingWords, renamesSeenWords, type SeenHazards } from '../../../../miniprogram/src/words/roster-hazards';
import type { RosterReport } from '../../features/people/roster-import.queries';
import { useWorkplace } from '../../session/workplace';

/** What looks like another school's sheets, before everything else. */
export function Alarms({ report: { hazards } }: { report: RosterReport }) {
  const [first, ...others] = hazards.alarms;
  if (first === undefined) return null;
  const rest = others.map((words) => <div key={words}>{words}</div>);
  const icon = <CloseCircleFilled aria-hidden />;
  return (
    <Alert
      type="error"
      showIcon
      icon={icon}
      className="refused"
      title={first}
      description={others.length > 0 && rest}
    />
  );
}

interface ConfirmingProps {
  report: RosterReport;
  said: SeenHazards;
  onChange: (said: Partial<SeenHazards>) => void;
}

/** Changed names and a school that leaves: said in so many words before anything is written. */
export function Confirming({ report: { hazards }, said, onChange }: ConfirmingProps) {
  const { name } = useWorkplace();
  const { renamed, asksSchoolName } = hazards;
  return (
    <>
      {renamed.length > 0 && (
        <Checkbox
          checked={said.renamesConfirmed === renamed.length}
          onChange={({ target }) => onChange({ renamesConfirmed: target.checked ? renamed.length : 0 })}
        >
          {renamesSeenWords(renamed.length)}
        </Checkbox>
      )}
      {asksSchoolName && (
        <label className="roster__school">
          <span className="roster__alarm">
            {leavingWords(hazards.leaving)}会记为离开。确实是本校的名册，请照样输入学校名称“{name}”
          </span>
          <Input
            aria-label="学校名称"
            value={said.schoolName}
            maxLength={100}
            onChange={({ target }) => onChange({ schoolName: target.value })}
          />
        </label>
      )}
    </>
  );
}
