import { Text, View } from '@tarojs/components';
import { Choice } from '../../ui/choice/choice';
import { lastDayOf, monthAndDay } from '../../words/days';
import './month-head.scss';

const monthName = (month: string): string => `${Number(month.slice(5))} 月`;

interface MonthChoiceProps {
  /** The months of the term that have begun. */
  months: string[];
  month: string;
  onChange: (month: string) => void;
}

/** The months of the term side by side; nothing while there is only one. */
export function MonthChoice({ months, month, onChange }: MonthChoiceProps) {
  if (months.length < 2) return null;
  const options = months.map((one) => ({ value: one, text: monthName(one) }));
  return <Choice label="月份" options={options} value={month} onChange={onChange} />;
}

interface MonthHeadProps {
  month: string;
  quotas: { lastDay: string; daysLeft: number }[];
  words: string;
}

/** A month with its last day and one sentence about it. */
export function MonthHead({ month, quotas, words }: MonthHeadProps) {
  const left = Math.min(...quotas.map(({ daysLeft }) => daysLeft));
  const lastDay = quotas.find(({ daysLeft }) => daysLeft === left)?.lastDay ?? '';
  return (
    <View className="month-head">
      <View className="month-head__line">
        <Text className="month-head__name">{monthName(month)}</Text>
        <Text className="month-head__last">
          {left > 0 ? lastDayOf({ dueOn: lastDay, daysLeft: left }) : `${monthAndDay(lastDay)}已经过去`}
        </Text>
      </View>
      <Text className="month-head__words">{words}</Text>
    </View>
  );
}
