import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { currentTab } from '../platform/navigation/current-tab';
import { useDidShow } from '../platform/lifecycle';
import { Screen } from '../ui/screen/screen';
import { PageTabBar } from './page-tab-bar';
import { LastLine } from './last-line/last-line';
import { SittingBar } from './sitting-bar/sitting-bar';
import { usePreferences } from './preferences';

/** A page in the colours and type size that this person likes. */
export function Paper({ head, isWide, children }: { head?: ReactNode; isWide?: boolean; children: ReactNode }) {
  return (
    <Screen {...usePreferences()} head={head} isWide={isWide}>
      <SittingBar />
      {children}
    </Screen>
  );
}

/** A page that is one of the tabs. */
export function TabPaper({ tab, head, children }: { tab: string; head?: ReactNode; children: ReactNode }) {
  useDidShow(() => currentTab.set(tab));
  return (
    <Screen {...usePreferences()} head={head} foot={<PageTabBar />}>
      <SittingBar />
      <LastLine />
      {children}
      <View style={{ height: '64px' }} />
    </Screen>
  );
}
