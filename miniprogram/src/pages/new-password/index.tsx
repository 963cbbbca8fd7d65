import { Text, View } from '@tarojs/components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { changePassword } from '../../features/accounts/accounts.mutations';
import { goBack, pageParams, restartAt } from '../../platform/navigation/navigate';
import { Paper } from '../../session/paper';
import { useGuard, useOwnDevice } from '../../session/use-guard';
import { Button } from '../../ui/button/button';
import { Field } from '../../ui/field/field';
import { NavBar } from '../../ui/nav-bar/nav-bar';
import { wordsOf } from '../../words/refusals';
import './index.scss';

/** A password of one's own; the first one given out must be replaced before anything else. */
export default function NewPasswordPage() {
  useGuard();
  useOwnDevice();
  const [{ isFirst }] = useState(pageParams);
  const form = usePasswordForm();
  return (
    <Paper head={<NavBar title={isFirst ? '先换成自己的密码' : '修改密码'} onBack={isFirst ? undefined : goBack} />}>
      <View className="new-password">
        {isFirst && <Text className="new-password__text">初始密码别人也可能见过。换好以后，就只有您自己知道。</Text>}
        <Field
          label={isFirst ? '初始密码' : '原密码'}
          isSecret
          fill="current-password"
          value={form.oldPassword}
          onChange={form.setOld}
        />
        <Field
          label="新密码"
          hint="至少 8 位，不要全是数字，也不要用账号"
          isSecret
          fill="new-password"
          value={form.newPassword}
          onChange={form.setNew}
        />
        <Field
          label="再填一次新密码"
          isSecret
          fill="new-password"
          value={form.again}
          onChange={form.setAgain}
          onDone={form.submit}
        />
        {form.refusal && <Text className="new-password__refusal">{form.refusal}</Text>}
        <Button label="换好了" isBusy={form.isBusy} onTap={form.submit} />
      </View>
    </Paper>
  );
}

function usePasswordForm() {
  const [oldPassword, setOld] = useState('');
  const [newPassword, setNew] = useState('');
  const [again, setAgain] = useState('');
  const [missing, setMissing] = useState('');
  const sending = useMutation({ ...changePassword(), onSuccess: () => restartAt('home', {}) });
  const submit = () => {
    const lack = whatIsMissing(oldPassword, newPassword, again);
    setMissing(lack);
    if (lack === '' && !sending.isPending) sending.mutate({ oldPassword, newPassword });
  };
  const refusal = missing || (sending.error ? wordsOf(sending.error) : '');
  return { oldPassword, setOld, newPassword, setNew, again, setAgain, refusal, isBusy: sending.isPending, submit };
}

function whatIsMissing(oldPassword: string, newPassword: string, again: string): string {
  if (oldPassword === '' || newPassword === '') return '请把原来的密码和新密码都填上。';
  return newPassword === again ? '' : '两次填的新密码不一样，请再看一看。';
}
