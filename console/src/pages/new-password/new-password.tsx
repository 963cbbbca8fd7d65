import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Result } from 'antd';
import { Link } from 'react-router';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { changePassword } from '../../features/accounts/accounts.mutations';
import { DoorForm } from '../../ui/door-form';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { Secret } from '../../ui/secret';

interface Fields {
  oldPassword: string;
  newPassword: string;
  again: string;
}

/** The first password given out must be replaced before anything else. */
export function FirstPasswordPage() {
  return (
    <DoorForm title="先换成自己的密码" note="初始密码别人也可能见过。换好以后，就只有您自己知道。">
      <PasswordForm oldLabel="初始密码" sending={usePasswordChange()} />
    </DoorForm>
  );
}

/** A new password, whenever one likes. */
export function OwnPasswordPage() {
  const sending = usePasswordChange();
  if (sending.isSuccess) return <Result icon={null} title="密码换好了" extra={<Link to="/">回到概览</Link>} />;
  return (
    <>
      <PageHead title="修改密码" />
      <Panel title="换一个新密码">
        <div className="panel__form">
          <PasswordForm oldLabel="原密码" sending={sending} />
        </div>
      </Panel>
    </>
  );
}

interface PasswordFormProps {
  oldLabel: string;
  sending: ReturnType<typeof usePasswordChange>;
}

const usePasswordChange = () => useMutation(changePassword());

function PasswordForm({ oldLabel, sending }: PasswordFormProps) {
  const submit = ({ oldPassword, newPassword }: Fields) => sending.mutate({ oldPassword, newPassword });
  return (
    <Form<Fields> layout="vertical" size="large" requiredMark={false} onFinish={submit}>
      <Form.Item name="oldPassword" label={oldLabel} rules={[{ required: true, message: '请填现在的密码。' }]}>
        <Secret fill="current-password" />
      </Form.Item>
      <Form.Item
        name="newPassword"
        label="新密码"
        extra="至少 8 位，不要全是数字，也不要用账号"
        rules={[{ required: true, message: '请填新密码。' }]}
      >
        <Secret fill="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label="再填一次新密码"
        dependencies={['newPassword']}
        rules={[
          ({ getFieldValue }) => ({
            validator: async (_, again: unknown) => {
              if (again !== getFieldValue('newPassword')) throw new Error('两次填的新密码不一样，请再看一看。');
            },
          }),
        ]}
      >
        <Secret fill="new-password" />
      </Form.Item>
      {sending.error && <Alert className="door__refusal" type="error" title={wordsOf(sending.error)} />}
      <Button type="primary" htmlType="submit" className="door__submit" block loading={sending.isPending}>
        换好了
      </Button>
    </Form>
  );
}
