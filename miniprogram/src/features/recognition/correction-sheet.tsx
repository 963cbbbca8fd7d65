import { Text, View } from '@tarojs/components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../../platform/new-id';
import { Button } from '../../ui/button/button';
import { TextArea } from '../../ui/field/text-area';
import { Group } from '../../ui/group/group';
import { Loaded } from '../../ui/loaded/loaded';
import { Pill } from '../../ui/pill/pill';
import { Sheet } from '../../ui/sheet/sheet';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { Tappable } from '../../ui/tappable/tappable';
import { wordsOf } from '../../words/refusals';
import { correctRecognition, toCorrectQuery, type ToCorrect } from './conduct.queries';
import './correction-sheet.scss';

const LONGEST = 200;

interface CorrectionSheetProps {
  id: string;
  onOver: () => void;
}

/** ZM-5: another reason, or taken back, and why; staff and family read it. */
export function CorrectionSheet({ id, onOver }: CorrectionSheetProps) {
  const found = useQuery(toCorrectQuery(id));
  return (
    <Sheet>
      <View className="correction">
        <View className="correction__head">
          <Text className="correction__title">{found.data ? `更正「${found.data.name}」` : '更正'}</Text>
          <Tappable className="correction__cancel" label="不更正了" onTap={onOver}>
            <Text>不更正了</Text>
          </Tappable>
        </View>
        <Loaded query={found} waiting={<Skeleton count={1} />}>
          {(given) => <Form given={given} onOver={onOver} />}
        </Loaded>
      </View>
    </Sheet>
  );
}

function Form({ given, onOver }: { given: ToCorrect; onOver: () => void }) {
  const [to, setTo] = useState<string | null>();
  const [because, setBecause] = useState('');
  const [clientMutationId] = useState(newId);
  const sending = useMutation(correctRecognition());
  const send = () => {
    const wish = { id: given.id, version: given.version, to, because, clientMutationId };
    sending.mutate(wish, { onSuccess: onOver });
  };
  return (
    <>
      <Group role="radiogroup" label="改成什么" className="correction__choices">
        <Pill text="收回" isOn={to === null} onTap={() => setTo(null)} />
        {given.choices.map(({ id, name }) => (
          <Pill key={id} text={`改成「${name}」`} isOn={to === id} onTap={() => setTo(id)} />
        ))}
      </Group>
      <View className="correction__paper">
        <TextArea
          label="为什么更正"
          value={because}
          placeholder="写一句为什么，比如：点错了人"
          maxLength={LONGEST}
          onChange={setBecause}
        />
      </View>
      <Text className="correction__note">谁在什么时候改了什么、为什么，家长和老师都能看到。</Text>
      {sending.error && <Text className="correction__wrong">{wordsOf(sending.error)}</Text>}
      <Button
        label="更正"
        name="按这个原因更正"
        isBusy={sending.isPending}
        isDisabled={to === undefined || because.trim() === ''}
        onTap={send}
      />
    </>
  );
}
