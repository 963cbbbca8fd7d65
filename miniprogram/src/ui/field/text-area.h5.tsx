import type { TextAreaProps } from './text-area-props';
import './field.scss';

/** The room for a few sentences on H5. */
export function TextArea({ label, value, placeholder, maxLength, onChange, onCursor }: TextAreaProps) {
  return (
    <textarea
      className="line-input line-input--area"
      aria-label={label}
      rows={4}
      value={value}
      placeholder={placeholder}
      maxLength={maxLength}
      onChange={(event) => onChange(event.target.value)}
      onSelect={(event) => onCursor?.(event.currentTarget.selectionEnd)}
    />
  );
}
