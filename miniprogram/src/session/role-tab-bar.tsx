import { View } from '@tarojs/components';
import { currentTab } from '../platform/navigation/current-tab';
import { open } from '../platform/navigation/navigate';
import { useObservable } from '../platform/observable';
import { TabBar, type Tab } from '../ui/tab-bar/tab-bar';
import { usePreferences } from './preferences';

const tabs: Tab[] = [
  { key: 'home', text: '今天', icon: 'today' },
  { key: 'me', text: '我的', icon: 'me' },
];

/** The tabs of the person who is signed in. */
export function RoleTabBar() {
  const { theme, isLargeType } = usePreferences();
  const current = useObservable(currentTab);
  return (
    <View className={`theme-${theme} ${isLargeType ? 'type-large' : 'type-normal'}`}>
      <TabBar tabs={tabs} current={current} onChange={(key) => open(key === 'me' ? 'me' : 'home', {})} />
    </View>
  );
}
