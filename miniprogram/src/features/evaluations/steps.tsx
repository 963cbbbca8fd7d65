import { Text, View } from '@tarojs/components';
import { Group } from '../../ui/group/group';
import { Icon } from '../../ui/icon/icon';
import { Tappable } from '../../ui/tappable/tappable';
import type { FormItem } from './evaluations.queries';
import './steps.scss';

interface StepsProps {
  item: FormItem;
  value?: string;
  /** One below the other, for a page with one question. */
  isBig?: boolean;
  onChoose: (step: string) => void;
}

/** The steps of a question in words; a tick and a ground say which is chosen. */
export function Steps({ item, value, isBig, onChoose }: StepsProps) {
  return (
    <Group role="radiogroup" label={item.name} className={isBig ? 'steps steps--big' : 'steps'}>
      {item.steps.map(({ id, name, counts }) => (
        <Tappable
          key={id}
          className={`steps__one ${counts ? '' : 'steps__one--pass'} ${id === value ? 'steps__one--on' : ''}`}
          role="radio"
          label={`${item.name}：${name}`}
          isChecked={id === value}
          onTap={() => onChoose(id)}
        >
          <View className="steps__inside">
            {id === value && <Icon name="tick" isSmall />}
            <Text>{name}</Text>
          </View>
        </Tappable>
      ))}
    </Group>
  );
}
