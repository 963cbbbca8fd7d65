import { Alert, Checkbox, Input } from 'antd';
import type { RosterReport } from '../../features/people/roster-import.queries';
import { useWorkplace } from '../../session/workplace';

/** What somebody has said of what must not happen unseen. */
export interface Confirmed {
  renamesConfirmed: number;
  schoolName: string;
}

/** What looks like another school's sheets, before everything else. */
export function Alarms({ report: { hazards } }: { report: RosterReport }) {
  const [first, ...others] = hazards.alarms;
  if (first === undefined) return null;
  const rest = others.map((words) => <div key={words}>{words}</div>);
  return <Alert type="error" showIcon className="refused" title={first} description={others.length > 0 && rest} />;
}

/** What still has to be confirmed, as the button says it; undefined when nothing has. */
export function unconfirmed({ hazards }: RosterReport, said: Confirmed, school: string): string | undefined {
  const { renamed, asksSchoolName } = hazards;
  if (renamed.length > 0 && said.renamesConfirmed !== renamed.length) return `还有 ${renamed.length} 个姓名要核对`;
  return asksSchoolName && said.schoolName.trim() !== school ? '还要输入学校名称' : undefined;
}

interface ConfirmingProps {
  report: RosterReport;
  said: Confirmed;
  onChange: (said: Partial<Confirmed>) => void;
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
          “姓名变了”的 {renamed.length} 人我都核对过，这些人真的改了名字
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

/** How many people of each kind leave: 学生 791 人、教职工 60 人. */
export const leavingWords = (leaving: RosterReport['hazards']['leaving']): string =>
  leaving.map(({ who, left }) => `${who} ${left} 人`).join('、');
