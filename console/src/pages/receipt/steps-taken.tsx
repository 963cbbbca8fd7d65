import { Steps } from 'antd';
import type { Receipt } from '../../features/receipts/receipts.queries';

/** The way of the paper, in the words of the chips. */
const WAY: { state: NonNullable<Receipt['state']>; title: string; what: string }[] = [
  { state: 'ISSUED', title: '已登记', what: '填各班收到的份数' },
  { state: 'SIGNED', title: '已签收', what: '签收人在纸上签字' },
  { state: 'SEALED', title: '已盖章', what: '学校在每一份上盖章' },
  { state: 'COLLECTED', title: '已收集', what: '平台人员或教育局收走' },
  { state: 'AUDITED', title: '已审核', what: '教育局审核盖章' },
];

const when = (at: string): string =>
  new Date(at).toLocaleString('zh-CN', { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' });

/** How far the paper has come: what was done when and by whom, and what is left. */
export function StepsTaken({ receipt: { steps } }: { receipt: Receipt }) {
  const items = WAY.map(({ state, title, what }) => {
    const taken = steps.find((step) => step.state === state);
    return { title, content: taken ? `${taken.by} ${when(taken.at)}` : what };
  });
  return (
    <div className="receipt__way">
      <Steps size="small" current={steps.length} items={items} />
    </div>
  );
}
