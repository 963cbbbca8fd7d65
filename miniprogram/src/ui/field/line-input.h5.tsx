import type { FieldProps } from './props';
import './field.scss';

type Props = Omit<FieldProps, 'error' | 'hint'>;

/** The bare input of a field on H5. */
export function LineInput(props: Props) {
  const {
    label,
    value,
    placeholder,
    isSecret,
    fill = 'off',
    maxLength = 64,
    keyboard,
    onChange,
    onDone,
    onLeave,
  } = props;
  return (
    <input
      className="line-input"
      aria-label={label}
      type={isSecret ? 'password' : 'text'}
      inputMode={keyboard}
      autoComplete={fill}
      autoCapitalize="none"
      value={value}
      placeholder={placeholder}
      maxLength={maxLength}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onLeave}
      onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && onDone?.()}
    />
  );
}
