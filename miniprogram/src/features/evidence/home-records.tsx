import { Text, View } from '@tarojs/components';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '../../ui/button/button';
import { Loaded } from '../../ui/loaded/loaded';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { monthRecordsQuery, type MonthRecord } from './evidence.queries';
import { RecordLines } from './record-lines';
import './home-records.scss';

interface HomeRecordsProps {
  studentId: string;
  month: string;
  category: string;
}

/** ZM-4: what a child's home recorded in a month and a category: the records behind the number. */
export function HomeRecords({ studentId, month, category }: HomeRecordsProps) {
  const query = useInfiniteQuery(monthRecordsQuery(studentId, month, category));
  return (
    <Loaded query={query} waiting={<Skeleton count={1} />}>
      {({ pages }) => {
        const all = pages.flatMap(({ nodes }) => nodes.flatMap(({ record }) => record ?? []));
        const records = all.filter(isCounted);
        return (
          <View className="home-records">
            {records.length === 0 && <Text className="home-records__note">这个月在家里还没有记。</Text>}
            <RecordLines records={records} />
            {all.length > records.length && (
              <Text className="home-records__note">老师和孩子自己记的不算在家里的数量里，在时间线上都看得到。</Text>
            )}
            {query.hasNextPage && (
              <Button
                kind="plain"
                label="更早的"
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

/** What the home recorded and what stands: neither hidden nor sent back. */
const isCounted = ({ recorderRole, state }: MonthRecord): boolean =>
  recorderRole === 'GUARDIAN' && (state === 'SUBMITTED' || state === 'VERIFIED');
