import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { inboxQuery, type WaitingRecord } from '../../../../features/evidence/evidence.queries';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useGuard } from '../../../../session/use-guard';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { Tabs } from '../../../../ui/tabs/tabs';
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
  return (
    <Paper head={<NavBar title="核实" note={records && classesOf(records)} onBack={goBack} />}>
      <Tabs label="核实的三部分" tabs={tabsOf(records, query.hasNextPage)} current={part} onChange={setPart} />
      {part === 'decided' ? (
        <Decided schoolId={schoolId} />
      ) : (
        <Loaded query={{ data: records, error: query.error, refetch: query.refetch }} waiting={<Skeleton count={4} />}>
          {(all) => (
            <Inbox
              records={part === 'flagged' ? flagged(all) : all}
              isFlaggedOnly={part === 'flagged'}
              onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
              isBusy={query.isFetchingNextPage}
            />
          )}
        </Loaded>
      )}
    </Paper>
  );
}

function tabsOf(records: WaitingRecord[] | undefined, hasMore: boolean): Array<{ key: Part; text: string }> {
  const counted = (name: string, count: number | undefined, more = '') =>
    count === undefined ? name : `${name} ${count}${more}`;
  return [
    { key: 'waiting', text: counted('待核实', records?.length, hasMore ? '+' : '') },
    { key: 'flagged', text: counted('要看一看', records && flagged(records).length) },
    { key: 'decided', text: '已处理' },
  ];
}

const flagged = (records: WaitingRecord[]): WaitingRecord[] => records.filter(({ flags }) => flags.length > 0);

const classesOf = (records: WaitingRecord[]): string | undefined =>
  [...new Set(records.map(({ className }) => className))].join('、') || undefined;
