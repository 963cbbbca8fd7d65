import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import {
  cancelPrint,
  downloadPrinted,
  isUnderWay,
  printReports,
  type Printing,
} from '../../features/printing/printing.queries';
import { newKey } from '../../platform/new-key';
import { useWorkplace } from '../../session/workplace';

/** What can be done with a printing: cancelled while it goes on, gone on with when it ended early, downloaded. */
export function Handling({ printing }: { printing: Printing }) {
  if (isUnderWay(printing)) return <Cancelling printing={printing} />;
  return printing.state === 'DONE' ? <Downloading printing={printing} /> : <GoingOn printing={printing} />;
}

const nameOf = ({ what, termName }: Printing, action: string): string => `${action}：${what} ${termName}`;

function Cancelling({ printing }: { printing: Printing }) {
  const [key] = useState(newKey);
  const cancelling = useMutation(cancelPrint());
  return (
    <>
      <Button
        aria-label={nameOf(printing, '取消')}
        loading={cancelling.isPending}
        onClick={() => cancelling.mutate({ jobId: printing.id, clientMutationId: key })}
      >
        取消
      </Button>
      {cancelling.error && <Alert type="warning" title={wordsOf(cancelling.error)} />}
    </>
  );
}

function Downloading({ printing }: { printing: Printing }) {
  const downloading = useMutation(downloadPrinted());
  return (
    <>
      <Button
        aria-label={nameOf(printing, '下载')}
        loading={downloading.isPending}
        onClick={() => downloading.mutate(printing.id)}
      >
        下载
      </Button>
      {downloading.error && <Alert type="warning" title={wordsOf(downloading.error)} />}
    </>
  );
}

function GoingOn({ printing }: { printing: Printing }) {
  const { schoolId } = useWorkplace();
  const [key] = useState(newKey);
  const going = useMutation(printReports());
  const { classId, termId } = printing;
  const whose = classId === null ? { schoolId } : { classId };
  return (
    <>
      <Button
        aria-label={nameOf(printing, '继续生成')}
        loading={going.isPending}
        onClick={() => going.mutate({ ...whose, termId, clientMutationId: key })}
      >
        继续生成
      </Button>
      {going.error && <Alert type="warning" title={wordsOf(going.error)} />}
    </>
  );
}
