import { Text } from '@tarojs/components';
import { Group } from '../group/group';
import { Tappable } from '../tappable/tappable';
import './choice.scss';

interface ChoiceProps<T extends string> {
  label: string;
  options: ReadonlyArray<{ value: T; text: string }>;
  value: T;
  onChange: (value: T) => void;
}

/** A few answers side by side, one of them chosen. */
export function Choice<T extends string>({ label, options, value, onChange }: ChoiceProps<T>) {
  return (
    <Group role="radiogroup" label={label} className="choice">
      {options.map((option) => (
        <Tappable
          key={option.value}
          className={option.value === value ? 'choice__one choice__one--on' : 'choice__one'}
          role="radio"
          label={`${label}：${option.text}`}
          isChecked={option.value === value}
          onTap={() => onChange(option.value)}
        >
          <Text>{option.text}</Text>
        </Tappable>
      ))}
    </Group>
  );
}
