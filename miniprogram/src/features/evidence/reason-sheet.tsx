import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../ui/button/button';
import { TextArea } from '../../ui/field/text-area';
import { Pill } from '../../ui/pill/pill';
import { Sheet } from '../../ui/sheet/sheet';
import { Tappable } from '../../ui/tappable/tappable';
import './reason-sheet.scss';

const LONGEST = 200;

/** What a sheet asks for: the reason to give a record back, or to hide it. */
interface Asking {
  title: (who: string) => string;
  note: string;
  canned: string[];
  field: string;
  button: string;
  cancel: string;
}

const askings: Record<'RETURN' | 'HIDE', Asking> = {
  RETURN: {
    title: (who) => `退回给${who}，说说怎么改`,
    note: '对方会看到您写的原因，改好可以再交。',
    canned: [
      '想知道你自己做了哪一步',
      '照片看不清，换一张更清楚的',
      '写一写是哪天、在哪里',
      '这件事更像别的类别，换一下',
    ],
    field: '退回的原因',
    button: '退回',
    cancel: '不退了',
  },
  HIDE: {
    title: (who) => `隐藏${who}的这条记录`,
    note: '隐藏以后不再计数，孩子和别人看不到；家长会看到这里写的原因。以后可以恢复。',
    canned: ['照片里有别人家的孩子', '照片里有门牌或证件', '照片不适合放在成长记录里', '看起来不是孩子做的'],
    field: '隐藏的原因',
    button: '隐藏',
    cancel: '不隐藏',
  },
};

interface ReasonSheetProps {
  decision: keyof typeof askings;
  who: string;
  isBusy: boolean;
  refusal?: string;
  onSend: (reason: string) => void;
  onCancel: () => void;
}

/** Why a record goes back or is hidden: a ready sentence or one's own; the family reads it as it stands. */
export function ReasonSheet({ decision, who, isBusy, refusal, onSend, onCancel }: ReasonSheetProps) {
  const [reason, setReason] = useState('');
  const { title, note, canned, field, button, cancel } = askings[decision];
  return (
    <Sheet>
      <View className="reason-sheet">
        <View className="reason-sheet__head">
          <Text className="reason-sheet__title">{title(who)}</Text>
          <Tappable className="reason-sheet__cancel" label={cancel} onTap={onCancel}>
            <Text>{cancel}</Text>
          </Tappable>
        </View>
        <View className="reason-sheet__canned">
          {canned.map((words) => (
            <Pill key={words} text={words} isOn={reason === words} onTap={() => setReason(words)} />
          ))}
        </View>
        <View className="reason-sheet__paper">
          <TextArea label={field} value={reason} placeholder="也可以自己写" maxLength={LONGEST} onChange={setReason} />
        </View>
        <Text className="reason-sheet__note">{note}</Text>
        {refusal && <Text className="reason-sheet__wrong">{refusal}</Text>}
        <Button
          label={button}
          name={`按这个原因${button}`}
          isBusy={isBusy}
          isDisabled={reason.trim() === ''}
          onTap={() => onSend(reason)}
        />
      </View>
    </Sheet>
  );
}
