import { Text, View } from '@tarojs/components';
import { Button } from '../../ui/button/button';
import { Group } from '../../ui/group/group';
import type { PrintJob } from './growth-reports.queries';
import { usePrinting, type Printing } from './use-printing';
import './print-card.scss';

interface PrintCardProps {
  what: { classId?: string; studentId?: string; termId: string };
  /** The last printing of the class, to be gone on with. */
  lastId?: string | null;
  label: string;
}

/** ZM-12: makes a PDF, shows how far it has come, and hands it over. */
export function PrintCard({ what, lastId, label }: PrintCardProps) {
  const printing = usePrinting(what, lastId);
  const { job, refusal } = printing;
  return (
    <View className="print-card">
      <Group role="status" className="print-card__words">
        {job && <Text>{wordsFor(job)}</Text>}
        {refusal && <Text className="print-card__wrong">{refusal}</Text>}
        {job?.state !== 'FAILED' &&
          job?.refused.map(({ name, message }) => (
            <Text key={name} className="print-card__wrong">{`${name}：${message}`}</Text>
          ))}
      </Group>
      {printing.isPrinting && job && (
        <View className="print-card__track">
          <View className="print-card__done" style={{ width: `${(job.done / Math.max(1, job.total)) * 100}%` }} />
        </View>
      )}
      <Buttons printing={printing} label={label} />
    </View>
  );
}

function Buttons({ printing, label }: { printing: Printing; label: string }) {
  const { job, isPrinting, isBusy } = printing;
  const isDone = job?.state === 'DONE';
  if (isPrinting) {
    return job?.viewerCanCancel ? <Button kind="soft" label="取消" isBusy={isBusy} onTap={printing.cancel} /> : null;
  }
  return (
    <View className="print-card__buttons">
      {isDone && <Button icon="sheet" label="打开 PDF" onTap={() => void printing.fetchFile()} />}
      <Button kind="soft" icon="print" label={isDone ? '重新生成' : label} isBusy={isBusy} onTap={printing.start} />
    </View>
  );
}

function wordsFor({ state, stateName, done, total, pages }: PrintJob): string {
  if (state === 'PRINTING') return `正在生成，已好 ${done} 份，共 ${total} 份；离开也会继续`;
  if (state === 'WAITING') return '已排队，马上开始；离开也会继续';
  return state === 'DONE' ? `已生成 ${done} 份，共 ${pages} 页` : stateName;
}
