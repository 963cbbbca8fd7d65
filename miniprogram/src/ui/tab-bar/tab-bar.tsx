import { Text, View } from '@tarojs/components';
import { Group } from '../group/group';
import { Icon, type IconName } from '../icon/icon';
import { Tappable } from '../tappable/tappable';
import './tab-bar.scss';

export interface Tab {
  key: string;
  text: string;
  icon: IconName;
}

interface TabBarProps {
  tabs: readonly Tab[];
  current: string;
  onChange: (key: string) => void;
}

/** The tabs at the foot of a home. */
export function TabBar({ tabs, current, onChange }: TabBarProps) {
  return (
    <Group role="tablist" label="主要页面" className="tab-bar">
      {tabs.map((tab) => (
        <Tappable
          key={tab.key}
          className={tab.key === current ? 'tab-bar__tab tab-bar__tab--on' : 'tab-bar__tab'}
          role="tab"
          label={tab.text}
          isChecked={tab.key === current}
          onTap={() => onChange(tab.key)}
        >
          <View className="tab-bar__inside">
            <Icon name={tab.icon} />
            <Text className="tab-bar__text">{tab.text}</Text>
          </View>
        </Tappable>
      ))}
    </Group>
  );
}
