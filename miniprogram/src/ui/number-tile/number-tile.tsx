import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from '../card/card';
import './number-tile.scss';

interface NumberTileProps {
  icon: ReactNode;
  name: string;
  count: string;
  /** What stands behind the number: / 16. */
  of?: string;
  note?: string;
  onTap?: () => void;
}

/** A number that matters, with its name; tappable when it opens what it counts. */
export function NumberTile({ icon, name, count, of, note, onTap }: NumberTileProps) {
  const label = [`${name} ${count}${of ?? ''}`, note].filter(Boolean).join('，');
  return (
    <Card label={label} onTap={onTap}>
      <View className="number-tile">
        <View className="number-tile__head">
          {icon}
          <Text className="number-tile__name">{name}</Text>
        </View>
        <View className="number-tile__foot">
          <View className="number-tile__line">
            <Text className="number-tile__count">{count}</Text>
            {of && <Text className="number-tile__of">{of}</Text>}
          </View>
          {note && <Text className="number-tile__note">{note}</Text>}
        </View>
      </View>
    </Card>
  );
}

/** Numbers two by two; one below the other where the type is large and the phone narrow. */
export function NumberTiles({ children }: { children: ReactNode }) {
  return <View className="number-tiles">{children}</View>;
}
