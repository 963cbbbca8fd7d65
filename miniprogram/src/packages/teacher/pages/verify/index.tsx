import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { inboxQuery, type WaitingRecord } from '../../../../features/evidence/evidence.queries';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useGuard } from '../../../../session/use-guard';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { ErrorState } from '../../../../ui/states/states';
import { Tabs } from '../../../../ui/tabs/tabs';
import { wordsOf } from '../../../../words/refusals';
import { Decided } from './decided';
import { Inbox } from './inbox';
import './index.scss';

type Part = 'waiting' | 'flagged' | 'decided';

/** What waits to be verified, what to look twice at, and what has been decided. */
export default function VerifyPage() {
  useGuard();
  const [{ schoolId = '' }] = useState(pageParams);
  const [part, setPart] = useState<Part>('waiting');
  const query = useInfiniteQuery(inboxQuery(schoolId));
  const records = query.data?.pages.flatMap(({ nodes }) => nodes);
  const more = query.hasNextPage ? '+' : '';
  return (
    <Paper head={<NavBar title="核实" note={records && classesOf(records)} onBack={goBack} />}>
      <Tabs
        label="核实的三部分"
        tabs={[
          { key: 'waiting', text: `待核实 ${records ? `${records.length}${more}` : ''}`.trim() },
          { key: 'flagged', text: `要看一看 ${records ? flagged(records).length : ''}`.trim() },
          { key: 'decided', text: '已处理' },
        ]}
        current={part}
        onChange={setPart}
      />
      {part === 'decided' ? (
        <Decided schoolId={schoolId} />
      ) : records ? (
        <Inbox
          records={part === 'flagged' ? flagged(records) : records}
          isFlaggedOnly={part === 'flagged'}
          onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          isBusy={query.isFetchingNextPage}
        />
      ) : query.error ? (
        <ErrorState words={wordsOf(query.error)} onRetry={() => void query.refetch()} />
      ) : (
        <Skeleton count={4} />
      )}
    </Paper>
  );
}

const flagged = (records: WaitingRecord[]): WaitingRecord[] => records.filter(({ flags }) => flags.length > 0);

const classesOf = (records: WaitingRecord[]): string | undefined =>
  [...new Set(records.map(({ className }) => className))].join('、') || undefined;
