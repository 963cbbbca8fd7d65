import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Empty } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { desksQuery } from '../../features/evaluations/evaluations.queries';
import { classReportsQuery, type ClassReports } from '../../features/growth-reports/class-reports.queries';
import { ExportButton } from '../../features/exports/export-button';
import { schoolClassQuery } from '../../features/organisation/organisation.queries';
import { meQuery } from '../../session/me.queries';
import { printsHere, useWorkplace } from '../../session/workplace';
import { useAddressChoice } from '../../ui/address-choice';
import { Loaded } from '../../ui/loaded';
import { Number, Numbers } from '../../ui/numbers';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { Deciding, type Said } from './deciding';
import { Rows } from './rows';
import { isUnchecked, isWaiting, SHOWN } from './standing';

/** OP-4: the booklets of a class at a desk: how full, what is missing and where it is brought, and publishing by name. */
export function ClassBookletsPage() {
  const { classId = '' } = useParams();
  const { data: schoolClass } = useQuery(schoolClassQuery(classId));
  const query = useQuery(classReportsQuery(classId));
  const mayPrint = printsHere(useWorkplace());
  return (
    <>
      <PageHead
        up={{ to: `/classes/${classId}`, title: schoolClass?.name ?? '班级学生' }}
        title={query.data?.title ?? '报告单（册）'}
        note={query.data?.termName}
        actions={mayPrint && <Link to="/printing">打印中心</Link>}
      />
      <Loaded query={query}>
        {(found) =>
          found.reports.length === 0 ? (
            <Empty
              image={Empty.PRESENTED_IMAGE_SIMPLE}
              description="班里还没有学生。学校导入学生以后，报告单会自己长出来。"
            />
          ) : (
            <Booklets found={found} />
          )
        }
      </Loaded>
    </>
  );
}

function Booklets({ found }: { found: ClassReports }) {
  const { reports } = found;
  const { data: me } = useQuery(meQuery());
  const { data: tasks = [] } = useQuery(desksQuery());
  const { params, choose } = useAddressChoice();
  const [chosenIds, setChosenIds] = useState<string[]>([]);
  const [said, setSaid] = useState<Said | null>(null);
  const isShown = SHOWN[params.get('show') ?? ''];
  const shown = isShown ? reports.filter(isShown) : reports;
  const chosen = shown.filter(({ studentId }) => chosenIds.includes(studentId));
  const hear = (next: Said) => {
    setSaid(next);
    setChosenIds([]);
  };
  return (
    <>
      <Totals reports={reports} />
      <div className="told" role="status">
        {said && <Outcome said={said} />}
      </div>
      <Panel
        title="每个孩子"
        note={`超过 ${found.qualifiedAbove}% 为合格，点表头换顺序${chosen.length > 0 ? `；选了 ${chosen.length} 份` : ''}`}
        tools={
          <>
            {isShown && <Button onClick={() => choose('show', '')}>只看一部分：取消</Button>}
            <TakeAway found={found} count={shown.length} show={isShown ? params.get('show') : null} />
            {found.viewerCanPublish && me && (
              <Deciding found={found} chosen={chosen} who={me.displayName} onSaid={hear} />
            )}
          </>
        }
      >
        <Rows found={found} shown={shown} tasks={tasks} chosenIds={chosenIds} onChoose={setChosenIds} />
      </Panel>
    </>
  );
}

/** The booklets that are listed, as a table to take away. */
function TakeAway({ found: { classId, termId }, count, show }: TakeAwayProps) {
  if (count === 0) return null;
  return <ExportButton what="班级报告单" choices={{ table: 'CLASS_BOOKLETS', classId, termId, show }} />;
}

interface TakeAwayProps {
  found: ClassReports;
  count: number;
  show: string | null;
}

function Totals({ reports }: Pick<ClassReports, 'reports'>) {
  const count = (isMeant: (typeof SHOWN)[string]) => reports.filter(isMeant).length;
  return (
    <Numbers>
      <Number what="份报告单" count={reports.length} to="?" />
      <Number what="份还没有合格" count={count(SHOWN.short!)} to="?show=short" />
      <Number what="份还没有检查" count={count(isUnchecked)} to="?show=unchecked" />
      <Number what="份等着发布" count={count(isWaiting)} to="?show=waiting" />
      <Number what="份已发布" count={count(SHOWN.out!)} to="?show=out" />
      {reports.some(({ familyOpening }) => familyOpening) && (
        <Number what="份家长还没有打开" count={count(SHOWN.unopened!)} to="?show=unopened" />
      )}
    </Numbers>
  );
}

const Outcome = ({ said: { words, refused } }: { said: Said }) => (
  <>
    {words && <Alert type="success" title={words} />}
    {refused.length > 0 && (
      <Alert
        type="warning"
        title={`${refused.length} 份没有办`}
        description={
          <ul>
            {refused.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        }
      />
    )}
  </>
);
