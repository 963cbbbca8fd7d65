import { Text } from '@tarojs/components';
import { afterKey } from '../../../../features/measurements/hundredths';
import { Group } from '../../../../ui/group/group';
import { Tappable } from '../../../../ui/tappable/tappable';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '0', '⌫'] as const;
const NAMES: Partial<Record<string, string>> = { '.': '小数点', '⌫': '退一格' };

interface NumberKeysProps {
  who: string;
  typed: string;
  /** The highest mark, in hundredths. */
  most: number;
  onType: (text: string) => void;
}

/** Big keys for a mark. */
export function NumberKeys({ who, typed, most, onType }: NumberKeysProps) {
  return (
    <Group role="group" label={`${who}的分数`} className="results__keys">
      {KEYS.map((key) => (
        <Tappable
          key={key}
          className="results__key"
          label={NAMES[key] ?? key}
          onTap={() => onType(afterKey(typed, key, most))}
        >
          <Text>{key}</Text>
        </Tappable>
      ))}
    </Group>
  );
}
