import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { Waiting } from '../../features/evidence/verify.queries';
import { Panel } from '../../ui/panel';
import { OneRecord } from './one-record';
import { Queue } from './queue';
import { mayVerify, withoutFlags } from './verify-words';
import { useKeys } from '../../ui/use-keys';
import type { Reviewing } from './use-reviewing';

/** The records that wait beside the one that is open; a key or a button decides, and the next one opens. */
export function Desk({ records, reviewing }: { records: Waiting[]; reviewing: Reviewing }) {
  const [chosen, choose] = useState<string | null>(null);
  const [isReturning, setReturning] = useState(false);
  const { review, told, error, refusals, isPending } = reviewing;
  const at = Math.max(
    0,
    records.findIndex(({ id }) => id === chosen),
  );
  const record = records[at]!;
  const open = (id: string) => {
    setReturning(false);
    choose(id);
  };
  const step = (by: number) => open((records[at + by] ?? record).id);
  const decide = (decision: 'VERIFY' | 'RETURN', reason: string | null = null) => {
    if (isPending || !mayVerify(record)) return;
    const next = (records[at + 1] ?? records[at - 1])?.id;
    review({ decision, reason, recordIds: [record.id] }, () => next && open(next));
  };
  const verifyAll = (recordIds: string[]) => review({ decision: 'VERIFY', reason: null, recordIds });
  useKeys({ j: () => step(1), k: () => step(-1), a: () => decide('VERIFY'), r: () => setReturning(mayVerify(record)) });
  return (
    <div className="beside">
      <Panel
        title={`${records.length} 条待核实`}
        note={<span role="status">{told}</span>}
        tools={<Batch records={records} isBusy={isPending} onVerify={verifyAll} />}
      >
        {error && <Alert type="warning" className="refused" title={error} />}
        <Queue records={records} openId={record.id} refusals={refusals} onOpen={open} />
      </Panel>
      <OneRecord
        key={record.id}
        record={record}
        isListed={(id) => records.some((one) => one.id === id)}
        refusal={refusals.get(record.id)}
        isBusy={isPending}
        isReturning={isReturning}
        onReturning={setReturning}
        onDecide={decide}
        onOpen={open}
      />
    </div>
  );
}

interface BatchProps {
  records: Waiting[];
  isBusy: boolean;
  onVerify: (ids: string[]) => void;
}

/** All without a reason to look twice, verified together. */
function Batch({ records, isBusy, onVerify }: BatchProps) {
  const plain = withoutFlags(records);
  if (plain.length < 2) return null;
  return (
    <Button loading={isBusy} onClick={() => onVerify(plain)}>
      没有疑点的 {plain.length} 条一起核实
    </Button>
  );
}
