import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Growth } from '../../../../features/moments/growth.queries';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Group } from '../../../../ui/group/group';
import { Pill } from '../../../../ui/pill/pill';
import { monthAndDay } from '../../../../words/days';
import { Chart } from './chart';
import { heat, heatHigh, monthPlaces } from './drawings';
import { daysWords } from './growth-words';
import { Rows } from './rows';

const SHOWN = 6;

/** The days of a term that have records; each opens its records. */
export function Days({ studentId, growth: { termId, startsOn, endsOn, days } }: { studentId: string; growth: Growth }) {
  const [openDay, open] = useState<string | null>(null);
  const [hasAll, showAll] = useState(false);
  const newest = [...days].reverse();
  const words = daysWords(days);
  return (
    <Card>
      <Text className="growth__title">哪天有记录</Text>
      <View className="growth__months">
        {monthPlaces(startsOn, endsOn).map(({ month, left }) => (
          <Text key={month} className="growth__month" style={{ left: `${left.toFixed(2)}%` }}>
            {month}月
          </Text>
        ))}
      </View>
      <Chart kind="heat" drawing={heat(startsOn, endsOn, days)} words={words} high={heatHigh(startsOn, endsOn)} />
      <Text className="growth__side">{words}。</Text>
      {days.length > 0 && (
        <Group role="radiogroup" label="看哪一天" className="growth__days">
          {(hasAll ? newest : newest.slice(0, SHOWN)).map(({ day, records }) => (
            <Pill
              key={day}
              text={`${monthAndDay(day)} ${records} 条`}
              isOn={day === openDay}
              onTap={() => open(day === openDay ? null : day)}
            />
          ))}
        </Group>
      )}
      {!hasAll && days.length > SHOWN && (
        <View className="growth__more">
          <Button kind="plain" label="更早的日子" onTap={() => showAll(true)} />
        </View>
      )}
      {openDay && <Rows key={openDay} behind={{ studentId, termId, dimensionId: null, day: openDay }} />}
    </Card>
  );
}
