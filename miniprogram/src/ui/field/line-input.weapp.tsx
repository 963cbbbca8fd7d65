import { Input, type InputProps } from '@tarojs/components';
import type { FieldProps } from './props';
import './field.scss';

type Props = Omit<FieldProps, 'error' | 'hint' | 'fill'>;

/** The bare input of a field in WeChat. */
export function LineInput(props: Props) {
  const { label, value, placeholder, isSecret, maxLength = 64, keyboard, onChange, onDone, onLeave } = props;
  const aria = { ariaLabel: label } as Partial<InputProps>;
  return (
    <Input
      {...aria}
      className="line-input"
      type={keyboard === 'decimal' ? 'digit' : 'text'}
      password={isSecret}
      value={value}
      placeholder={placeholder}
      placeholderClass="line-input__placeholder"
      maxlength={maxLength}
      onInput={(event) => onChange(event.detail.value)}
      onConfirm={onDone}
      onBlur={onLeave}
    />
  );
}
