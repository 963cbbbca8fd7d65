import type { DateInputProps } from './date-input-props';
import './field.scss';

/** A day, chosen in the browser's own calendar. */
export function DateInput({ label, value, until, onChange }: DateInputProps) {
  return (
    <input
      className="line-input"
      type="date"
      aria-label={label}
      value={value}
      max={until}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
