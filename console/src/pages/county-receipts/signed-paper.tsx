import { Button, Modal } from 'antd';
import { useState } from 'react';
import type { CountyReceipt } from '../../features/receipts/receipts.queries';
import { ScanImages } from '../../features/receipts/scan-images';

/** ZM-12: the pictures of the paper that a school signed and sealed, for who collects it. */
export function SignedPaper({ school: { schoolName, state, scans } }: { school: CountyReceipt }) {
  const [isOpen, setOpen] = useState(false);
  if (scans.length === 0) return <span className="quiet">{state === null || state === 'ISSUED' ? '—' : '没有传'}</span>;
  return (
    <>
      <Button
        type="link"
        className="scans__open"
        aria-label={`看 ${scans.length} 张：${schoolName}签好的接收单`}
        onClick={() => setOpen(true)}
      >
        看 {scans.length} 张
      </Button>
      <Modal
        title={`${schoolName}：签好的接收单`}
        open={isOpen}
        footer={null}
        width={760}
        destroyOnHidden
        onCancel={() => setOpen(false)}
      >
        <ScanImages whose={`${schoolName}的接收单`} scans={scans} />
        <p className="quiet">收到纸质接收单以后，请和照片核对份数、签字和公章，再登记收到。</p>
      </Modal>
    </>
  );
}
