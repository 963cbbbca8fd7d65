import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './screen.scss';

interface ScreenProps {
  theme: 'system' | 'light' | 'dark';
  isLargeType: boolean;
  /** On a wide screen it lays two things beside each other. */
  isWide?: boolean;
  head?: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
}

/** The paper a page is written on: it carries the colours and the size of the type. */
export function Screen({ theme, isLargeType, isWide, head, foot, children }: ScreenProps) {
  return (
    <View className={`screen theme-${theme} ${isLargeType ? 'type-large' : 'type-normal'}`}>
      {head}
      <View className={isWide ? 'screen__body screen__body--wide' : 'screen__body'}>{children}</View>
      {foot}
    </View>
  );
}
