import { Textarea, type TextareaProps } from '@tarojs/components';
import type { TextAreaProps } from './text-area-props';
import './field.scss';

/** The room for a few sentences in WeChat. */
export function TextArea({ label, value, placeholder, maxLength, onChange, onCursor }: TextAreaProps) {
  const aria = { ariaLabel: label } as Partial<TextareaProps>;
  return (
    <Textarea
      {...aria}
      className="line-input line-input--area"
      value={value}
      placeholder={placeholder}
      placeholderClass="line-input__placeholder"
      maxlength={maxLength}
      autoHeight
      disableDefaultPadding
      onInput={({ detail }) => {
        onChange(detail.value);
        onCursor?.(detail.cursor);
      }}
      onBlur={({ detail }) => onCursor?.((detail as { cursor?: number }).cursor ?? detail.value.length)}
    />
  );
}
