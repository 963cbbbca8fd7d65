import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { flowerWallQuery, type FlowerWall } from '../../../../features/recognition/flowers.queries';
import { Card } from '../../../../ui/card/card';
import { Flower } from '../../../../ui/flower/flower';
import { Loaded } from '../../../../ui/loaded/loaded';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { Tappable } from '../../../../ui/tappable/tappable';
import { shortDay } from '../../../../words/times';

type Course = FlowerWall['courses'][number];

/** How high a stack is drawn; its number tells all. */
const MOST_DRAWN = 6;
/** How much of a course's name stands under its stack. */
const SHORT = 2;

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
              <Stacks courses={wall.courses} />
            </>
          ) : (
            <Text className="growth__words">老师送的小红花会一朵一朵挂在这里。</Text>
          )
        }
      </Loaded>
    </Card>
  );
}

/** A stack of flowers for each course; a tap tells them one by one below. */
function Stacks({ courses }: { courses: Course[] }) {
  const [openName, open] = useState<string | null>(null);
  const opened = courses.find(({ name }) => name === openName);
  return (
    <>
      <View className="growth__wall">
        <View className="growth__stacks">
          {courses.map((course) => (
            <Stack
              key={course.name}
              course={course}
              isOpen={course.name === openName}
              onTap={() => open(course.name === openName ? null : course.name)}
            />
          ))}
        </View>
      </View>
      {opened && <OneCourse course={opened} />}
    </>
  );
}

const reasonsOf = ({ reasons }: Course): string => reasons.map(({ name, count }) => `${name} ${count}`).join('、');

function Stack({ course, isOpen, onTap }: { course: Course; isOpen: boolean; onTap: () => void }) {
  const { name, slot, flowers } = course;
  return (
    <Tappable
      className={`growth__stack ${isOpen ? 'growth__stack--open' : ''} slot-${slot ?? 'none'}`}
      label={`${name} ${flowers.length} 朵，${reasonsOf(course)}，${isOpen ? '收起' : '一朵一朵看'}`}
      onTap={onTap}
    >
      <View className="growth__stack-inside">
        {flowers.slice(0, MOST_DRAWN).map(({ id }) => (
          <Flower key={id} />
        ))}
        <View className="growth__stack-foot" />
        <Text className="growth__stack-name">{name.slice(0, SHORT)}</Text>
        <Text className="growth__side">{flowers.length}</Text>
      </View>
    </Tappable>
  );
}

/** The flowers of a course one by one. */
function OneCourse({ course }: { course: Course }) {
  const { name, slot, flowers } = course;
  return (
    <View className={`growth__course slot-${slot ?? 'none'}`}>
      <Text className="growth__name">
        {name} · {reasonsOf(course)}
      </Text>
      {flowers.map(({ id, reasonName, note, giverName, givenAt }) => (
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
