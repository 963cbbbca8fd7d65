import { Text, View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { DimensionIcon } from '../../ui/dimension/dimension';
import { LineInput } from '../../ui/field/line-input';
import { Flower } from '../../ui/flower/flower';
import { Icon } from '../../ui/icon/icon';
import { Sheet } from '../../ui/sheet/sheet';
import { Tappable } from '../../ui/tappable/tappable';
import type { OfferedConduct } from './conduct.queries';
import { ConductChoices } from './conduct-choices';
import type { OfferedReason } from './flowers.queries';
import './flower-sheet.scss';

const LONGEST_NOTE = 100;

interface FlowerSheetProps {
  /** Who has been chosen. */
  names: string[];
  reasons: OfferedReason[];
  conduct: OfferedConduct[];
  isBusy: boolean;
  refusal?: string;
  above?: ReactNode;
  onGive: (reason: OfferedReason, note: string) => void;
  onNote: (item: OfferedConduct, note: string) => void;
  onCancel: () => void;
  /** Opens the page of the one child that is chosen. */
  onChild?: () => void;
}

/** The reasons from below; one tap sends a flower to everybody chosen, or notes conduct about them. */
export function FlowerSheet(props: FlowerSheetProps) {
  const { names, reasons, conduct, isBusy, refusal, above, onGive, onNote, onCancel, onChild } = props;
  const [note, setNote] = useState('');
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
          <Reason key={reason.id} reason={reason} isBusy={isBusy} onGive={() => onGive(reason, note)} />
        ))}
      </View>
      {refusal && <Text className="flower-sheet__wrong">{refusal}</Text>}
      <AddWords note={note} onChange={setNote} />
      <Conduct isOne={names.length === 1} items={conduct} isBusy={isBusy} onNote={(item) => onNote(item, note)} />
    </Sheet>
  );
}

interface ConductProps {
  isOne: boolean;
  items: OfferedConduct[];
  isBusy: boolean;
  onNote: (item: OfferedConduct) => void;
}

/** What else can be noted: at once about one child, a tap farther about several, whose faces need the room. */
function Conduct({ isOne, ...choices }: ConductProps) {
  const [isOpen, setOpen] = useState(false);
  if (isOne || isOpen) return <ConductChoices {...choices} />;
  if (choices.items.length === 0) return null;
  return (
    <Tappable className="flower-sheet__add" label="记课堂表现" onTap={() => setOpen(true)}>
      <View className="flower-sheet__add-inside">
        <Icon name="down" isSmall />
        <Text>记课堂表现</Text>
      </View>
    </Tappable>
  );
}

function Reason({ reason, isBusy, onGive }: { reason: OfferedReason; isBusy: boolean; onGive: () => void }) {
  const { name, slot } = reason;
  return (
    <Tappable
      className={`flower-sheet__reason slot-${slot ?? 'none'}`}
      label={`送一朵：${name}`}
      isDisabled={isBusy}
      onTap={onGive}
    >
      <View className="flower-sheet__inside">
        <View className="flower-sheet__slot">{slot !== null && <DimensionIcon slot={slot} isSmall />}</View>
        <Flower size={34} />
        <Text className="flower-sheet__name">{name}</Text>
      </View>
    </Tappable>
  );
}

/** A few words to go with whatever is tapped next. */
function AddWords({ note, onChange }: { note: string; onChange: (note: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen)
    return (
      <View className="flower-sheet__words">
        <LineInput
          label="附上的话"
          value={note}
          placeholder="附一句话，再点上面的花或下面的表现"
          maxLength={LONGEST_NOTE}
          onChange={onChange}
        />
      </View>
    );
  return (
    <View className="flower-sheet__foot">
      <Text className="flower-sheet__note">点一下就送出，一天内都能撤销</Text>
      <Tappable className="flower-sheet__add" label="附一句话" onTap={() => setOpen(true)}>
        <View className="flower-sheet__add-inside">
          <Icon name="pen" isSmall />
          <Text>附一句话</Text>
        </View>
      </Tappable>
    </View>
  );
}
