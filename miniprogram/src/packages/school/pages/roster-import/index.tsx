import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { rosterImportQuery, type RosterReport } from '../../../../features/people/roster-import.queries';
import { useTopOn } from '../../../../platform/kept-place';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useGuard } from '../../../../session/use-guard';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { ChooseSheets } from './choose-sheets';
import { Outcome } from './outcome';
import { Preview } from './preview';
import { Failed, Reading } from './reading';

/** GL-1: sheets go in, a preview comes out, and only then are they written. */
export default function RosterImportPage() {
  useGuard();
  const [{ schoolId = '', importId }] = useState(pageParams);
  if (importId) return <Import importId={importId} schoolId={schoolId} />;
  return (
    <Paper head={<NavBar title="导入新的表格" onBack={goBack} />}>
      <ChooseSheets schoolId={schoolId} />
    </Paper>
  );
}

function Import({ importId, schoolId }: { importId: string; schoolId: string }) {
  const query = useQuery(rosterImportQuery(importId));
  const state = query.data?.state;
  const title = state === 'COMMITTED' || state === 'UNDONE' ? '导入结果' : '试读结果';
  useTopOn(state);
  return (
    <Paper head={<NavBar title={title} onBack={goBack} />}>
      <Loaded query={query} waiting={<Skeleton count={4} />}>
        {(report) => <Stage report={report} schoolId={schoolId} />}
      </Loaded>
    </Paper>
  );
}

function Stage({ report, schoolId }: { report: RosterReport; schoolId: string }) {
  switch (report.state) {
    case 'WAITING_FOR_FILES':
    case 'READING':
      return <Reading />;
    case 'FAILED':
      return <Failed why={report.failure} schoolId={schoolId} />;
    case 'PREVIEWED':
      return <Preview report={report} schoolId={schoolId} />;
    default:
      return <Outcome report={report} />;
  }
}
