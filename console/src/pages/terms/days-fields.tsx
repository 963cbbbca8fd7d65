import { useId } from 'react';
import { AppError } from '../../../../miniprogram/src/graphql/app-error';
import { DayInput } from '../../ui/day-input';

/** The first and last day as they stand in the form. */
export interface Days {
  startsOn: string;
  endsOn: string;
}

interface DaysFieldsProps {
  days: Days;
  /** Why the first day stays as it is; null when it may change. */
  whyFixed?: string | null;
  error: unknown;
  onChange: (changed: Partial<Days>) => void;
}

/** What was refused about a field. */
export const faultAt = (error: unknown, field: string): string | null =>
  error instanceof AppError && error.field === field ? error.message : null;

/** Whether a refusal is said at one of the fields. */
export const isAtField = (error: unknown): boolean =>
  ['semester', 'startsOn', 'endsOn'].some((field) => faultAt(error, field) !== null);

const missing = (day: string, what: string): string | null => (day === '' ? `请填${what}。` : null);
const DAY_MS = 86_400_000;
const A_WEEK = 7;

/** About how long it is: 约 22 周. */
function lengthWords({ startsOn, endsOn }: Days): string | null {
  const days = (Date.parse(endsOn) - Date.parse(startsOn)) / DAY_MS + 1;
  return days > 1 ? `一共 ${days} 天，约 ${Math.ceil(days / A_WEEK)} 周。` : null;
}

/** The first and last day of a term, each with its mistake. */
export const DaysFields = ({ days, whyFixed = null, error, onChange }: DaysFieldsProps) => (
  <>
    <DayField
      label="第一天"
      day={days.startsOn}
      hint={whyFixed}
      isFixed={whyFixed !== null}
      fault={missing(days.startsOn, '第一天') ?? faultAt(error, 'startsOn')}
      onChange={(startsOn) => onChange({ startsOn })}
    />
    <DayField
      label="最后一天"
      day={days.endsOn}
      hint={lengthWords(days)}
      fault={missing(days.endsOn, '最后一天') ?? faultAt(error, 'endsOn')}
      onChange={(endsOn) => onChange({ endsOn })}
    />
  </>
);

interface DayFieldProps {
  label: string;
  day: string;
  hint: string | null;
  fault: string | null;
  isFixed?: boolean;
  onChange: (day: string) => void;
}

function DayField({ label, day, hint, fault, isFixed, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <div className="samples__field">
      <label htmlFor={id}>{label}</label>
      <DayInput
        id={id}
        value={day}
        disabled={isFixed}
        status={fault ? 'error' : ''}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-said`}
        onChange={({ target }) => onChange(target.value)}
      />
      <span id={`${id}-said`} className={fault ? 'terms__fault' : 'samples__quiet'} role={fault ? 'alert' : undefined}>
        {fault ?? hint}
      </span>
    </div>
  );
}
