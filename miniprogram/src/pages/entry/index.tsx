import { View } from '@tarojs/components';
import { useDidShow } from '../../platform/lifecycle';
import { restartAt } from '../../platform/navigation/navigate';
import { Paper } from '../../session/paper';
import { isSignedIn } from '../../session/session';
import { Mark } from '../../ui/mark/mark';
import './index.scss';

/** The door: straight home for those who are signed in. */
export default function EntryPage() {
  useDidShow(() => restartAt(isSignedIn() ? 'home' : 'signIn', {}));
  return (
    <Paper>
      <View className="entry">
        <Mark />
      </View>
    </Paper>
  );
}
