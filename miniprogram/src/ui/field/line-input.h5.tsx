import type { FieldProps } from './props';

type Props = Omit<FieldProps, 'error' | 'hint'> & { name?: string };

/** The bare input of a field on H5. */
export function LineInput({ label, value, placeholder, isSecret, maxLength = 64, name, onChange, onDone }: Props) {
  return (
    <input
      className="line-input"
      aria-label={label}
      type={isSecret ? 'password' : 'text'}
      name={name}
      autoComplete={isSecret ? 'current-password' : 'username'}
      autoCapitalize="none"
      value={value}
      placeholder={placeholder}
      maxLength={maxLength}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && onDone?.()}
    />
  );
}
