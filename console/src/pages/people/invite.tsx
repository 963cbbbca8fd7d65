import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { classAccountsQuery } from '../../features/accounts/account-rates.queries';
import { useAccountDialog } from '../../features/accounts/use-account-dialog';
import { Printing } from '../../features/accounts/print-slips';

interface InviteProps {
  classId: string;
  /** The pupil, or the child of the guardian. */
  studentId: string;
  name: string;
  isPupil: boolean;
}

/** ZM-1: a slip for somebody who has no account: for the pupil, or for the home of the child. */
export function Invite({ classId, studentId, name, isPupil }: InviteProps) {
  const { isOpen, open, close } = useAccountDialog();
  const { data, isFetching, refetch } = useQuery({ ...classAccountsQuery(classId), enabled: isOpen });
  return (
    <>
      <Button
        icon={<PrinterOutlined aria-hidden />}
        aria-label={`打印邀请码：${name}`}
        loading={isOpen && isFetching && !data}
        onClick={() => {
          open();
          if (isOpen) void refetch();
        }}
      >
        打印邀请码
      </Button>
      {isOpen && data && (
        <Printing
          classId={classId}
          rows={data}
          chosenIds={[studentId]}
          first={isPupil ? 'self' : 'chosen'}
          onClose={close}
        />
      )}
    </>
  );
}
