import { longDate } from '../../words/times';
import type { DateInputProps } from './date-input-props';
import './field.scss';

/**
 * A day, chosen in the browser's own calendar. The browser writes it in the order of its own language (12/11/2026), so
 * the day in words lies over it, but for where it is being typed.
 */
export function DateInput({ label, value, until, onChange }: DateInputProps) {
  return (
    <div className={value === '' ? 'day-input' : 'day-input day-input--said'}>
      <input
        className="line-input day-input__picker"
        type="date"
        aria-label={label}
        value={value}
        max={until}
        onChange={(event) => onChange(event.target.value)}
      />
      {value !== '' && (
        <span className="day-input__words" aria-hidden>
          {longDate(value)}
        </span>
      )}
    </div>
  );
}
