import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { nextTermsQuery, openTerm, type NextTerm } from '../../features/organisation/terms.queries';
import { useWorkplace } from '../../session/workplace';
import { useAddressChoice } from '../../ui/address-choice';
import { Choice } from '../../ui/choice';
import { useKeptForm } from '../../ui/kept-form';
import { Loaded } from '../../ui/loaded';
import { DaysFields, faultAt, isAtField } from './days-fields';

/** Opening the next term: its name and days are proposed from the ones before. */
export function Opening() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        开新学期
      </Button>
      {isOpen && <Proposed onClose={() => setOpen(false)} />}
    </>
  );
}

function Proposed({ onClose }: { onClose: () => void }) {
  const { schoolId } = useWorkplace();
  const query = useQuery(nextTermsQuery(schoolId));
  if (query.data) return <OpeningForm proposals={query.data} onClose={onClose} />;
  return (
    <Modal open title="开新学期" footer={null} onCancel={onClose}>
      <Loaded query={query}>{() => null}</Loaded>
    </Modal>
  );
}

interface OpeningFormProps {
  proposals: NextTerm[];
  onClose: () => void;
}

const keyOf = ({ schoolYear, semester }: NextTerm): string => `${schoolYear}-${semester}`;
const formOf = (term: NextTerm) => ({ half: keyOf(term), startsOn: term.startsOn, endsOn: term.endsOn });

function OpeningForm({ proposals, onClose }: OpeningFormProps) {
  const { schoolId } = useWorkplace();
  const { choose } = useAddressChoice();
  const kept = useKeptForm(`term-opening.${schoolId}`, formOf(proposals[0]!));
  const opening = useMutation(openTerm());
  const { half, startsOn, endsOn } = kept.form;
  const change = (changed: Partial<typeof kept.form>) => {
    opening.reset();
    kept.change(changed);
  };
  const close = () => {
    kept.leave();
    onClose();
  };
  const open = () => {
    const [schoolYear, semester] = half.split('-').map(Number) as [number, number];
    const input = { schoolId, schoolYear, semester, startsOn, endsOn, clientMutationId: kept.key };
    opening.mutate(input, {
      onSuccess: (termId) => {
        choose('term', termId);
        close();
      },
    });
  };
  return (
    <Modal
      open
      title="开新学期"
      okText="开这个学期"
      cancelText="先不开"
      confirmLoading={opening.isPending}
      okButtonProps={{ disabled: startsOn === '' || endsOn === '' }}
      onOk={open}
      onCancel={close}
    >
      <HalfField proposals={proposals} half={half} error={opening.error} onChoose={(one) => change(formOf(one))} />
      <DaysFields days={{ startsOn, endsOn }} error={opening.error} onChange={change} />
      <p className="samples__quiet">
        日期是照往年推算的，请按本校的校历核对。周一到周五（除去国家放假，加上调休补班）先都算上课日，开好以后再逐日改。
      </p>
      {opening.error && !isAtField(opening.error) && <Alert type="warning" title={wordsOf(opening.error)} />}
    </Modal>
  );
}

interface HalfFieldProps {
  proposals: NextTerm[];
  half: string;
  error: unknown;
  onChoose: (term: NextTerm) => void;
}

/** Which term it is; another one brings its own days. */
function HalfField({ proposals, half, error, onChoose }: HalfFieldProps) {
  const fault = faultAt(error, 'semester');
  const chosen = proposals.find((one) => keyOf(one) === half);
  return (
    <div className="samples__field">
      <span aria-hidden>学期</span>
      <Choice
        label="要开的学期"
        options={proposals.map((one) => ({ value: keyOf(one), label: one.name }))}
        value={chosen && half}
        onChange={(key) => onChoose(proposals.find((one) => keyOf(one) === key)!)}
      />
      {fault && (
        <span className="terms__fault" role="alert">
          {fault}
        </span>
      )}
    </div>
  );
}
