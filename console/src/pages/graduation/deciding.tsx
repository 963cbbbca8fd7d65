import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import {
  proposeGraduations,
  signGraduations,
  type Graduation,
  type GraduationPupil,
} from '../../features/growth-reports/graduation.queries';
import { useKeptForm } from '../../ui/kept-form';

const LONGEST = 300;

interface DecidingProps {
  graduation: Graduation;
  /** About whom; with none there is nothing to press. */
  pupils: GraduationPupil[];
  onDone?: () => void;
}

/** What can be done about some pupils: the class's teacher proposes, who answers for the school signs. */
export function Deciding({ graduation, pupils, onDone }: DecidingProps) {
  const [step, setStep] = useState<Step | null>(null);
  const open = pupils.filter(({ state }) => state !== 'SIGNED');
  const close = (isDone: boolean) => {
    setStep(null);
    if (isDone) onDone?.();
  };
  const many = pupils.length > 1 ? ` ${pupils.length} 人` : '';
  return (
    <>
      {graduation.viewerCanPropose && (
        <Button disabled={open.length === 0 || open.length < pupils.length} onClick={() => setStep('propose')}>
          提出建议{many}
        </Button>
      )}
      {graduation.viewerCanSign && (
        <Button type="primary" disabled={pupils.length === 0} onClick={() => setStep('sign')}>
          签署{many}
        </Button>
      )}
      {step && <Decision step={step} graduation={graduation} pupils={pupils} onClose={close} />}
    </>
  );
}

type Step = 'propose' | 'sign';

const STEPS: Record<Step, { title: string; ok: string; hint: string }> = {
  propose: {
    title: '提出建议',
    ok: '提出',
    hint: '提出以后由校长或分管副校长签署。签署以前可以再提一次，每一次都留着。',
  },
  sign: {
    title: '签署',
    ok: '签署',
    hint: '签署以您的名字留存，不能删除。以后要更正，就再签一次并写明理由，原来的仍留着。',
  },
};

const isMet = ({ criteria }: GraduationPupil): boolean => criteria.every(({ finding }) => finding === 'MET');

interface DecisionProps extends Omit<DecidingProps, 'onDone'> {
  step: Step;
  onClose: (isDone: boolean) => void;
}

/** Whether some of them must be explained: what the facts do not plainly say, and every change of what is signed. */
const mustExplain = (pupils: GraduationPupil[], graduates: boolean): boolean =>
  !graduates || pupils.some((pupil) => pupil.state === 'SIGNED' || !isMet(pupil));

function Decision({ step, graduation, pupils, onClose }: DecisionProps) {
  const { classId, outcomes } = graduation;
  const { title, ok, hint } = STEPS[step];
  const [only, other] = pupils;
  const about = only && !other ? only.studentId : classId;
  const first = { outcome: outcomes.find(({ graduates }) => graduates)?.id ?? '', reason: '' };
  const { form, key, change, leave } = useKeptForm(`graduation.${step}.${about}`, first);
  const deciding = useMutation(step === 'sign' ? signGraduations() : proposeGraduations());
  const isAsked = mustExplain(
    pupils,
    outcomes.some(({ id, graduates }) => id === form.outcome && graduates),
  );
  const send = () => {
    const meant = pupils.map(({ studentId, seen }) => ({ studentId, seen }));
    const done = () => {
      leave();
      onClose(true);
    };
    deciding.mutate({ classId, pupils: meant, ...form, clientMutationId: key }, { onSuccess: done });
  };
  return (
    <Modal
      open
      title={`${title}：${pupils.map(({ studentName }) => studentName).join('、')}`}
      okText={ok}
      cancelText="先不办"
      confirmLoading={deciding.isPending}
      okButtonProps={{ disabled: isAsked && form.reason.trim() === '' }}
      onOk={send}
      onCancel={() => onClose(false)}
    >
      <div className="graduation__decision">
        <Wishes outcomes={outcomes} form={form} isAsked={isAsked} onChange={change} />
        <p>{hint}</p>
        {deciding.error && <Alert type="warning" title={wordsOf(deciding.error)} />}
      </div>
    </Modal>
  );
}

interface WishesProps extends Pick<Graduation, 'outcomes'> {
  form: { outcome: string; reason: string };
  /** Whether a reason must be given. */
  isAsked: boolean;
  onChange: (changed: { outcome?: string; reason?: string }) => void;
}

/** What is decided, and why. */
const Wishes = ({ outcomes, form, isAsked, onChange }: WishesProps) => (
  <>
    <Radio.Group
      aria-label="决定"
      options={outcomes.map(({ id, name }) => ({ value: id, label: name }))}
      value={form.outcome}
      onChange={({ target }) => onChange({ outcome: String(target.value) })}
    />
    <label className="samples__field">
      {isAsked ? '理由' : '理由（可以不写）'}
      <Input.TextArea
        rows={3}
        maxLength={LONGEST}
        value={form.reason}
        onChange={({ target }) => onChange({ reason: target.value })}
      />
    </label>
    {isAsked && (
      <p className="samples__quiet">要写理由：事实没有都达到标准，或者无从得知、不准予毕业、更正已签署的。</p>
    )}
  </>
);
