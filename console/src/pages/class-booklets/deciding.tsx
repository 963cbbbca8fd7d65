import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { percentOf } from '../../../../miniprogram/src/words/percent';
import type { ClassReport, ClassReports } from '../../features/growth-reports/class-reports.queries';
import { STEPS, type Step } from './steps';
import { useBatch, type Batch } from './use-batch';

interface DecidingProps {
  found: ClassReports;
  /** Those that are chosen; with none all that wait are meant. */
  chosen: ClassReport[];
  who: string;
  onSaid: (said: Said) => void;
}

/** What came of a step: how many, and which were left as they were. */
export interface Said {
  words: string;
  refused: string[];
}

/** The two steps over the chosen booklets: looked through, then published by name. */
export const Deciding = (props: DecidingProps) => (
  <>
    <OneStep {...props} step={STEPS.check} isMain={false} />
    <OneStep {...props} step={STEPS.publish} isMain />
  </>
);

interface OneStepProps extends DecidingProps {
  step: Step;
  isMain: boolean;
}

function OneStep({ step, isMain, found, chosen, who, onSaid }: OneStepProps) {
  const [meant, setMeant] = useState<ClassReport[] | null>(null);
  const { act, error, isBusy } = useBatch(step);
  const waiting = (chosen.length > 0 ? chosen : found.reports).filter(step.isFor);
  const nameOf = (id: string) => found.reports.find(({ studentId }) => studentId === id)?.studentName ?? '';
  const said = ({ done, refused }: Batch): Said => ({
    words: done.length > 0 ? step.said(done.length, who) : '',
    refused: refused.map(({ studentId, message }) => `${nameOf(studentId)}：${message}`),
  });
  const send = (reports: ClassReport[]) =>
    act(
      found.classId,
      reports.map(({ studentId }) => studentId),
      (answer) => {
        setMeant(null);
        onSaid(said(answer));
      },
    );
  return (
    <>
      <Button type={isMain ? 'primary' : 'default'} disabled={waiting.length === 0} onClick={() => setMeant(waiting)}>
        {step.act(waiting.length)}
      </Button>
      {meant && (
        <Modal
          open
          title={step.act(meant.length)}
          okText={step.sign(who, meant.length)}
          cancelText="先不办"
          confirmLoading={isBusy}
          onOk={() => send(meant)}
          onCancel={() => setMeant(null)}
        >
          <Plan step={step} reports={meant} who={who} limit={found.qualifiedAbove} />
          {error && <Alert type="warning" title={error} />}
        </Modal>
      )}
    </>
  );
}

interface PlanProps {
  step: Step;
  reports: ClassReport[];
  who: string;
  limit: number;
}

/** What will be done; who is short of the limit stands first and by name. */
function Plan({ step, reports, who, limit }: PlanProps) {
  const short = reports.filter(({ qualified }) => !qualified);
  return (
    <div className="booklets__plan">
      {short.length > 0 && (
        <Alert
          type="warning"
          title={`${short.length} 份还没有超过 ${limit}%，会照现在的样子办`}
          description={short
            .map(({ studentName, completeness }) => `${studentName} ${percentOf(completeness)}`)
            .join('、')}
        />
      )}
      {step.plan(reports, who).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
