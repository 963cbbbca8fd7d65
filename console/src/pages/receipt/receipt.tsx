import { DownloadOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Empty } from 'antd';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { TermChoice } from '../../features/organisation/term-choice';
import { Editions } from '../../features/receipts/editions';
import { downloadPaper, receiptQuery, type Receipt } from '../../features/receipts/receipts.queries';
import { StateChip } from '../../features/receipts/state-chip';
import { useWorkplace } from '../../session/workplace';
import { useAddressChoice } from '../../ui/address-choice';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { NextStep } from './next-step';
import { ReceiptForm } from './receipt-form';
import { Scans } from './scans';
import { StepsTaken } from './steps-taken';

/** ZM-12: the receipt of the printed booklets of a school, from the numbers to the seal of the bureau. */
export function ReceiptPage() {
  const { schoolId } = useWorkplace();
  const { params, choose } = useAddressChoice();
  const query = useQuery(receiptQuery(schoolId, params.get('term')));
  const { data: receipt } = query;
  const termId = params.get('term') ?? receipt?.termId;
  return (
    <>
      <PageHead
        title="接收单"
        note={
          <>
            <TermChoice schoolId={schoolId} chosen={termId} onChoose={(term) => choose('term', term)} />
            {receipt && <StateChip {...receipt} />}
          </>
        }
      />
      <Loaded query={query}>{(shown) => (shown ? <Shown receipt={shown} /> : <Nothing />)}</Loaded>
    </>
  );
}

function Shown({ receipt }: { receipt: Receipt }) {
  return (
    <>
      <Panel title={receipt.title} tools={receipt.state && <TakeAway receipt={receipt} />}>
        {receipt.edition > 1 && (
          <Alert
            className="receipt__note"
            type="info"
            title={`这是更正后的第 ${receipt.edition} 版。更正原因：${receipt.correctedBecause}`}
          />
        )}
        <StepsTaken receipt={receipt} />
        <NextStep key={receipt.version} receipt={receipt} />
      </Panel>
      {receipt.state && <Scans receipt={receipt} />}
      <ReceiptForm key={`${receipt.termId} ${receipt.version}`} receipt={receipt} />
      {receipt.editions.length > 0 && (
        <Panel title="更正前的接收单" note="不再算数，留着备查">
          <div className="receipt__inside">
            <Editions editions={receipt.editions} />
          </div>
        </Panel>
      )}
    </>
  );
}

/** The paper, to be printed, signed and sealed. */
function TakeAway({ receipt: { schoolId, termId, copies } }: { receipt: Receipt }) {
  const paper = useMutation(downloadPaper());
  return (
    <>
      {paper.error && <Alert type="warning" title={wordsOf(paper.error)} />}
      <Button
        icon={<DownloadOutlined aria-hidden />}
        loading={paper.isPending}
        onClick={() => paper.mutate({ schoolId, termId })}
      >
        下载接收单，打印 {copies} 份
      </Button>
    </>
  );
}

const Nothing = () => (
  <Empty
    image={Empty.PRESENTED_IMAGE_SIMPLE}
    description="这个学期还没有发布的报告单（册）。发布并打印以后，收到印好的册子，就在这里登记。"
  />
);
