import { Text, View } from '@tarojs/components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useIsSignedIn } from '../../session/session';
import { Card } from '../../ui/card/card';
import { Choice } from '../../ui/choice/choice';
import { Toggle } from '../../ui/toggle/toggle';
import { wordsOf } from '../../words/refusals';
import { habitQuery, saveHabit, type MessageHabit } from './habit.queries';
import './habit-choice.scss';

type Hours = '7-20' | '7-12' | '12-14' | '17-20';

const hours: ReadonlyArray<{ value: Hours; text: string }> = [
  { value: '7-20', text: '白天' },
  { value: '7-12', text: '只在上午' },
  { value: '12-14', text: '只在中午' },
  { value: '17-20', text: '17 点以后' },
];

const hoursOf = ({ fromHour, untilHour }: MessageHabit) => `${fromHour}-${untilHour}` as Hours;

/** Day by day or once a week, and at which hours. */
export function HabitChoice() {
  const { data: kept } = useQuery({ ...habitQuery(), enabled: useIsSignedIn() });
  const saving = useMutation(saveHabit());
  // A second choice goes on from the first, also before that has arrived.
  const habit = saving.isPending ? saving.variables : kept;
  if (!habit) return null;
  const choose = (value: Hours) => {
    const [fromHour = 7, untilHour = 20] = value.split('-').map(Number);
    saving.mutate({ ...habit, fromHour, untilHour });
  };
  return (
    <Card>
      <Toggle
        label="每周汇总"
        note="不一天一天地提醒，每周六合成一条"
        isOn={habit.isWeekly}
        onChange={(isWeekly) => saving.mutate({ ...habit, isWeekly })}
      />
      <View className="habit-choice">
        <Text className="habit-choice__label">什么时候提醒</Text>
        <Choice label="什么时候提醒" options={hours} value={hoursOf(habit)} onChange={choose} />
      </View>
      {saving.error && <Text className="habit-choice__wrong">{wordsOf(saving.error)}</Text>}
    </Card>
  );
}
