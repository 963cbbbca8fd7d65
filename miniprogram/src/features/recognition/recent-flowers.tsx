import { Text, View } from '@tarojs/components';
import { Flower } from '../../ui/flower/flower';
import { Icon } from '../../ui/icon/icon';
import { Section } from '../../ui/section/section';
import { Tappable } from '../../ui/tappable/tappable';
import { nearTime } from '../../words/days';
import type { ClassFlowers } from './flowers.queries';
import './recent-flowers.scss';

type Kind = 'flower' | 'conduct';

interface Recent {
  kind: Kind;
  id: string;
  name: string;
  childCount: number;
  at: string;
  viewerCanUndo: boolean;
}

interface RecentFlowersProps {
  flowers: Pick<ClassFlowers, 'recent' | 'recentConduct'>;
  isBusy: boolean;
  onUndo: (kind: Kind, batchId: string) => void;
}

/** What this teacher gave and noted in the last day, each to be taken back. */
export function RecentFlowers({ flowers, isBusy, onUndo }: RecentFlowersProps) {
  const recent = recentOf(flowers);
  if (recent.length === 0) return null;
  return (
    <Section title="最近送出" note="一天内都可撤销；以后到孩子的页面写明原因更正">
      <View className="recent-flowers">
        {recent.map(({ kind, id, name, childCount, at, viewerCanUndo }) => (
          <View key={id} className="recent-flowers__one">
            {kind === 'flower' ? <Flower /> : <Icon name="pen" />}
            <View className="recent-flowers__words">
              <Text className="recent-flowers__what">
                给 {childCount} 人「{name}」
              </Text>
              <Text className="recent-flowers__when">{nearTime(at)}</Text>
            </View>
            {viewerCanUndo && (
              <Tappable
                className="recent-flowers__undo"
                label={`撤销：给 ${childCount} 人「${name}」`}
                isDisabled={isBusy}
                onTap={() => onUndo(kind, id)}
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

function recentOf({ recent, recentConduct }: RecentFlowersProps['flowers']): Recent[] {
  const given = recent.map(({ reasonName: name, givenAt: at, ...rest }) => ({
    ...rest,
    name,
    at,
    kind: 'flower' as const,
  }));
  const noted = recentConduct.map(({ notedAt: at, ...rest }) => ({ ...rest, at, kind: 'conduct' as const }));
  return [...given, ...noted].sort((one, other) => (one.at < other.at ? 1 : -1));
}
