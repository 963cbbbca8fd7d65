import { Text, View } from '@tarojs/components';
import type { BookletSection } from '../../../../features/growth-reports/growth-reports.queries';
import { Button } from '../../../../ui/button/button';
import { Sheet } from '../../../../ui/sheet/sheet';
import { Tappable } from '../../../../ui/tappable/tappable';

interface ContentsProps {
  sections: BookletSection[];
  at: number;
  onChoose: (at: number) => void;
  onClose: () => void;
}

/** The contents, with how full each part is. */
export function Contents({ sections, at, onChoose, onClose }: ContentsProps) {
  const lines = [{ id: 'cover', name: '封面', state: '' }, ...sections.map(lineOf)];
  return (
    <Sheet>
      <View className="booklet__lines">
        {lines.map(({ id, name, state }, index) => (
          <Tappable
            key={id}
            className={index === at ? 'booklet__line booklet__line--on' : 'booklet__line'}
            label={[name, state].filter(Boolean).join('，')}
            onTap={() => onChoose(index)}
          >
            <View className="booklet__line-inside">
              <Text>{name}</Text>
              <Text className="booklet__line-state">{state}</Text>
            </View>
          </Tappable>
        ))}
      </View>
      <Button kind="soft" label="收起目录" onTap={onClose} />
    </Sheet>
  );
}

const lineOf = ({ id, name, done, due }: BookletSection) => ({
  id,
  name,
  state: due === 0 ? '' : done >= due ? '齐了' : `${done}/${due}`,
});
