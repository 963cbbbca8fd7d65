import { Text, View } from '@tarojs/components';
import { Button } from '../button/button';
import { Group } from '../group/group';
import { Icon, type IconName } from '../icon/icon';
import { Tappable } from '../tappable/tappable';
import './tab-bar.scss';

export interface Tab {
  key: string;
  text: string;
  icon: IconName;
}

/** What is done most, as a round button in the middle. */
export interface TabAction {
  text: string;
  icon: IconName;
  onTap: () => void;
}

interface TabBarProps {
  tabs: readonly Tab[];
  current: string;
  action?: TabAction;
  onChange: (key: string) => void;
}

/** The tabs at the foot of a home; where there is but one, only what is done most. */
export function TabBar({ tabs, current, action, onChange }: TabBarProps) {
  if (tabs.length < 2)
    return action ? (
      <View className="tab-bar tab-bar--alone">
        <Button icon={action.icon} label={action.text} onTap={action.onTap} />
      </View>
    ) : null;
  return (
    <View className="tab-bar">
      <Group role="tablist" label="主要页面" className="tab-bar__tabs">
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
      {action && (
        <Tappable className="tab-bar__action" label={action.text} onTap={action.onTap}>
          <View className="tab-bar__round">
            <Icon name={action.icon} />
          </View>
          <Text className="tab-bar__text">{action.text}</Text>
        </Tappable>
      )}
    </View>
  );
}
