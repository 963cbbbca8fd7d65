import { Text, View } from '@tarojs/components';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { progressWords } from '../../../../features/evidence/quota-words';
import { staffRecordsQuery, type StaffQuota } from '../../../../features/evidence/quotas.queries';
import { RecordLines } from '../../../../features/evidence/record-lines';
import { open } from '../../../../platform/navigation/navigate';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Loaded } from '../../../../ui/loaded/loaded';
import { Ring } from '../../../../ui/ring/ring';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { Tappable } from '../../../../ui/tappable/tappable';
import { monthAndDay } from '../../../../words/days';

interface OwnQuotaProps {
  quota: StaffQuota;
  schoolId: string;
  month: string;
}

/** One quota of a teacher: how far it is, its last day, what counts, who demands it, and the records behind it. */
export function OwnQuota({ quota, schoolId, month }: OwnQuotaProps) {
  const { category, about, classIds, law } = quota;
  const [isOpen, setOpen] = useState(false);
  const [firstClass = ''] = classIds;
  return (
    <Card>
      {category === null ? (
        <Line quota={quota} next="去送花" onTap={() => open('class', { classId: firstClass })} />
      ) : (
        <Line quota={quota} next={isOpen ? '收起' : '看记录'} onTap={() => setOpen(!isOpen)} />
      )}
      {isOpen && category !== null && <Records schoolId={schoolId} month={month} category={category} />}
      <Text className="my-month__counts">{countingOf(quota)}</Text>
      {law && <Text className="my-month__note">要求出自{law}。</Text>}
      {isOpenFor(quota) && (
        <View className="my-month__button">
          <Button
            kind="soft"
            icon="camera"
            label="拍一张"
            name={`${quota.name}拍一张`}
            onTap={() => open(about === 'CLASS' ? 'classPhoto' : 'classCapture', { classId: firstClass })}
          />
        </View>
      )}
    </Card>
  );
}

/** Whether the camera helps: photos are still open, and there are days left. */
const isOpenFor = ({ category, daysLeft, done, due }: StaffQuota): boolean =>
  category !== null && daysLeft > 0 && done < due;

function Line({ quota, next, onTap }: { quota: StaffQuota; next: string; onTap: () => void }) {
  const { slot, done, due, name, daysLeft, lastDay } = quota;
  const until = daysLeft > 0 ? `到 ${monthAndDay(lastDay)}` : `${monthAndDay(lastDay)}已经过去`;
  return (
    <Tappable className="my-month__row" label={`${name} ${progressWords(quota)}，${until}，${next}`} onTap={onTap}>
      <View className="my-month__inside">
        <Ring slot={slot} done={done} due={due} />
        <View className="my-month__words">
          <Text className="my-month__name">{name}</Text>
          <Text className="my-month__note">
            {progressWords(quota)} · {until}
          </Text>
        </View>
        <Text className="my-month__next">{next}</Text>
      </View>
    </Tappable>
  );
}

/** What counts, by what is counted. */
function countingOf({ category, examples, classNames }: StaffQuota): string {
  const where = classNames.join('、');
  if (category === null) return `算数的：给${where}的孩子送的花，一朵算一朵。`;
  const what = examples.length > 0 ? `，比如${examples.slice(0, 4).join('、')}` : '';
  return `算数的：您在${where}记的照片${what}。撤回的、被退回的不算。`;
}

function Records({ schoolId, month, category }: { schoolId: string; month: string; category: string }) {
  const query = useInfiniteQuery(staffRecordsQuery(schoolId, month, category));
  return (
    <Loaded query={query} waiting={<Skeleton count={1} />}>
      {({ pages }) => {
        const records = pages.flatMap(({ nodes }) => nodes);
        return (
          <View className="my-month__records">
            {records.length === 0 && <Text className="my-month__note">这个月还没有记。</Text>}
            <RecordLines records={records} />
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
