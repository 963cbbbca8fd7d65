import { Picker, Text } from '@tarojs/components';
import { longDate } from '../../words/times';
import type { DateInputProps } from './date-input-props';
import './field.scss';

/** A day, chosen in WeChat's own calendar. */
export function DateInput({ label, value, until, onChange }: DateInputProps) {
  return (
    <Picker mode="date" value={value} end={until} onChange={(event) => onChange(event.detail.value)}>
      <Text className="line-input line-input--day">{value === '' ? label : longDate(value)}</Text>
    </Picker>
  );
}
