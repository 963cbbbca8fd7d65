import { useState } from 'react';
import { ExportButton } from '../../features/exports/export-button';
import { useWorkplace } from '../../session/workplace';
import { Choice } from '../../ui/choice';
import { Panel } from '../../ui/panel';

const TABLES = [
  { value: 'HOME_QUOTAS', label: '各家庭' },
  { value: 'STAFF_QUOTAS', label: '各教师' },
] as const;

type PeopleTable = (typeof TABLES)[number]['value'];

const WHOLE_TERM = 'term';

/** 2026 年 9 月 */
const monthWords = (month: string): string => `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`;

/** The persons behind the figures, taken away as a list: of a month, or of the term so far. */
export function WhoDidWhat({ months }: { months: string[] }) {
  const { schoolId } = useWorkplace();
  const [table, setTable] = useState<PeopleTable>('HOME_QUOTAS');
  const [month, setMonth] = useState(months.at(-1)!);
  const choices = { table, unitId: schoolId, month: month === WHOLE_TERM ? null : month };
  const options = [...months].reverse().map((value) => ({ value, label: monthWords(value) }));
  return (
    <Panel
      title="谁做了多少"
      tools={
        <>
          <Choice
            label="对谁"
            options={[...TABLES]}
            value={table}
            onChange={(value) => setTable(value as PeopleTable)}
          />
          <Choice
            label="月份"
            options={[...options, { value: WHOLE_TERM, label: '本学期各月' }]}
            value={month}
            onChange={setMonth}
          />
          <ExportButton what={`${TABLES.find(({ value }) => value === table)!.label}完成情况`} choices={choices} />
        </>
      }
    >
      <p className="panel__foot">
        每户家庭按班级和学号、每位老师按工号排，写着每项做了多少、要做多少，不排名次。暂不参加和免做的不算在内。
      </p>
    </Panel>
  );
}
