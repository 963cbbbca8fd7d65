import { View } from '@tarojs/components';
import { Tappable } from '../tappable/tappable';
import type { Mark } from './props';

const PER_CENT = 100;

/** One mark; a tap takes it away. */
export function MarkOn({ mark: { x, y, r }, index, onRemove }: { mark: Mark; index: number; onRemove: () => void }) {
  const style = { left: `${x / PER_CENT}%`, top: `${y / PER_CENT}%`, width: `${(2 * r) / PER_CENT}%` };
  return (
    <View className="marked-photo__mark" style={style}>
      <Tappable className="marked-photo__hit" label={`去掉第 ${index + 1} 处打码`} onTap={onRemove}>
        <View className="marked-photo__disc" />
      </Tappable>
    </View>
  );
}
