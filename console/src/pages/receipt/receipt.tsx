import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Empty } from 'antd';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { downloadPaper, receiptQuery, type Receipt } from '../../features/receipts/receipts.queries';
import { useWorkplace } from '../../session/workplace';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { NextStep } from './next-step';
import { ReceiptForm } from './receipt-form';
import { StepsTaken } from './steps-taken';

/** ZM-12: the receipt of the printed booklets of a school, from the numbers to the seal of the bureau. */
export function ReceiptPage() {
  const query = useQuery(receiptQuery(useWorkplace().schoolId));
  return <Loaded query={query}>{(receipt) => (receipt ? <Shown receipt={receipt} /> : <Nothing />)}</Loaded>;
}

function Shown({ receipt }: { receipt: Receipt }) {
  const paper = useMutation(downloadPaper());
  const { schoolId, termId } = receipt;
  return (
    <>
      <PageHead
        title="打印版接收单"
        note={<span className="chip">{receipt.termName}</span>}
        actions={
          receipt.state && (
            <Button loading={paper.isPending} onClick={() => paper.mutate({ schoolId, termId })}>
              下载接收单
            </Button>
          )
        }
      />
      {paper.error && <Alert type="warning" title={wordsOf(paper.error)} />}
      <Panel title={receipt.title} note={receipt.stateName}>
        <StepsTaken receipt={receipt} />
        <NextStep key={receipt.version} receipt={receipt} />
      </Panel>
      <ReceiptForm key={`form ${receipt.version}`} receipt={receipt} />
    </>
  );
}

const Nothing = () => (
  <>
    <PageHead title="打印版接收单" />
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description="本学期还没有打印好的报告单（册）。班主任发布并打印以后，收到印好的册子，就在这里登记。"
    />
  </>
);
