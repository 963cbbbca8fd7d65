import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { resetStaffPassword, saveSlips, type ResetPassword as Done, type ResetReason } from './slips.mutations';
import type { StaffPerson } from './staff.queries';
import { useAccountDialog } from './use-account-dialog';
import { newKey } from '../../platform/new-key';

interface ResetPasswordProps {
  schoolId: string;
  person: Pick<StaffPerson, 'id' | 'name' | 'whyNotReset'>;
}

const REASONS: { value: ResetReason; label: string }[] = [
  { value: 'FORGOTTEN', label: '忘记了密码' },
  { value: 'DEVICE_LOST', label: '手机或电脑丢了' },
  { value: 'KNOWN_TO_OTHERS', label: '怕别人知道了密码' },
  { value: 'HANDED_OUT_WRONG', label: '纸条丢了，还没登录过' },
];

/** HN-20: a first password anew for a member of staff; who cannot be helped here is told who can. */
export function ResetPassword(props: ResetPasswordProps) {
  const { isOpen, open, close } = useAccountDialog();
  const { name, whyNotReset } = props.person;
  if (whyNotReset !== null) return <span className="quiet">{whyNotReset}</span>;
  return (
    <>
      <Button aria-label={`重置密码：${name}`} onClick={open}>
        重置密码
      </Button>
      {isOpen && <Resetting {...props} onClose={close} />}
    </>
  );
}

function Resetting({ schoolId, person, onClose }: ResetPasswordProps & { onClose: () => void }) {
  const [reason, setReason] = useState<ResetReason>('FORGOTTEN');
  const [key, setKey] = useState(newKey);
  const { data, error, isPending, mutate } = useMutation(resetStaffPassword());
  const choose = (next: ResetReason) => {
    setReason(next);
    setKey(newKey());
  };
  const reset = () => mutate({ schoolId, staffId: person.id, reason, clientMutationId: key });
  return (
    <Modal
      open
      title={`重置${person.name}的密码`}
      okText={data ? '好了' : '重置'}
      cancelText="先不重置"
      cancelButtonProps={{ hidden: data !== undefined }}
      confirmLoading={isPending}
      onOk={data ? onClose : reset}
      onCancel={onClose}
    >
      {data ? <NewPassword done={data} /> : <Why reason={reason} onChoose={choose} />}
      {error && <Alert type="warning" title={wordsOf(error)} />}
    </Modal>
  );
}

/** Why; and what becomes of it. */
const Why = ({ reason, onChoose }: { reason: ResetReason; onChoose: (reason: ResetReason) => void }) => (
  <div className="slips">
    <Radio.Group
      aria-label="为什么重置"
      className="slips__groups"
      value={reason}
      options={REASONS}
      onChange={({ target }) => onChoose(target.value as ResetReason)}
    />
    <p className="quiet">
      重置以后，原来的密码马上不能用，这个人的手机和电脑都会退出。请当面核对是本人。重置会记入审计记录，本人也会收到消息。
    </p>
  </div>
);

/** The first password, told this once. */
const NewPassword = ({ done: { name, account, initialPassword, slip } }: { done: Done }) => (
  <div className="slips">
    <Alert
      type="success"
      title="已经重置，请当面告诉本人"
      description="只显示这一次，关上就看不到了。登录以后要先换成自己的密码。"
    />
    <dl className="slips__secret">
      <dt>姓名</dt>
      <dd>{name}</dd>
      <dt>账号</dt>
      <dd>{account}</dd>
      <dt>初始密码</dt>
      <dd className="slips__password">{initialPassword}</dd>
    </dl>
    <Button onClick={() => saveSlips(slip)}>存成纸条打印</Button>
  </div>
);
