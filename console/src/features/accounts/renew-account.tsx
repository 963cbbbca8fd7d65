import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { renewAccount, saveSlips, type RenewalReason } from './slips.mutations';
import { useAccountDialog } from './use-account-dialog';
import { newKey } from '../../platform/new-key';

interface RenewAccountProps {
  classId: string;
  personId: string;
  name: string;
}

const REASONS: { value: RenewalReason; label: string }[] = [
  { value: 'FORGOTTEN', label: '忘记了密码' },
  { value: 'NUMBER_CHANGED', label: '换了手机号或微信' },
  { value: 'NEVER_CAME_IN', label: '一直没能登录' },
  { value: 'KNOWN_TO_OTHERS', label: '怕别人知道了密码' },
];

/** HN-20: a code anew for a guardian or pupil who has an account and cannot sign in any more. */
export function RenewAccount(props: RenewAccountProps) {
  const { isOpen, open, close } = useAccountDialog();
  return (
    <>
      <Button type="link" size="small" aria-label={`重新邀请：${props.name}`} onClick={open}>
        重新邀请
      </Button>
      {isOpen && <Renewing {...props} onClose={close} />}
    </>
  );
}

function Renewing({ classId, personId, name, onClose }: RenewAccountProps & { onClose: () => void }) {
  const [reason, setReason] = useState<RenewalReason>('FORGOTTEN');
  const [key, setKey] = useState(newKey);
  const { data, error, isPending, mutate } = useMutation(renewAccount());
  const choose = (next: RenewalReason) => {
    setReason(next);
    setKey(newKey());
  };
  return (
    <Modal
      open
      title={`重新邀请${name}`}
      okText={data ? '好了' : '印纸条'}
      cancelText="先不印"
      cancelButtonProps={{ hidden: data !== undefined }}
      confirmLoading={isPending}
      onOk={data ? onClose : () => mutate({ classId, personId, reason, clientMutationId: key })}
      onCancel={onClose}
    >
      {data ? <Printed onAgain={() => saveSlips(data)} /> : <Why reason={reason} onChoose={choose} />}
      {error && <Alert type="warning" title={wordsOf(error)} />}
    </Modal>
  );
}

/** Why; and what becomes of it. */
const Why = ({ reason, onChoose }: { reason: RenewalReason; onChoose: (reason: RenewalReason) => void }) => (
  <div className="slips">
    <Radio.Group
      aria-label="为什么重新邀请"
      className="slips__groups"
      value={reason}
      options={REASONS}
      onChange={({ target }) => onChoose(target.value as RenewalReason)}
    />
    <p className="quiet">
      纸条 14
      天内有效，只能用一次。本人用它定一个新密码，旧密码到那时作废，记录都在。请当面核对是本人。会记入审计记录，本人也会收到消息。
    </p>
    <p className="quiet">这个账号在别的学校也有孩子的，那边不受影响：本人会用新账号进来，那边的学校也要另印一张。</p>
  </div>
);

/** The slip is saved; once more if wished. */
const Printed = ({ onAgain }: { onAgain: () => void }) => (
  <div className="slips">
    <Alert type="success" title="纸条已经存好，请打印了当面交给本人" description="关上就不能再存这一张，只能重新印。" />
    <Button onClick={onAgain}>再存一次</Button>
  </div>
);
