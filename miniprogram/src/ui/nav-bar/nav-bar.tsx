import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { screenEdges } from '../../platform/screen-edges';
import { Icon } from '../icon/icon';
import { Tappable } from '../tappable/tappable';
import './nav-bar.scss';

interface NavBarProps {
  title?: string;
  note?: string;
  onBack?: () => void;
  children?: ReactNode;
}

/** The head of a page; it leaves room for the system's bar and WeChat's capsule. */
export function NavBar({ title, note, onBack, children }: NavBarProps) {
  const { statusBar, bar, capsule } = screenEdges();
  return (
    <View className="nav-bar" style={{ paddingTop: `${statusBar}px` }}>
      <View className="nav-bar__line" style={{ minHeight: `${bar}px`, paddingRight: `${Math.max(capsule, 16)}px` }}>
        {onBack && (
          <Tappable className="nav-bar__back" label="返回" onTap={onBack}>
            <Icon name="back" />
          </Tappable>
        )}
        {children ?? (
          <View className="nav-bar__words">
            <Text className="nav-bar__title">{title}</Text>
            {note && <Text className="nav-bar__note">{note}</Text>}
          </View>
        )}
      </View>
    </View>
  );
}
