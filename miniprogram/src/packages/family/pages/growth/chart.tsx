import { View } from '@tarojs/components';
import { Group } from '../../../../ui/group/group';

interface ChartProps {
  kind: 'radar' | 'line' | 'heat';
  /** The drawing as a background. */
  drawing: string;
  /** The same in words, for who does not see it. */
  words: string;
}

/** A drawing with its text equivalent. */
export function Chart({ kind, drawing, words }: ChartProps) {
  return (
    <Group role="group" label={words} className="growth__chart">
      <View className={`growth__drawing growth__drawing--${kind}`} style={{ backgroundImage: drawing }} />
    </Group>
  );
}
