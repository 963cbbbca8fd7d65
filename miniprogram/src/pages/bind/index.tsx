import { Text, View } from '@tarojs/components';
import { groupedCode } from '../../features/accounts/invitation-code';
import { goBack, restartAt } from '../../platform/navigation/navigate';
import { addressOf } from '../../platform/navigation/routes';
import { Paper } from '../../session/paper';
import { useOwnDevice } from '../../session/use-guard';
import { Button } from '../../ui/button/button';
import { Card } from '../../ui/card/card';
import { Field } from '../../ui/field/field';
import { NavBar } from '../../ui/nav-bar/nav-bar';
import { Check } from '../../ui/toggle/toggle';
import { Bound } from './bound';
import { CodeField } from './code-field';
import { useBindForm, type BindForm } from './use-bind-form';
import './index.scss';

/** DC-3: a printed code makes a family member of somebody, with a new account or with the one in use. */
export default function BindPage() {
  useOwnDevice();
  const form = useBindForm();
  if (form.bound) {
    return (
      <Paper head={<NavBar title="绑好了" />}>
        <Bound children={form.bound} />
      </Paper>
    );
  }
  return (
    <Paper head={<NavBar title={form.isNew ? '用邀请码进来' : '绑定孩子'} onBack={goBack} />}>
      <View className="bind">
        <Card tone="brand">
          <Text className="bind__text">
            {form.isNew
              ? '老师发的纸条上有一个邀请码，一个人一个。填上它，再起一个以后登录用的账号。以前有过账号、学校重新发了纸条的：在这里定一个新密码，旧密码就作废，记录都在。'
              : '再填一张纸条上的邀请码，孩子就会出现在您现在的账号里；不在一所学校也可以。'}
          </Text>
        </Card>
        <CodeField form={form} />
        {form.isNew && <NewAccount form={form} />}
        {form.refusal && <Text className="bind__refusal">{form.refusal}</Text>}
        <Button label="绑定" isBusy={form.isBusy} onTap={form.submit} />
        {form.isNew && <HasAccount code={form.code} />}
      </View>
    </Paper>
  );
}

function NewAccount({ form }: { form: BindForm }) {
  return (
    <>
      <Field
        label="账号"
        hint="手机号，或字母开头、至少四位的字母和数字"
        fill="username"
        value={form.account}
        error={form.errors.account}
        onChange={form.setAccount}
        onDone={form.submit}
      />
      <Field
        label="密码"
        hint="至少 8 位，不要全是数字"
        isSecret
        fill="new-password"
        value={form.password}
        error={form.errors.password}
        onChange={form.setPassword}
        onDone={form.submit}
      />
      <Field
        label="再填一次密码"
        isSecret
        fill="new-password"
        value={form.again}
        error={form.errors.again}
        onChange={form.setAgain}
        onDone={form.submit}
      />
      <Check
        label="我知道：孩子的记录由学校负责，只给有关的老师和家里人看。"
        note="孩子的照片和展示，进去以后会一件一件另外问您，随时可以收回。"
        isOn={form.hasAgreed}
        onChange={form.setAgreed}
      />
    </>
  );
}

function HasAccount({ code }: { code: string }) {
  const then = addressOf('bind', code === '' ? {} : { code: groupedCode(code) });
  return <Button kind="plain" label="我有账号，先登录再绑定" onTap={() => restartAt('signIn', { then })} />;
}
