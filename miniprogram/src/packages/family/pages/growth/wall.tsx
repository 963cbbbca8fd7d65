import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { flowerWallQuery, type FlowerWall } from '../../../../features/recognition/flowers.queries';
import { Card } from '../../../../ui/card/card';
import { Flower } from '../../../../ui/flower/flower';
import { Icon } from '../../../../ui/icon/icon';
import { Loaded } from '../../../../ui/loaded/loaded';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { Tappable } from '../../../../ui/tappable/tappable';
import { shortDay } from '../../../../words/times';

type Course = FlowerWall['courses'][number];

const MOST_DRAWN = 8;

/** ZM-5: the flowers of a term by course; each course opens its flowers, with reason, day and giver. */
export function Wall({ studentId, termId }: { studentId: string; termId: string }) {
  const query = useQuery(flowerWallQuery(studentId, termId));
  return (
    <Card>
      <Text className="growth__title">小红花墙</Text>
      <Loaded query={query} waiting={<Skeleton count={1} />}>
        {(wall) =>
          wall && wall.count > 0 ? (
            <>
              <Text className="growth__side">
                {wall.count} 朵，来自 {wall.giverCount} 位老师
              </Text>
              {wall.courses.map((course) => (
                <OneCourse key={course.name} course={course} />
              ))}
            </>
          ) : (
            <Text className="growth__words">老师送的小红花会一朵一朵挂在这里。</Text>
          )
        }
      </Loaded>
    </Card>
  );
}

function OneCourse({ course }: { course: Course }) {
  const [isOpen, open] = useState(false);
  const { name, slot, flowers } = course;
  const reasons = course.reasons.map((reason) => `${reason.name} ${reason.count}`).join('、');
  return (
    <View className={`growth__course slot-${slot ?? 'none'}`}>
      <Tappable
        className="growth__line"
        label={`${name} ${flowers.length} 朵，${reasons}，${isOpen ? '收起' : '一朵一朵看'}`}
        onTap={() => open(!isOpen)}
      >
        <View className="growth__line-inside">
          <View className="growth__line-words">
            <Text className="growth__name">
              {name} {flowers.length} 朵
            </Text>
            <View className="growth__flowers">
              {flowers.slice(0, MOST_DRAWN).map(({ id }) => (
                <Flower key={id} />
              ))}
            </View>
            <Text className="growth__side">{reasons}</Text>
          </View>
          <Icon name={isOpen ? 'down' : 'forward'} isSmall />
        </View>
      </Tappable>
      {isOpen &&
        flowers.map(({ id, reasonName, note, giverName, givenAt }) => (
          <View key={id} className="growth__row">
            <Text className="growth__side">
              {shortDay(givenAt)} · {giverName}
            </Text>
            <Text className="growth__said">{note ? `${reasonName}：${note}` : reasonName}</Text>
          </View>
        ))}
    </View>
  );
}
