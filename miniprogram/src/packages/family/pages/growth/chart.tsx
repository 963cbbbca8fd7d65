import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Group } from '../../../../ui/group/group';

interface ChartProps {
  kind: 'radar' | 'line' | 'heat';
  /** The drawing as a background. */
  drawing: string;
  /** The same in words, for who does not see it. */
  words: string;
  /** How high it is beside its width, per cent; as its kind says when absent. */
  high?: number;
}

/** A drawing with its text equivalent, and with what is written upon it. */
export function Chart({ kind, drawing, words, high, children }: PropsWithChildren<ChartProps>) {
  const size = high === undefined ? {} : { paddingBottom: `${high.toFixed(2)}%` };
  return (
    <Group role="group" label={words} className="growth__chart">
      <View className={`growth__drawing growth__drawing--${kind}`} style={{ backgroundImage: drawing, ...size }}>
        {children}
      </View>
    </Group>
  );
}
