import { Text, View } from '@tarojs/components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { enterByCard } from '../../features/accounts/borrowed.queries';
import { goBack, restartAt } from '../../platform/navigation/navigate';
import { Paper } from '../../session/paper';
import { useOwnDevice } from '../../session/use-guard';
import { Button } from '../../ui/button/button';
import { Field } from '../../ui/field/field';
import { NavBar } from '../../ui/nav-bar/nav-bar';
import { wordsOf } from '../../words/refusals';
import './index.scss';

/** OP-3: a pupil comes in on a device of the school, by the code on the blackboard and the own card. */
export default function CardPage() {
  useOwnDevice();
  const [classCode, setClassCode] = useState('');
  const [cardCode, setCardCode] = useState('');
  const [missing, setMissing] = useState('');
  const entering = useMutation({ ...enterByCard(), onSuccess: () => restartAt('home', {}) });
  const enter = () => {
    if (entering.isPending) return;
    const lack = whatIsMissing(classCode, cardCode);
    setMissing(lack);
    if (lack === '') entering.mutate({ classCode, cardCode });
  };
  const refusal = missing || (entering.error ? wordsOf(entering.error) : '');
  return (
    <Paper head={<NavBar title="用班级卡进入" onBack={goBack} />}>
      <View className="card-door">
        <Text className="card-door__note">学校的平板或电脑上用。每人二十分钟，用完点“做完了”，什么都不会留下。</Text>
        <Field label="班级口令" hint="黑板上的六个数字" value={classCode} onChange={setClassCode} onDone={enter} />
        <Field label="我的卡号" hint="卡上的六个字" value={cardCode} onChange={setCardCode} onDone={enter} />
        {refusal && <Text className="card-door__refusal">{refusal}</Text>}
        <Button label="进入" isBusy={entering.isPending} onTap={enter} />
      </View>
    </Paper>
  );
}

function whatIsMissing(classCode: string, cardCode: string): string {
  if (classCode.trim() === '') return '请填黑板上的班级口令。没有看到，请问老师。';
  return cardCode.trim() === '' ? '请填自己卡上的卡号。' : '';
}
