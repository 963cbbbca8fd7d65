import { Text, View } from '@tarojs/components';
import './dimension.scss';

/** The icon of a palette slot; it never stands without a name beside it. */
export function DimensionIcon({ slot, isSmall }: { slot: number | null; isSmall?: boolean }) {
  const shape = `dimension-icon--${slot ?? 'none'}`;
  return (
    <View className={`dimension-icon ${shape} slot-${slot ?? 'none'} ${isSmall ? 'dimension-icon--small' : ''}`} />
  );
}

/** A dimension or category by icon and name, in the colour of its slot. */
export function Dimension({ slot, name }: { slot: number | null; name: string }) {
  return (
    <View className={`dimension slot-${slot ?? 'none'}`}>
      <DimensionIcon slot={slot} isSmall />
      <Text className="dimension__name">{name}</Text>
    </View>
  );
}

/** The icon of a slot on a tinted tile. */
export function DimensionTile({ slot }: { slot: number | null }) {
  return (
    <View className={`dimension-tile slot-${slot ?? 'none'}`}>
      <DimensionIcon slot={slot} />
    </View>
  );
}
