import { Text, View } from '@tarojs/components';
import { Group } from '../group/group';
import { Tappable } from '../tappable/tappable';
import './tabs.scss';

interface TabsProps<Key extends string> {
  label: string;
  tabs: ReadonlyArray<{ key: Key; text: string }>;
  current: Key;
  onChange: (key: Key) => void;
}

/** Parts of one page side by side; one of them is shown. */
export function Tabs<Key extends string>({ label, tabs, current, onChange }: TabsProps<Key>) {
  return (
    <Group role="tablist" label={label} className="tabs">
      {tabs.map(({ key, text }) => (
        <Tappable
          key={key}
          className={key === current ? 'tabs__one tabs__one--on' : 'tabs__one'}
          role="tab"
          label={text}
          isChecked={key === current}
          onTap={() => onChange(key)}
        >
          <View className="tabs__inside">
            <Text>{text}</Text>
          </View>
        </Tappable>
      ))}
    </Group>
  );
}
