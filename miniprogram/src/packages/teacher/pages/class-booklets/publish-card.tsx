import { View } from '@tarojs/components';
import {
  checkReports,
  publishReports,
  type ClassReport,
  type ClassReports,
} from '../../../../features/growth-reports/growth-reports.queries';
import { BatchCard } from './batch-card';

/** ZM-10: looked through first, then published; each step shows what it will do. */
export function PublishCard({ found }: { found: ClassReports }) {
  const unchecked = found.reports.filter(({ state }) => state === 'COLLECTING');
  const waiting = found.reports.filter(
    ({ state, version, changed }) => state !== 'COLLECTING' && (version === null || changed),
  );
  return (
    <View className="booklets__list">
      <BatchCard found={found} waiting={unchecked} step={checking(unchecked)} />
      {unchecked.length < found.reports.length && (
        <BatchCard
          found={found}
          waiting={waiting}
          step={publishing(waiting)}
          rest={unchecked.length === 0 ? '全班都已发布，没有新的变化。' : undefined}
        />
      )}
    </View>
  );
}

const checking = ({ length }: ClassReport[]) => ({
  options: checkReports(),
  ask: `检查 ${length} 份`,
  plan: `${length} 份还在收集。点开每一份看一看，没有问题再标为已检查；检查以后才能发布，家长和孩子还看不到。`,
  act: '都看过了，标为已检查',
  cancel: '先不标',
  said: (count: number) => `已检查 ${count} 份。`,
});

const publishing = (waiting: ClassReport[]) => ({
  options: publishReports(),
  ask: `看看要发布的 ${waiting.length} 份`,
  plan: plan(waiting),
  act: `发布 ${waiting.length} 份`,
  cancel: '先不发布',
  said: (count: number) => `已发布 ${count} 份。`,
});

function plan(waiting: ClassReport[]): string {
  const again = waiting.filter(({ version }) => version !== null).length;
  const short = waiting.filter(({ qualified }) => !qualified).length;
  const parts = [
    again < waiting.length && `${waiting.length - again} 份第一次发布`,
    again > 0 && `${again} 份出新的一版，旧版还在`,
    short > 0 && `${short} 份还没有合格，也会照现在的样子发布`,
  ];
  return `${parts.filter(Boolean).join('；')}。发布以后家长和孩子马上能看到。`;
}
