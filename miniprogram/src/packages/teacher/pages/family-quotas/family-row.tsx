import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { askedOf, familyWords, hasAll } from '../../../../features/evidence/family-progress';
import { HomeRecords } from '../../../../features/evidence/home-records';
import { progressWords } from '../../../../features/evidence/quota-words';
import type { ClassQuotas, FamilyProgress } from '../../../../features/evidence/quotas.queries';
import { Card } from '../../../../ui/card/card';
import { Icon } from '../../../../ui/icon/icon';
import { Ring } from '../../../../ui/ring/ring';
import { Tappable } from '../../../../ui/tappable/tappable';

interface FamilyRowProps {
  family: FamilyProgress;
  quotas: ClassQuotas['quotas'];
  month: string;
  isOpen: boolean;
  onTap: () => void;
}

/** One household with its rings; open, each number leads to its records. */
export function FamilyRow({ family, quotas, month, isOpen, onTap }: FamilyRowProps) {
  const { seatNumber, name } = family;
  const who = [seatNumber, name].filter(Boolean).join(' ');
  return (
    <Card>
      <Tappable
        className="families__row"
        label={`${who}，${familyWords(quotas, family)}，${isOpen ? '收起' : '展开'}`}
        onTap={onTap}
      >
        <View className="families__inside">
          <View className="families__who">
            <Text className="families__name">{who}</Text>
            {hasAll(quotas, family) && <Text className="families__full">齐了</Text>}
          </View>
          <View className="families__rings">
            {askedOf(quotas, family).map(({ id, name, slot, done, due }) => (
              <View key={id} className="families__ring">
                <Ring isSmall slot={slot} done={done} due={due} />
                <Text className="families__ring-name">{shortName(name)}</Text>
              </View>
            ))}
          </View>
        </View>
      </Tappable>
      {isOpen && <Numbers family={family} quotas={quotas} month={month} />}
    </Card>
  );
}

/** What fits under a small ring: 学业, of 学业水平. */
const shortName = (name: string): string => [...name].slice(0, 2).join('');

function Numbers({ family, quotas, month }: Omit<FamilyRowProps, 'isOpen' | 'onTap'>) {
  const [chosen, choose] = useState<string | null>(null);
  return (
    <View className="families__numbers">
      {askedOf(quotas, family).map(({ id, category, name, unit, due, done }) => (
        <View key={id}>
          <Tappable
            className="families__number"
            label={`${name} ${progressWords({ unit, done, due })}，${id === chosen ? '收起' : '看记录'}`}
            onTap={() => choose(id === chosen ? null : id)}
          >
            <View className="families__number-inside">
              <Text className="families__number-name">{name}</Text>
              <Text className="families__number-count">{progressWords({ unit, done, due })}</Text>
              <Icon name="forward" isSmall />
            </View>
          </Tappable>
          {id === chosen && category !== null && (
            <HomeRecords studentId={family.studentId} month={month} category={category} />
          )}
        </View>
      ))}
    </View>
  );
}
