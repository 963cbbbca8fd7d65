import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { Editions } from '../../features/receipts/editions';
import { receiptQuery, type CountyReceipt } from '../../features/receipts/receipts.queries';
import { Loaded } from '../../ui/loaded';

/** ZM-12: that a school corrected a signed receipt, why, and what stood on it before. */
export function Corrected({ school }: { school: CountyReceipt }) {
  const [isOpen, setOpen] = useState(false);
  const { schoolId, schoolName, termId, edition, correctedBecause } = school;
  if (edition === null || edition === 1) return null;
  return (
    <>
      <Button
        type="link"
        className="scans__open"
        aria-label={`更正过，第 ${edition} 版：${schoolName}`}
        onClick={() => setOpen(true)}
      >
        更正过，第 {edition} 版
      </Button>
      <span className="quiet">{correctedBecause}</span>
      <Modal
        title={`${schoolName}：更正前的接收单`}
        open={isOpen}
        footer={null}
        width={760}
        destroyOnHidden
        onCancel={() => setOpen(false)}
      >
        <Before schoolId={schoolId} termId={termId} />
      </Modal>
    </>
  );
}

function Before({ schoolId, termId }: Pick<CountyReceipt, 'schoolId' | 'termId'>) {
  const query = useQuery(receiptQuery(schoolId, termId));
  return <Loaded query={query}>{(receipt) => receipt && <Editions editions={receipt.editions} />}</Loaded>;
}
