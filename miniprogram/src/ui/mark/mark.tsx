import { View } from '@tarojs/components';
import './mark.scss';

/** The five petals, one for each side of a child. */
export function Mark({ isSmall }: { isSmall?: boolean }) {
  return <View className={isSmall ? 'mark mark--small' : 'mark'} />;
}
