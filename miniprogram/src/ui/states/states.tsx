import { Text, View } from '@tarojs/components';
import { Button } from '../button/button';
import { Icon, type IconName } from '../icon/icon';
import './states.scss';

interface EmptyProps {
  icon: IconName;
  title: string;
  advice: string;
  action?: { label: string; onTap: () => void };
}

/** Nothing here yet, and what to do next. */
export function EmptyState({ icon, title, advice, action }: EmptyProps) {
  return (
    <View className="state">
      <View className="state__tile">
        <Icon name={icon} />
      </View>
      <Text className="state__title">{title}</Text>
      <Text className="state__advice">{advice}</Text>
      {action && (
        <View className="state__action">
          <Button kind="soft" {...action} />
        </View>
      )}
    </View>
  );
}

/** Something went wrong: in whose words, and the way to try again. */
export function ErrorState({ words, onRetry }: { words: string; onRetry: () => void }) {
  return (
    <View className="state">
      <View className="state__tile state__tile--bad">
        <Icon name="warn" />
      </View>
      <Text className="state__title">没有打开</Text>
      <Text className="state__advice">{words}</Text>
      <View className="state__action">
        <Button kind="soft" label="再试一次" onTap={onRetry} />
      </View>
    </View>
  );
}
