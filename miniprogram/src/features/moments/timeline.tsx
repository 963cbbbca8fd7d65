import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '../../ui/button/button';
import { Card } from '../../ui/card/card';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { EmptyState, ErrorState } from '../../ui/states/states';
import { wordsOf } from '../../words/refusals';
import { MomentCard, type MomentActions } from './moment-card';
import { timelineQuery } from './moments.queries';

interface TimelineProps {
  studentId: string;
  /** What the empty timeline promises. */
  promise: string;
  actions: MomentActions;
}

/** The moments of a child, the newest first; earlier ones on asking. */
export function Timeline({ studentId, promise, actions }: TimelineProps) {
  const query = useInfiniteQuery(timelineQuery(studentId));
  const { data, error, hasNextPage, isFetchingNextPage } = query;
  if (!data) {
    if (error) return <ErrorState words={wordsOf(error)} onRetry={() => void query.refetch()} />;
    return <Skeleton count={3} />;
  }
  const moments = data.pages.flatMap(({ nodes }) => nodes);
  if (moments.length === 0) {
    return (
      <Card>
        <EmptyState icon="seedling" title="还没有记录" advice={promise} />
      </Card>
    );
  }
  return (
    <>
      {moments.map((moment) => (
        <MomentCard key={moment.id} moment={moment} actions={actions} />
      ))}
      {hasNextPage && (
        <Button kind="soft" label="再看早些的" isBusy={isFetchingNextPage} onTap={() => void query.fetchNextPage()} />
      )}
    </>
  );
}
