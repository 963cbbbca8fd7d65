import { Text, View } from '@tarojs/components';
import { Card } from '../card/card';
import './facts.scss';

/** What is known about something, name by name; what is null is left out. */
export function Facts({ facts }: { facts: ReadonlyArray<readonly [name: string, value: string | null]> }) {
  return (
    <Card>
      <View className="facts">
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <View key={name + value} className="facts__one">
                <Text className="facts__name">{name}</Text>
                <Text className="facts__value">{value}</Text>
              </View>
            ),
        )}
      </View>
    </Card>
  );
}
