import { Text, View } from '@tarojs/components';
import { useInfiniteQuery } from '@tanstack/react-query';
import { growthRecordsQuery, type Behind } from '../../../../features/moments/growth.queries';
import { Button } from '../../../../ui/button/button';
import { Loaded } from '../../../../ui/loaded/loaded';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { nearDay } from '../../../../words/days';

/** The records behind a number, the newest first. */
export function Rows({ behind }: { behind: Behind }) {
  const query = useInfiniteQuery(growthRecordsQuery(behind));
  return (
    <Loaded query={query} waiting={<Skeleton count={1} />}>
      {({ pages }) => {
        const records = pages.flatMap(({ nodes }) => nodes.flatMap(({ record }) => record ?? []));
        return (
          <View className="growth__rows">
            {records.length === 0 && <Text className="growth__side">这学期在这方面还没有记。</Text>}
            {records.map(({ id, happenedOn, categoryName, words, photos }) => (
              <View key={id} className="growth__row">
                <Text className="growth__side">
                  {nearDay(happenedOn)} · {categoryName}
                  {photos.length > 0 && ` · ${photos.length} 张照片`}
                </Text>
                {words !== '' && <Text className="growth__said">{words}</Text>}
              </View>
            ))}
            {query.hasNextPage && (
              <Button
                kind="plain"
                label="再看早些的"
                isBusy={query.isFetchingNextPage}
                onTap={() => void query.fetchNextPage()}
              />
            )}
          </View>
        );
      }}
    </Loaded>
  );
}
