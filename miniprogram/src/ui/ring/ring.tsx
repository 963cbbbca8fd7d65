import { Text, View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import './ring.scss';

/** How far something has got, as a ring in the colour of its slot: the number inside, a tick when it is full. */
export function Ring({ slot, done, due }: { slot: number | null; done: number; due: number }) {
  const isFull = done >= due;
  const part = isFull ? 100 : Math.round((100 * done) / due);
  return (
    <View className={`ring slot-${slot ?? 'none'}`} style={{ background: arc(part) }}>
      <View className="ring__inside">
        {isFull ? <Icon name="tick" /> : <Text className="ring__count">{done}</Text>}
      </View>
    </View>
  );
}

const arc = (part: number): string => `conic-gradient(var(--slot) ${part}%, var(--slot-tint) 0)`;
