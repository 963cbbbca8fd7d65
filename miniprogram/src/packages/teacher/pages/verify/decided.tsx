import { View } from '@tarojs/components';
import { useInfiniteQuery } from '@tanstack/react-query';
import { reviewedQuery } from '../../../../features/evidence/evidence.queries';
import { DecidedCard } from '../../../../features/evidence/waiting-card';
import { Button } from '../../../../ui/button/button';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState, ErrorState } from '../../../../ui/states/states';
import { wordsOf } from '../../../../words/refusals';

/** What this teacher has decided about, the newest record first. */
export function Decided({ schoolId }: { schoolId: string }) {
  const query = useInfiniteQuery(reviewedQuery(schoolId));
  if (!query.data) {
    if (query.error) return <ErrorState words={wordsOf(query.error)} onRetry={() => void query.refetch()} />;
    return <Skeleton count={4} />;
  }
  const records = query.data.pages.flatMap(({ nodes }) => nodes);
  if (records.length === 0) {
    return <EmptyState icon="inbox" title="还没有处理过" advice="您核实、退回或隐藏过的记录会留在这里。" />;
  }
  return (
    <View className="verify">
      {records.map((record) => (
        <DecidedCard key={record.id} record={record} />
      ))}
      {query.hasNextPage && (
        <Button
          kind="soft"
          label="再看早些的"
          isBusy={query.isFetchingNextPage}
          onTap={() => void query.fetchNextPage()}
        />
      )}
    </View>
  );
}
