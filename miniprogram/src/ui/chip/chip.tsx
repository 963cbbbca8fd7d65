import { Text, View } from '@tarojs/components';
import { Icon, type IconName } from '../icon/icon';
import './chip.scss';

interface ChipProps {
  text: string;
  icon?: IconName;
  tone?: 'plain' | 'brand' | 'wait' | 'bad' | 'info';
}

/** A state in words, outlined, with a glyph; colour is never the only sign. */
export function Chip({ text, icon, tone = 'plain' }: ChipProps) {
  return (
    <View className={`chip chip--${tone}`}>
      {icon && <Icon name={icon} isSmall />}
      <Text>{text}</Text>
    </View>
  );
}
