import { Text, View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import '../dimension/dimension.scss';
import './ring.scss';

interface RingProps {
  slot: number | null;
  done: number;
  due: number;
  /** For rows of many. */
  isSmall?: boolean;
}

/** How far something has got, as a ring in the colour of its slot: the number inside, a tick when it is full. */
export function Ring({ slot, done, due, isSmall }: RingProps) {
  const isFull = done >= due;
  const part = isFull ? 100 : Math.round((100 * done) / due);
  return (
    <View className={`ring ${isSmall ? 'ring--small ' : ''}slot-${slot ?? 'none'}`} style={{ background: arc(part) }}>
      <View className="ring__inside">
        {isFull ? <Icon name="tick" isSmall={isSmall} /> : <Text className="ring__count">{done}</Text>}
      </View>
    </View>
  );
}

const arc = (part: number): string => `conic-gradient(var(--slot) ${part}%, var(--slot-tint) 0)`;
