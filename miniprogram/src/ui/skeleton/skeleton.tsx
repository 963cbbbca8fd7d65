import { View } from '@tarojs/components';
import './skeleton.scss';

/** The shape of what is coming, without movement. */
export function Skeleton({ count = 3, shape = 'card' }: { count?: number; shape?: 'card' | 'face' }) {
  return (
    <View className={`skeleton skeleton--${shape}`}>
      {Array.from({ length: count }, (_, index) => (
        <View key={index} className="skeleton__part" />
      ))}
    </View>
  );
}
