import { Text, View } from '@tarojs/components';
import type { ChoiceDesk, ChoiceState } from '../../../../features/growth-reports/choice-desk';
import { photoChoiceQuery, type PhotoChoice } from '../../../../features/growth-reports/growth-reports.queries';
import { queryClient } from '../../../../graphql/query-client';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Group } from '../../../../ui/group/group';

interface ChoiceLineProps {
  desk: ChoiceDesk;
  state: ChoiceState;
  choice: PhotoChoice;
}

/** How many are chosen, whether that is on the server, and what to do when it is not. */
export function ChoiceLine({ desk, state, choice }: ChoiceLineProps) {
  const { shown, isChosen, refusal, isContested } = state;
  const latest = () => queryClient.fetchQuery({ ...photoChoiceQuery(choice), staleTime: 0 });
  return (
    <View className="album__line">
      <View className="album__count">
        <Group role="status" className="album__status">
          <Text className="album__number">{`已选 ${shown.size} 张`}</Text>
          <Text className="album__side">{savedWords(state, choice)}</Text>
        </Group>
        {isChosen && (
          <View className="album__back">
            <Button kind="soft" label="自动挑" name="让程序按月份自动挑" onTap={() => desk.giveBack()} />
          </View>
        )}
      </View>
      {refusal && (
        <Group role="alert" className="album__refused">
          <Card tone="wait">
            <Text>{refusal}</Text>
            {isContested && (
              <View className="album__answers">
                <Button kind="soft" label="用我选的" onTap={() => void latest().then((found) => desk.insist(found))} />
                <Button kind="soft" label="用最新的" onTap={() => void latest().then((found) => desk.yield(found))} />
              </View>
            )}
          </Card>
        </Group>
      )}
    </View>
  );
}

function savedWords({ isWaiting, isChosen, savedAt }: ChoiceState, { chosenBy }: PhotoChoice): string {
  if (isWaiting) return '正在保存，已留在这台手机上';
  if (savedAt) return `已保存 ${savedAt}`;
  if (!isChosen) return '程序按月份挑的，点一下就可以改';
  return chosenBy ? `${chosenBy}选的` : '';
}
