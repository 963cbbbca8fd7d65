import { View } from '@tarojs/components';
import './flower.scss';

/** The little red flower; it never stands for a word alone. */
export function Flower({ size = 24 }: { size?: number }) {
  return <View className="flower" style={{ width: `${size}px`, height: `${size}px` }} />;
}
