import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon';
import { Tappable } from '../tappable/tappable';
import './door.scss';

interface DoorProps {
  icon: IconName;
  title: string;
  note?: string;
  tone?: 'brand' | 'wait';
  onTap: () => void;
}

/** The way to another page, with what waits there. */
export function Door({ icon, title, note, tone = 'brand', onTap }: DoorProps) {
  return (
    <Tappable className="door" label={note ? `${title}，${note}` : title} onTap={onTap}>
      <View className="door__inside">
        <View className={`door__tile door__tile--${tone}`}>
          <Icon name={icon} />
        </View>
        <View className="door__words">
          <Text className="door__title">{title}</Text>
          {note && <Text className="door__note">{note}</Text>}
        </View>
        <View className="door__arrow">
          <Icon name="forward" isSmall />
        </View>
      </View>
    </Tappable>
  );
}

/** Doors on one sheet of paper. */
export function Doors({ children }: { children: ReactNode }) {
  return <View className="doors">{children}</View>;
}
