import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { DateInput } from '../../ui/field/date-input';
import { Group } from '../../ui/group/group';
import { Pill } from '../../ui/pill/pill';
import { addDays, today } from '../../words/days';

interface EntryDayProps {
  day: string;
  error?: string;
  onChange: (day: string) => void;
}

/** When it happened: today, yesterday, or another day by the calendar. */
export function EntryDay({ day, error, onChange }: EntryDayProps) {
  const near = [
    { text: '今天', value: today() },
    { text: '昨天', value: addDays(today(), -1) },
  ];
  const [isOther, setOther] = useState(!near.some(({ value }) => value === day));
  const choose = (value: string) => {
    setOther(false);
    onChange(value);
  };
  return (
    <View className="field">
      <Text className="field__label">哪一天</Text>
      <Group role="radiogroup" label="哪一天" className="capture__choices">
        {near.map(({ text, value }) => (
          <Pill key={value} text={text} isOn={!isOther && value === day} onTap={() => choose(value)} />
        ))}
        <Pill text="别的日子" isOn={isOther} onTap={() => setOther(true)} />
      </Group>
      {isOther && (
        <View className={error ? 'field__box field__box--wrong' : 'field__box'}>
          <DateInput label="选日期" value={day} until={today()} onChange={onChange} />
        </View>
      )}
      {error && <Text className="field__error">{error}</Text>}
    </View>
  );
}
