import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Input, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { drawSample, type Sampling } from '../../features/oversight/samples.queries';
import { newKey } from '../../platform/new-key';

const LONGEST = 200;

/** Drawing once: says what will happen and asks once, for a draw is never taken back. */
export function Drawing({ sampling, percent }: { sampling: Sampling; percent: number }) {
  const [key, setKey] = useState<string | null>(null);
  const [wanted, setWanted] = useState<number | null>(percent);
  const [reason, setReason] = useState('');
  const drawing = useMutation(drawSample());
  const { schoolId, termId, termName } = sampling;
  const close = () => {
    drawing.reset();
    setKey(null);
  };
  const draw = () =>
    drawing.mutate(
      { schoolId, termId, percent: wanted, reason, clientMutationId: key! },
      {
        onSuccess: () => {
          setReason('');
          close();
        },
      },
    );
  return (
    <>
      <Button type="primary" onClick={() => setKey(newKey())}>
        抽一次
      </Button>
      <Modal
        open={key !== null}
        title={`抽查${termName}的报告单（册）`}
        okText="开始抽"
        cancelText="先不抽"
        confirmLoading={drawing.isPending}
        okButtonProps={{ disabled: reason.trim() === '' }}
        onOk={draw}
        onCancel={close}
      >
        <Wishes wanted={wanted} onWant={setWanted} reason={reason} onReason={setReason} />
        <p>
          系统当场产生一串随机数（叫“种子”），按它从每个班抽，谁也挑不了人；种子留在记录里，以后照着能再抽出同样的名单。抽过以后不能收回，也不能换人；班主任看得到自己班抽中的册子。
        </p>
        {drawing.error && <Alert type="warning" title={wordsOf(drawing.error)} />}
      </Modal>
    </>
  );
}

interface WishesProps {
  wanted: number | null;
  onWant: (percent: number | null) => void;
  reason: string;
  onReason: (reason: string) => void;
}

/** How much is drawn, and why. */
const Wishes = ({ wanted, onWant, reason, onReason }: WishesProps) => (
  <>
    <label className="samples__field">
      每班抽百分之几
      <InputNumber min={1} max={100} precision={0} value={wanted} onChange={onWant} suffix="%" />
    </label>
    <label className="samples__field">
      为什么抽
      <Input
        value={reason}
        maxLength={LONGEST}
        placeholder="例如：期末抽查"
        onChange={({ target }) => onReason(target.value)}
      />
    </label>
  </>
);
