import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import type { MonthQuota } from '../../../../features/evidence/evidence.queries';
import { HomeRecords } from '../../../../features/evidence/home-records';
import { progressWords } from '../../../../features/evidence/quota-words';
import { categoriesQuery } from '../../../../features/schemes/scheme.queries';
import { open } from '../../../../platform/navigation/navigate';
import type { Child } from '../../../../session/me.queries';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { DimensionTile } from '../../../../ui/dimension/dimension';
import { Icon } from '../../../../ui/icon/icon';
import { givenName } from '../../../../words/names';

interface OneQuotaProps {
  quota: MonthQuota;
  child: Child;
  classId: string;
  month: string;
  siblings: Child[];
}

/** One quota of the month: how far it is, the records behind the number, and what counts. */
export function OneQuota({ quota, child, classId, month, siblings }: OneQuotaProps) {
  const { name, slot, unit, category, daysLeft } = quota;
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
            {progressWords(quota)}
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
      {category !== null && <HomeRecords studentId={child.id} month={month} category={category} />}
      <Counts photosMax={rules?.photosMax ?? 0} isByPhoto={unit !== 'RECORD'} siblings={siblings} />
    </Card>
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
