import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useRef } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { signIn } from '../../features/accounts/accounts.mutations';
import { DemoAccounts } from '../../features/accounts/demo-accounts';
import type { DemoAccount } from '../../features/accounts/demo-accounts.queries';
import { DoorForm } from '../../ui/door-form';
import { Secret } from '../../ui/secret';

interface Fields {
  account: string;
  password: string;
}

/** Signing in with an account and a password. */
export function SignInPage() {
  const sending = useMutation(signIn());
  const [form] = Form.useForm<Fields>();
  const entry = useRef<HTMLButtonElement>(null);
  const fill = ({ account, password }: DemoAccount) => {
    form.setFieldsValue({ account, password });
    entry.current?.focus();
  };
  const submit = ({ account, password }: Fields) => sending.mutate({ account: account.trim(), password });
  return (
    <DoorForm title="综评" note="学校电脑端：名册、账号、成绩、核实，都在这里办。">
      <Form<Fields> form={form} layout="vertical" size="large" requiredMark={false} onFinish={submit}>
        <Form.Item
          name="account"
          label="账号"
          extra="手机号，自己起的账号，或 工号@学校代码"
          rules={[{ required: true, whitespace: true, message: '请填账号。' }]}
        >
          <Input autoComplete="username" autoFocus />
        </Form.Item>
        <Form.Item
          name="password"
          label="密码"
          rules={[{ required: true, message: '请填密码。第一次登录，用学校发的初始密码。' }]}
        >
          <Secret fill="current-password" />
        </Form.Item>
        {sending.error && <Alert className="door__refusal" type="error" title={wordsOf(sending.error)} />}
        <Button ref={entry} type="primary" htmlType="submit" className="door__submit" block loading={sending.isPending}>
          登录
        </Button>
      </Form>
      <DemoAccounts onChoose={fill} />
      <p className="door__foot">
        名册和记录由学校负责，只给有关的老师和家长看。公用电脑用完请退出。家长和学生请用<a href="/">手机页面</a>。
      </p>
    </DoorForm>
  );
}
