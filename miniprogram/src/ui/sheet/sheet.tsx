import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './sheet.scss';

/** A sheet of paper that comes up from below and stays above the page. */
export function Sheet({ above, children }: { above?: ReactNode; children: ReactNode }) {
  return (
    <View className="sheet">
      {above && <View className="sheet__above">{above}</View>}
      <View className="sheet__paper">
        <View className="sheet__body">{children}</View>
      </View>
    </View>
  );
}
