import { PrinterOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { printStaffAccounts } from './slips.mutations';
import { useAccountDialog } from './use-account-dialog';
import { newKey } from '../../platform/new-key';
import { Printed } from './print-slips';

interface OpenAccountsProps {
  schoolId: string;
  /** Those that are chosen; with none all that have no account are meant. */
  staffNumbers: readonly string[];
  /** What the button says beside one person, and whose it is. */
  label?: string;
  whose?: string;
  onDone?: () => void;
}

/** ZM-1: accounts for staff who have none, with first passwords on slips. */
export function OpenAccounts(props: OpenAccountsProps) {
  const { isOpen, open, close } = useAccountDialog();
  const { label, whose, staffNumbers } = props;
  const { length } = staffNumbers;
  const words = length > 0 ? `给选中的 ${length} 人开通，打印纸条` : '给还没有账号的全部开通，打印纸条';
  return (
    <>
      <Button
        type={label ? 'default' : 'primary'}
        icon={<PrinterOutlined aria-hidden />}
        aria-label={whose && `${label}：${whose}`}
        onClick={open}
      >
        {label ?? words}
      </Button>
      {isOpen && <Opening {...props} onClose={close} />}
    </>
  );
}

function Opening({ schoolId, staffNumbers, onDone, onClose }: OpenAccountsProps & { onClose: () => void }) {
  const [meant] = useState(() => (staffNumbers.length > 0 ? [...staffNumbers] : null));
  const [key] = useState(newKey);
  const { data, error, isPending, mutate } = useMutation(printStaffAccounts());
  const open = () => mutate({ schoolId, staffNumbers: meant, clientMutationId: key }, { onSuccess: onDone });
  return (
    <Modal
      open
      title="开通教职工账号"
      okText={data ? '好了' : '开通并生成纸条'}
      cancelText="先不开通"
      cancelButtonProps={{ hidden: data !== undefined }}
      confirmLoading={isPending}
      onOk={data ? onClose : open}
      onCancel={onClose}
    >
      {data ? (
        <Printed slips={data} />
      ) : (
        <div className="slips">
          <p>
            {meant ? `给选中的 ${meant.length} 人开通。` : '给名册里还没有账号的教职工全部开通。'}已经有账号的不会变动。
          </p>
          <p className="quiet">
            账号是“工号@学校代码”，初始密码印在纸条上，一张 A4 纸六张，当面给本人。第一次登录，要先换成自己的密码。
          </p>
        </div>
      )}
      {error && <Alert type="warning" title={wordsOf(error)} />}
    </Modal>
  );
}
