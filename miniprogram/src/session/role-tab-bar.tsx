import { View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { queryClient } from '../graphql/query-client';
import { currentTab } from '../platform/navigation/current-tab';
import { open } from '../platform/navigation/navigate';
import { useObservable } from '../platform/observable';
import { TabBar, type Tab, type TabAction } from '../ui/tab-bar/tab-bar';
import { useFace, type Face } from './face';
import { meQuery } from './me.queries';
import { usePreferences } from './preferences';
import { useIsSignedIn } from './session';
import { useSitting } from './sitting';

const tabs: Tab[] = [
  { key: 'home', text: '今天', icon: 'today' },
  { key: 'me', text: '我的', icon: 'me' },
];

/** The tabs of the person who is signed in, and what a family does most, always one tap away. */
export function RoleTabBar() {
  const { theme, isLargeType } = usePreferences();
  const current = useObservable(currentTab);
  // WeChat mounts the tab bar outside of the app's own tree.
  const { data: me } = useQuery({ ...meQuery(), enabled: useIsSignedIn() }, queryClient);
  const action = actionOf(useFace(me));
  const sitting = useSitting();
  return (
    <View className={`theme-${theme} ${isLargeType ? 'type-large' : 'type-normal'}`}>
      <TabBar
        tabs={sitting ? tabs.slice(0, 1) : tabs}
        current={current}
        action={action}
        onChange={(key) => open(key === 'me' ? 'me' : 'home', {})}
      />
    </View>
  );
}

function actionOf(face: Face | undefined): TabAction | undefined {
  if (!face || !('child' in face) || face.child.classId === null) return undefined;
  const studentId = face.child.id;
  return { text: '记一刻', icon: 'camera', onTap: () => open('capture', { studentId }) };
}
