import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './section.scss';

/** A heading with a note and what belongs under it. */
export function Section({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <View className="section">
      <View className="section__head">
        <Text className="section__title">{title}</Text>
        {note && <Text className="section__note">{note}</Text>}
      </View>
      <View className="section__body">{children}</View>
    </View>
  );
}
