import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import { Tappable } from '../tappable/tappable';
import './pill.scss';

interface PillProps {
  text: string;
  name?: string;
  isOn: boolean;
  slot?: number | null;
  /** Whether several can be chosen at once. */
  isMany?: boolean;
  onTap: () => void;
  children?: ReactNode;
}

/** One of several things to choose, with a tick when it is chosen. */
export function Pill({ text, name, isOn, slot, isMany, onTap, children }: PillProps) {
  const colour = slot === undefined ? 'slot-none' : `slot-${slot ?? 'none'}`;
  return (
    <Tappable
      className={`pill ${colour} ${isOn ? 'pill--on' : ''}`}
      role={isMany ? 'checkbox' : 'radio'}
      label={name ?? text}
      isChecked={isOn}
      onTap={onTap}
    >
      <View className="pill__inside">
        {children}
        <Text className="pill__text">{text}</Text>
        {isOn && <Icon name="tick" isSmall />}
      </View>
    </Tappable>
  );
}
