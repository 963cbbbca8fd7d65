import { CameraOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useRef } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { scanReceipt, sendScan, type Receipt } from '../../features/receipts/receipts.queries';
import { ScanImages } from '../../features/receipts/scan-images';
import { newKey } from '../../platform/new-key';
import { Panel } from '../../ui/panel';

const MOST = 5;

/** ZM-12: pictures of the signed paper, brought by the school until the paper is collected. */
export function Scans({ receipt }: { receipt: Receipt }) {
  const { scans, viewerCanScan } = receipt;
  const { isBusy, error, bring, drop } = useScans(receipt);
  if (scans.length === 0 && !viewerCanScan) return null;
  return (
    <Panel
      title="签好的接收单"
      note={scans.length > 0 ? `${scans.length} 张` : '还没有传'}
      tools={viewerCanScan && scans.length < MOST && <Choosing isBusy={isBusy} onChoose={bring} />}
    >
      <div className="receipt__inside">
        {viewerCanScan && (
          <p>
            请把签了字、盖了章的纸面拍清楚或扫描成图片传上来，最多 {MOST} 张；PDF 请先存成图片。
            平台人员或教育局收走以前都可以换，收走以后不能再换。
          </p>
        )}
        {error && <Alert type="warning" title={wordsOf(error)} />}
        <ScanImages
          whose="签好的接收单"
          scans={scans}
          under={(scan, at) =>
            viewerCanScan && (
              <Button size="small" aria-label={`去掉第 ${at + 1} 张`} disabled={isBusy} onClick={() => drop(scan.hash)}>
                去掉
              </Button>
            )
          }
        />
      </div>
    </Panel>
  );
}

/** Puts pictures to the receipt and takes them away; each deed has a key of its own. */
function useScans({ schoolId, termId, version, scans }: Receipt) {
  const kept = scans.map(({ hash }) => hash);
  const keeping = useMutation(scanReceipt());
  const sending = useMutation({
    mutationFn: (files: File[]) => Promise.all(files.map((file) => sendScan({ schoolId, termId }, file))),
    onMutate: () => keeping.reset(),
    onSuccess: (tickets) => keep([...kept, ...tickets]),
  });
  const keep = (pages: string[]) =>
    keeping.mutate({ schoolId, termId, version: version!, pages, clientMutationId: newKey() });
  return {
    isBusy: sending.isPending || keeping.isPending,
    error: sending.error ?? keeping.error,
    bring: (files: File[]) => sending.mutate(files),
    drop: (hash: string) => {
      sending.reset();
      keep(kept.filter((one) => one !== hash));
    },
  };
}

interface ChoosingProps {
  isBusy: boolean;
  onChoose: (files: File[]) => void;
}

function Choosing({ isBusy, onChoose }: ChoosingProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="image/*"
        multiple
        hidden
        aria-label="签好的接收单照片"
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Button icon={<CameraOutlined aria-hidden />} loading={isBusy} onClick={() => input.current?.click()}>
        传照片
      </Button>
    </>
  );
}
