import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { adoptPreset, type BurdenScheme } from '../../features/quotas/burden.queries';
import { newKey } from '../../platform/new-key';
import { useWorkplace } from '../../session/workplace';
import { DayInput } from '../../ui/day-input';
import { minutesWords } from './burden-words';

const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });

/** Putting a scheme in force: says once more what it costs, and from when. */
export function Adopting({ scheme }: { scheme: BurdenScheme }) {
  const { schoolId } = useWorkplace();
  const [key, setKey] = useState<string | null>(null);
  const [from, setFrom] = useState(today());
  const adopting = useMutation(adoptPreset());
  const close = () => {
    adopting.reset();
    setKey(null);
  };
  const adopt = () =>
    adopting.mutate({ schoolId, preset: scheme.id, effectiveFrom: from, clientMutationId: key! }, { onSuccess: close });
  // Another day is another wish; the same one, sent again after its answer was lost, keeps its key.
  const choose = (day: string) => {
    setFrom(day);
    setKey(newKey());
  };
  return (
    <>
      <Button onClick={() => setKey(newKey())}>启用这份方案</Button>
      <Modal
        open={key !== null}
        title={`启用${scheme.title}`}
        okText="启用"
        cancelText="先不启用"
        confirmLoading={adopting.isPending}
        onOk={adopt}
        onCancel={close}
      >
        <Costs of={scheme} />
        <label className="samples__field">
          从哪一天起
          <DayInput value={from} min={scheme.effectiveFrom} onChange={({ target }) => choose(target.value)} />
        </label>
        <p>从这一天起按新方案计数，以前记下的都保留。</p>
        {adopting.error && <Alert type="warning" title={wordsOf(adopting.error)} />}
      </Modal>
    </>
  );
}

const Costs = ({ of: { groups } }: { of: BurdenScheme }) => (
  <ul className="quotas__costs">
    {groups
      .filter(({ monthly }) => monthly.captures > 0)
      .map(({ id, who, monthly }) => (
        <li key={id}>
          {who}：每月{minutesWords(monthly)}
        </li>
      ))}
  </ul>
);
