import { useState } from 'react';
import { useDidShow } from '../../platform/lifecycle';
import { pageParams, restartAt } from '../../platform/navigation/navigate';
import { usePreferences } from '../../session/preferences';
import { sittingNow, useSitting } from '../../session/sitting';
import { NavBar } from '../../ui/nav-bar/nav-bar';
import { Screen } from '../../ui/screen/screen';
import { Finish } from './finish';
import { Over } from './over';
import './index.scss';

/** OP-3: the end of a borrowed device: what is finished goes off, then everything is wiped. */
export default function LeavePage() {
  const [{ after }] = useState(pageParams);
  const sitting = useSitting();
  useDidShow(() => {
    if (!sittingNow() && !after) restartAt('entry', {});
  });
  return (
    <Screen {...usePreferences()} head={<NavBar title={sitting ? '做完了' : '收好了'} />}>
      {sitting && <Finish sitting={sitting} />}
      {!sitting && after && <Over isShared={after === 'SHARED'} />}
    </Screen>
  );
}
