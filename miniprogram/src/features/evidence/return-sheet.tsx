import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../ui/button/button';
import { TextArea } from '../../ui/field/text-area';
import { Pill } from '../../ui/pill/pill';
import { Sheet } from '../../ui/sheet/sheet';
import { Tappable } from '../../ui/tappable/tappable';
import './return-sheet.scss';

const LONGEST = 200;

const canned = [
  '想知道你自己做了哪一步',
  '照片看不清，换一张更清楚的',
  '写一写是哪天、在哪里',
  '这件事更像别的类别，换一下',
];

interface ReturnSheetProps {
  who: string;
  isBusy: boolean;
  refusal?: string;
  onReturn: (reason: string) => void;
  onCancel: () => void;
}

/** Why a record goes back: a ready sentence or one's own; the family reads it as it stands. */
export function ReturnSheet({ who, isBusy, refusal, onReturn, onCancel }: ReturnSheetProps) {
  const [reason, setReason] = useState('');
  return (
    <Sheet>
      <View className="return-sheet">
        <View className="return-sheet__head">
          <Text className="return-sheet__title">退回给{who}，说说怎么改</Text>
          <Tappable className="return-sheet__cancel" label="不退了" onTap={onCancel}>
            <Text>不退了</Text>
          </Tappable>
        </View>
        <View className="return-sheet__canned">
          {canned.map((words) => (
            <Pill key={words} text={words} isOn={reason === words} onTap={() => setReason(words)} />
          ))}
        </View>
        <View className="return-sheet__paper">
          <TextArea
            label="退回的原因"
            value={reason}
            placeholder="也可以自己写"
            maxLength={LONGEST}
            onChange={setReason}
          />
        </View>
        {refusal && <Text className="return-sheet__wrong">{refusal}</Text>}
        <Button
          label="退回"
          name="按这个原因退回"
          isBusy={isBusy}
          isDisabled={reason.trim() === ''}
          onTap={() => onReturn(reason)}
        />
      </View>
    </Sheet>
  );
}
