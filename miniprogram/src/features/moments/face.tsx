import { Text, View } from '@tarojs/components';

/** The first character of a name in the colour of its dimension. */
export function Face({ name, slot }: { name: string; slot: number | null }) {
  return (
    <View className={`moment__face slot-${slot ?? 'none'}`}>
      <Text>{[...name][0]}</Text>
    </View>
  );
}
