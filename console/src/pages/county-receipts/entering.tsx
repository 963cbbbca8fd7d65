import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { advanceReceipt, type CountyReceipt } from '../../features/receipts/receipts.queries';
import { newKey } from '../../platform/new-key';

const STEPS = {
  COLLECTED: { action: '登记收到', before: '纸质接收单已经收齐，签字和公章都在。' },
  AUDITED: { action: '登记审核盖章', before: '已经核对数量，并在接收单上盖好教育局公章。' },
} as const;

const isHere = (state: CountyReceipt['viewerNext']): state is keyof typeof STEPS => state !== null && state in STEPS;

/** What the bureau enters of a paper next: says what it confirms and asks once, for the paper goes one way. */
export function Entering({ school }: { school: CountyReceipt }) {
  const [key, setKey] = useState<string | null>(null);
  const advancing = useMutation(advanceReceipt());
  const { schoolId, schoolName, termId, version, count, viewerNext: to } = school;
  if (!isHere(to)) return null;
  const { action, before } = STEPS[to];
  return (
    <>
      <Button aria-label={`${schoolName}${action}`} onClick={() => setKey(newKey())}>
        {action}
      </Button>
      <Modal
        open={key !== null}
        title={`${schoolName}：${action}`}
        okText={action}
        cancelText="先不登记"
        confirmLoading={advancing.isPending}
        onOk={() => advancing.mutate({ schoolId, termId: termId!, version: version!, to, clientMutationId: key! })}
        onCancel={() => {
          advancing.reset();
          setKey(null);
        }}
      >
        <p>
          共 {count} 份册子。{before}
        </p>
        <p>登记以后不能撤回。</p>
        {advancing.error && <Alert type="warning" title={wordsOf(advancing.error)} />}
      </Modal>
    </>
  );
}
