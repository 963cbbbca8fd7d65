import { Text } from '@tarojs/components';
import { Group } from '../../../../ui/group/group';
import { Tappable } from '../../../../ui/tappable/tappable';

interface LevelKeysProps {
  who: string;
  levels: { id: string; name: string }[];
  chosen: string | null;
  onChoose: (level: string | null) => void;
}

/** One big key for each level; the chosen one takes the level away again. */
export function LevelKeys({ who, levels, chosen, onChoose }: LevelKeysProps) {
  return (
    <Group role="radiogroup" label={`${who}的等级`} className="results__keys results__keys--levels">
      {levels.map(({ id, name }) => (
        <Tappable
          key={id}
          className={id === chosen ? 'results__key results__key--on' : 'results__key'}
          role="radio"
          label={name}
          isChecked={id === chosen}
          onTap={() => onChoose(id === chosen ? null : id)}
        >
          <Text>{name}</Text>
        </Tappable>
      ))}
    </Group>
  );
}
