import { Input, type InputProps } from 'antd';
import { longDate } from '../../../miniprogram/src/words/times';

/**
 * A day, chosen in the browser's own calendar. The browser writes it in the order of its own language (12/11/2026), so
 * the day in words lies over it, but for where it is being typed.
 */
export const DayInput = ({ value, ...props }: Omit<InputProps, 'type' | 'value'> & { value: string }) => (
  <span className={value === '' ? 'day-input' : 'day-input day-input--said'}>
    <Input type="date" value={value} {...props} />
    {value !== '' && (
      <span className="day-input__words" aria-hidden>
        {longDate(value)}
      </span>
    )}
  </span>
);
