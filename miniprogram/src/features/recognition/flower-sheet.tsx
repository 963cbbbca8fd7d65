import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { DimensionIcon } from '../../ui/dimension/dimension';
import { Flower } from '../../ui/flower/flower';
import { Icon } from '../../ui/icon/icon';
import { Sheet } from '../../ui/sheet/sheet';
import { Tappable } from '../../ui/tappable/tappable';
import type { OfferedReason } from './flowers.queries';
import './flower-sheet.scss';

interface FlowerSheetProps {
  /** Who has been chosen. */
  names: string[];
  reasons: OfferedReason[];
  isBusy: boolean;
  refusal?: string;
  above?: ReactNode;
  onGive: (reason: OfferedReason) => void;
  onCancel: () => void;
  /** Opens the page of the one child that is chosen. */
  onChild?: () => void;
}

/** The reasons from below; one tap sends a flower to everybody chosen. */
export function FlowerSheet({ names, reasons, isBusy, refusal, above, onGive, onCancel, onChild }: FlowerSheetProps) {
  const whom = names.length === 1 ? `送给${names[0]}` : `送给 ${names.length} 位同学`;
  return (
    <Sheet above={above}>
      <View className="flower-sheet__head">
        <Text className="flower-sheet__title">{whom}</Text>
        <Tappable className="flower-sheet__cancel" label="取消选择" onTap={onCancel}>
          <Text>取消选择</Text>
        </Tappable>
      </View>
      {onChild && names.length === 1 && (
        <Tappable className="flower-sheet__child" label={`看${names[0]}的时刻`} onTap={onChild}>
          <View className="flower-sheet__child-inside">
            <Icon name="today" isSmall />
            <Text className="flower-sheet__child-words">看{names[0]}的时刻</Text>
            <Icon name="forward" isSmall />
          </View>
        </Tappable>
      )}
      <View className="flower-sheet__reasons">
        {reasons.map((reason) => (
          <Tappable
            key={reason.id}
            className={`flower-sheet__reason slot-${reason.slot ?? 'none'}`}
            label={`送一朵：${reason.name}`}
            isDisabled={isBusy}
            onTap={() => onGive(reason)}
          >
            <View className="flower-sheet__inside">
              <View className="flower-sheet__slot">
                {reason.slot !== null && <DimensionIcon slot={reason.slot} isSmall />}
              </View>
              <Flower size={34} />
              <Text className="flower-sheet__name">{reason.name}</Text>
            </View>
          </Tappable>
        ))}
      </View>
      {refusal && <Text className="flower-sheet__wrong">{refusal}</Text>}
      <Text className="flower-sheet__note">点一朵就送出，送错了一天内都能撤销</Text>
    </Sheet>
  );
}
