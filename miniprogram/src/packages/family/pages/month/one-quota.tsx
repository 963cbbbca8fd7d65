import { Text, View } from '@tarojs/components';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { monthRecordsQuery, type MonthQuota, type MonthRecord } from '../../../../features/evidence/evidence.queries';
import { amount } from '../../../../features/evidence/quota-words';
import { categoriesQuery } from '../../../../features/schemes/scheme.queries';
import { open } from '../../../../platform/navigation/navigate';
import { showPhotos } from '../../../../platform/show-photos';
import type { Child } from '../../../../session/me.queries';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { DimensionTile } from '../../../../ui/dimension/dimension';
import { Icon } from '../../../../ui/icon/icon';
import { Loaded } from '../../../../ui/loaded/loaded';
import { Picture } from '../../../../ui/picture/picture';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { Tappable } from '../../../../ui/tappable/tappable';
import { nearDay } from '../../../../words/days';
import { givenName } from '../../../../words/names';

const MOST_SHOWN = 3;

interface OneQuotaProps {
  quota: MonthQuota;
  child: Child;
  classId: string;
  month: string;
  siblings: Child[];
}

/** One quota of the month: how far it is, the records behind the number, and what counts. */
export function OneQuota({ quota, child, classId, month, siblings }: OneQuotaProps) {
  const { name, slot, unit, done, due, category, daysLeft } = quota;
  const { data: categories = [] } = useQuery(categoriesQuery(classId, 'GUARDIAN'));
  const rules = categories.find(({ id }) => id === category);
  const examples = rules?.examples.slice(0, 3).join('、');
  return (
    <Card>
      <View className="month__one">
        <DimensionTile slot={slot} />
        <View className="month__one-words">
          <Text className="month__one-name">{name}</Text>
          <Text className="month__side">
            {done} / {amount(unit, due)}
            {examples && ` · ${examples}`}
          </Text>
        </View>
        {daysLeft > 0 && category !== null && (
          <View className="month__one-button">
            <Button
              icon="camera"
              label="记一刻"
              name={`${name}记一刻`}
              onTap={() => open('capture', { studentId: child.id, category })}
            />
          </View>
        )}
      </View>
      {category !== null && <Records studentId={child.id} month={month} category={category} />}
      <Counts photosMax={rules?.photosMax ?? 0} isByPhoto={unit !== 'RECORD'} siblings={siblings} />
    </Card>
  );
}

function Records({ studentId, month, category }: { studentId: string; month: string; category: string }) {
  const query = useInfiniteQuery(monthRecordsQuery(studentId, month, category));
  return (
    <Loaded query={query} waiting={<Skeleton count={1} />}>
      {({ pages }) => {
        const all = pages.flatMap(({ nodes }) => nodes.flatMap(({ record }) => record ?? []));
        const records = all.filter(isCounted);
        return (
          <View className="month__records">
            {records.length === 0 && <Text className="month__side">这个月在家里还没有记。</Text>}
            <Photos records={records} />
            {records.map((record) => (
              <View key={record.id} className="month__record">
                <Text className="month__side">{nearDay(record.happenedOn)}</Text>
                <Text className="month__record-words">{recordWords(record)}</Text>
              </View>
            ))}
            {all.length > records.length && (
              <Text className="month__side">老师和孩子自己记的不算在家里的数量里，在时间线上都看得到。</Text>
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

/** What the home recorded and nobody hid: the records behind the number. */
const isCounted = ({ recorderRole, state }: MonthRecord): boolean => recorderRole === 'GUARDIAN' && state !== 'HIDDEN';

const recordWords = ({ words, photos }: MonthRecord): string =>
  [words, photos.length > 0 ? `${photos.length} 张照片` : ''].filter(Boolean).join(' · ') || '没有写话';

function Photos({ records }: { records: MonthRecord[] }) {
  const photos = records.flatMap((record) => record.photos);
  if (photos.length === 0) return null;
  const urls = photos.map(({ url }) => url);
  const rest = photos.length - MOST_SHOWN;
  return (
    <View className="month__photos">
      {photos.slice(0, MOST_SHOWN).map(({ id, thumbUrl }, at) => (
        <Tappable
          key={id}
          className="month__photo"
          label={`放大第 ${at + 1} 张照片`}
          onTap={() => showPhotos(urls, at)}
        >
          <Picture src={thumbUrl} label={`第 ${at + 1} 张照片`} />
        </Tappable>
      ))}
      {rest > 0 && (
        <Tappable className="month__photo" label={`看其余 ${rest} 张照片`} onTap={() => showPhotos(urls, MOST_SHOWN)}>
          <View className="month__more">
            <Text>+{rest}</Text>
          </View>
        </Tappable>
      )}
    </View>
  );
}

/** What counts and what need not be taken, in plain words. */
function Counts({ photosMax, isByPhoto, siblings }: { photosMax: number; isByPhoto: boolean; siblings: Child[] }) {
  const names = siblings.map(({ name }) => givenName(name)).join('、');
  const counting = [
    '孩子正在做，或做成的东西、自己写的记录',
    ...(isByPhoto && photosMax > 1 ? [`一条可以放几张，最多 ${photosMax} 张，张张都算`] : []),
    ...(names ? [`和${names}同框，一次记下，各算各的`] : []),
  ];
  return (
    <>
      <Text className="month__title">什么算数</Text>
      {counting.map((words) => (
        <Line key={words} words={words} isCounting />
      ))}
      <Text className="month__title">不用拍</Text>
      {['摆拍、网上的图、同一张换个日期', '家里没有同意拍照的同学'].map((words) => (
        <Line key={words} words={words} />
      ))}
    </>
  );
}

function Line({ words, isCounting }: { words: string; isCounting?: boolean }) {
  return (
    <View className={isCounting ? 'month__line month__line--yes' : 'month__line'}>
      <Icon name={isCounting ? 'tick' : 'close'} isSmall />
      <Text className="month__line-words">{words}</Text>
    </View>
  );
}
