import { Text, View } from '@tarojs/components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { signIn } from '../../features/accounts/accounts.mutations';
import { DemoAccounts } from '../../features/accounts/demo-accounts';
import { open, pageParams, restartAt, restartAtAddress } from '../../platform/navigation/navigate';
import { Paper } from '../../session/paper';
import { useOwnDevice } from '../../session/use-guard';
import { Button } from '../../ui/button/button';
import { Field } from '../../ui/field/field';
import { Mark } from '../../ui/mark/mark';
import { NavBar } from '../../ui/nav-bar/nav-bar';
import { Check } from '../../ui/toggle/toggle';
import { wordsOf } from '../../words/refusals';
import './index.scss';

/** Signing in with an account and a password, or the way in with a printed code. */
export default function SignInPage() {
  useOwnDevice();
  const form = useSignInForm();
  return (
    <Paper head={<NavBar />}>
      <View className="sign-in">
        <View className="sign-in__head">
          <Mark />
          <Text className="sign-in__name">综 评</Text>
          <Text className="sign-in__motto">把孩子做过的事，好好留下来</Text>
        </View>
        <Field
          label="账号"
          hint="手机号，自己起的账号，或 工号@学校代码"
          fill="username"
          value={form.account}
          onChange={form.setAccount}
          onDone={form.submit}
        />
        <Field
          label="密码"
          isSecret
          fill="current-password"
          value={form.password}
          onChange={form.setPassword}
          onDone={form.submit}
        />
        <Check
          label="我知道：名册和记录由学校负责，只给有关的老师和家长看。"
          note="孩子的照片，会另外征求监护人同意，随时可以收回。"
          isOn={form.hasAgreed}
          onChange={form.setAgreed}
        />
        {form.refusal && <Text className="sign-in__refusal">{form.refusal}</Text>}
        <View id="sign-in-button">
          <Button label="登录" isBusy={form.isBusy} onTap={form.submit} />
        </View>
        <Button kind="plain" icon="ticket" label="老师发来的邀请码" onTap={() => open('bind', {})} />
        <Button kind="plain" icon="class" label="我是学生，用班级卡进入" onTap={() => open('card', {})} />
        <DemoAccounts goOnAt="sign-in-button" onChoose={form.fill} />
      </View>
    </Paper>
  );
}

function useSignInForm() {
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [hasAgreed, setAgreed] = useState(false);
  const [missing, setMissing] = useState('');
  const sending = useMutation({ ...signIn(), onSuccess: goOn });
  const submit = () => {
    if (sending.isPending) return;
    const lack = whatIsMissing(account, password, hasAgreed);
    setMissing(lack);
    if (lack === '') sending.mutate({ account: account.trim(), password });
  };
  const fill = (person: { account: string; password: string }) => {
    setAccount(person.account);
    setPassword(person.password);
  };
  const refusal = missing || (sending.error ? wordsOf(sending.error) : '');
  const isBusy = sending.isPending;
  return { account, setAccount, password, setPassword, hasAgreed, setAgreed, refusal, isBusy, submit, fill };
}

function whatIsMissing(account: string, password: string, hasAgreed: boolean): string {
  if (account.trim() === '') return '请填账号：手机号，自己起的账号，或 工号@学校代码。';
  if (password === '') return '请填密码。老师第一次登录，用学校发的初始密码。';
  return hasAgreed ? '' : '请先读一读上面的说明，同意就在方框里打勾。';
}

function goOn(me: { mustChangePassword: boolean }): void {
  if (me.mustChangePassword) return restartAt('newPassword', { isFirst: 'yes' });
  const { then } = pageParams();
  if (then?.startsWith('/')) restartAtAddress(then);
  else restartAt('home', {});
}
