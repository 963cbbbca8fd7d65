import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { setTermDays, type TermCalendar } from '../../features/organisation/terms.queries';
import { useKeptForm } from '../../ui/kept-form';
import { DaysFields, isAtField, type Days } from './days-fields';

/** Moving the first or last day of a term; of one that runs only the last. */
export function Moving({ calendar }: { calendar: TermCalendar }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>改起止日期</Button>
      {isOpen && <MovingForm calendar={calendar} onClose={() => setOpen(false)} />}
    </>
  );
}

function MovingForm({ calendar, onClose }: { calendar: TermCalendar; onClose: () => void }) {
  const { schoolId, termId, name, state } = calendar;
  // What was seen belongs to the wish: sent again after its answer was lost it is the same one.
  const { startsOn, endsOn, version } = calendar;
  const kept = useKeptForm(`term-days.${termId}`, { startsOn, endsOn, version });
  const moving = useMutation(setTermDays());
  const change = (changed: Partial<Days>) => {
    moving.reset();
    kept.change(changed);
  };
  const close = () => {
    kept.leave();
    onClose();
  };
  const move = () =>
    moving.mutate({ schoolId, termId, ...kept.form, clientMutationId: kept.key }, { onSuccess: close });
  const isComplete = kept.form.startsOn !== '' && kept.form.endsOn !== '';
  return (
    <Modal
      open
      title={`${name} · 起止日期`}
      okText="保存"
      cancelText="先不改"
      confirmLoading={moving.isPending}
      okButtonProps={{ disabled: !isComplete }}
      onOk={move}
      onCancel={close}
    >
      <DaysFields
        days={kept.form}
        whyFixed={state === 'RUNNING' ? '学期已经开始，第一天不能再改。' : null}
        error={moving.error}
        onChange={change}
      />
      <p className="samples__quiet">
        提前结束，后面的日子不再上课；推后结束，多出来的工作日先都算上课日。已经记下的内容都不动，评价各自的截止日期也不变。
      </p>
      {moving.error && !isAtField(moving.error) && <Alert type="warning" title={wordsOf(moving.error)} />}
    </Modal>
  );
}
