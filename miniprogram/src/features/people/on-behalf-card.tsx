import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../../session/me.queries';
import { useIsSignedIn } from '../../session/session';
import { Card } from '../../ui/card/card';
import './on-behalf-card.scss';

/** ZM-1: for whom somebody writes in the place of a household that takes no part, and how that is shown. */
export function OnBehalfCard({ name }: { name: string }) {
  const { data: me } = useQuery({ ...meQuery(), enabled: useIsSignedIn() });
  const shown = me ? `“${me.displayName}（代录）”` : '“（代录）”';
  return (
    <View className="on-behalf">
      <Card tone="brand">
        <Text className="on-behalf__title">您在替{name}家写</Text>
        <Text className="on-behalf__text">先问过孩子和家里，照他们的话写。署名显示为{shown}，家里也看得到。</Text>
      </Card>
    </View>
  );
}
