import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { classResultsQuery } from '../../../../features/measurements/measurements.queries';
import { schoolClassQuery } from '../../../../features/organisation/organisation.queries';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useGuard } from '../../../../session/use-guard';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { ResultsGrid } from './results-grid';
import './index.scss';

/** ZM-7: results of a class, one subject at a time, child after child. */
export default function ResultsPage() {
  useGuard();
  const [{ classId = '' }] = useState(pageParams);
  const { data: schoolClass } = useQuery(schoolClassQuery(classId));
  const results = useQuery(classResultsQuery(classId));
  const note = [schoolClass?.name, results.data?.termName].filter(Boolean).join(' · ');
  return (
    <Paper head={<NavBar title="录成绩" note={note} onBack={goBack} />}>
      <Loaded query={results} waiting={<Skeleton count={6} />}>
        {(found) =>
          found.whyNotEnter !== null ? (
            <EmptyState icon="sheet" title="这里不用您录" advice={found.whyNotEnter} />
          ) : found.rows.length === 0 ? (
            <EmptyState icon="people" title="班里还没有学生" advice="请学校管理员导入学生表，导入以后就能录成绩。" />
          ) : (
            <ResultsGrid results={found} />
          )
        }
      </Loaded>
    </Paper>
  );
}
