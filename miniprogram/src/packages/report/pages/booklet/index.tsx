import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { growthReportQuery } from '../../../../features/growth-reports/growth-reports.queries';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useIsSignedIn } from '../../../../session/session';
import { useGuard } from '../../../../session/use-guard';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { percentOf } from '../../../../words/percent';
import type { Place } from './place';
import { Reader } from './reader';
import './index.scss';

/** ZM-10: the booklet of a child, page by page. */
export default function BookletPage() {
  useGuard();
  const [{ studentId = '', termId }] = useState(pageParams);
  const [at, setAt] = useState<Place>({ termId });
  const report = useQuery({ ...growthReportQuery(studentId, at.termId, at.number), enabled: useIsSignedIn() });
  const { data } = report;
  const note = data && [data.studentName, data.termName, `已完成 ${percentOf(data.completeness)}`].join(' · ');
  return (
    <Paper head={<NavBar title={data?.title ?? '报告单（册）'} note={note} onBack={goBack} />}>
      <Loaded query={report} waiting={<Skeleton count={5} />}>
        {(found) => <Reader key={`${found.termId} ${at.number ?? ''}`} report={found} onTurn={setAt} />}
      </Loaded>
    </Paper>
  );
}
