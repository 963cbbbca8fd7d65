import { Text, View } from '@tarojs/components';
import { Flower } from '../../ui/flower/flower';
import { Section } from '../../ui/section/section';
import { Tappable } from '../../ui/tappable/tappable';
import { nearTime } from '../../words/days';
import type { ClassFlowers } from './flowers.queries';
import './recent-flowers.scss';

interface RecentFlowersProps {
  recent: ClassFlowers['recent'];
  isBusy: boolean;
  onUndo: (batchId: string) => void;
}

/** What this teacher gave in the last day, each to be taken back. */
export function RecentFlowers({ recent, isBusy, onUndo }: RecentFlowersProps) {
  if (recent.length === 0) return null;
  return (
    <Section title="最近送出" note="一天内都可撤销">
      <View className="recent-flowers">
        {recent.map(({ id, reasonName, childCount, givenAt, viewerCanUndo }) => (
          <View key={id} className="recent-flowers__one">
            <Flower />
            <View className="recent-flowers__words">
              <Text className="recent-flowers__what">
                给 {childCount} 人「{reasonName}」
              </Text>
              <Text className="recent-flowers__when">{nearTime(givenAt)}</Text>
            </View>
            {viewerCanUndo && (
              <Tappable
                className="recent-flowers__undo"
                label={`撤销：给 ${childCount} 人「${reasonName}」`}
                isDisabled={isBusy}
                onTap={() => onUndo(id)}
              >
                <Text>撤销</Text>
              </Tappable>
            )}
          </View>
        ))}
      </View>
    </Section>
  );
}
