import { Text, View } from '@tarojs/components';
import { Tappable } from '../../ui/tappable/tappable';
import type { OfferedConduct } from './conduct.queries';
import { audienceWords, groupTitles } from './conduct-words';
import './conduct-choices.scss';

const KINDS: OfferedConduct['kind'][] = ['PRAISE', 'NEUTRAL', 'NEEDS_ATTENTION'];

interface ConductChoicesProps {
  items: OfferedConduct[];
  isBusy: boolean;
  onNote: (item: OfferedConduct) => void;
}

/** What can be noted in class, by kind; each says who will see it. One tap notes it. */
export function ConductChoices({ items, isBusy, onNote }: ConductChoicesProps) {
  const groups = KINDS.map((kind) => ({ kind, of: items.filter((item) => item.kind === kind) }));
  return (
    <>
      {groups.map(
        ({ kind, of }) =>
          of[0] && (
            <View key={kind} className="conduct">
              <View className="conduct__head">
                <Text className="conduct__title">{groupTitles[kind]}</Text>
                <Text className="conduct__who">{audienceWords[of[0].audience]}</Text>
              </View>
              <View className="conduct__items">
                {of.map((item) => (
                  <Tappable
                    key={item.id}
                    className="conduct__item"
                    label={`记一笔：${item.name}`}
                    isDisabled={isBusy}
                    onTap={() => onNote(item)}
                  >
                    <View className="conduct__inside">
                      <Text>{item.name}</Text>
                    </View>
                  </Tappable>
                ))}
              </View>
            </View>
          ),
      )}
    </>
  );
}
