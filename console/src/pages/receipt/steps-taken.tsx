import { Steps } from 'antd';
import { shortTime } from '../../../../miniprogram/src/words/times';
import type { Receipt, ReceiptState } from '../../features/receipts/receipts.queries';

/** The way of the paper: what is done at each step, and by whom. */
const WAY: { state: ReceiptState; title: string; what: string }[] = [
  { state: 'ISSUED', title: '登记', what: '填各班收到的份数' },
  { state: 'SIGNED', title: '签收', what: '签收人在纸上签字' },
  { state: 'SEALED', title: '盖章', what: '学校在每一份上盖章' },
  { state: 'COLLECTED', title: '收集', what: '平台人员或教育局收走' },
  { state: 'AUDITED', title: '审核', what: '教育局审核盖章' },
];

/** How far the paper has come: what was done when and by whom, and what is left. */
export function StepsTaken({ receipt: { steps } }: { receipt: Receipt }) {
  const items = WAY.map(({ state, title, what }) => {
    const taken = steps.find((step) => step.state === state);
    return taken ? { title: taken.stateName, content: <Taken {...taken} /> } : { title, content: what };
  });
  return (
    <div className="receipt__way">
      <Steps type="dot" current={steps.length} items={items} />
    </div>
  );
}

const Taken = ({ by, at }: Receipt['steps'][number]) => (
  <>
    {by}
    <br />
    {shortTime(at)}
  </>
);
