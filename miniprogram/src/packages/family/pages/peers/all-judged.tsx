import { Text, View } from '@tarojs/components';
import type { Task } from '../../../../features/evaluations/evaluations.queries';
import { goBack } from '../../../../platform/navigation/navigate';
import { Avatar } from '../../../../ui/avatar/avatar';
import { Icon } from '../../../../ui/icon/icon';
import { EmptyState } from '../../../../ui/states/states';
import { Tappable } from '../../../../ui/tappable/tappable';

/** Everybody is judged; until the last day one can still think again. */
export function AllJudged({ mates, onChange }: { mates: Task[]; onChange: (studentId: string) => void }) {
  return (
    <View className="sheet-page">
      <EmptyState
        icon="tick"
        title="都评完了"
        advice="谢谢你认真想过每一位同学。在最后一天以前，还可以再改。"
        action={{ label: '回到今天', onTap: goBack }}
      />
      <View className="peers__list">
        {mates.map(({ studentId, studentName }) => (
          <Tappable
            key={studentId}
            className="peers__mate"
            label={`再看看给${studentName ?? ''}写的`}
            onTap={() => studentId && onChange(studentId)}
          >
            <View className="peers__mate-inside">
              <Avatar id={studentId ?? ''} name={studentName ?? ''} isSmall />
              <Text className="peers__mate-name">{studentName}</Text>
              <Icon name="pen" isSmall />
            </View>
          </Tappable>
        ))}
      </View>
    </View>
  );
}
