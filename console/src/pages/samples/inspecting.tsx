import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Input } from 'antd';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { inspectBooklet, type SampledDetail } from '../../features/oversight/samples.queries';
import { useKeptForm } from '../../ui/kept-form';

const LONGEST = 500;

interface Inspection {
  failed: string[];
  finding: string;
  suggestion: string;
}

const EMPTY: Inspection = { failed: [], finding: '', suggestion: '' };

/** The check sheet: what is not well is ticked and said; else there may be a suggestion. */
export function Inspecting({ detail: { booklet, checks } }: { detail: SampledDetail }) {
  const { form, key, change, leave } = useKeptForm(`inspection.${booklet.id}`, EMPTY);
  const inspecting = useMutation(inspectBooklet());
  const hasFailed = form.failed.length > 0;
  const send = () => {
    const about = { sampledId: booklet.id, seenNumber: booklet.latest, clientMutationId: key };
    inspecting.mutate({ ...form, finding: hasFailed ? form.finding : '', ...about }, { onSuccess: leave });
  };
  return (
    <form
      className="samples__form"
      aria-label="检查表"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h3>检查表</h3>
      <p className="samples__quiet">逐项看；不符合的打勾，都符合就不用勾。</p>
      <Checkbox.Group
        className="samples__checks"
        options={checks.map(({ id, name }) => ({ value: id, label: name }))}
        value={form.failed}
        onChange={(failed) => change({ failed })}
      />
      {hasFailed && <Prose label="问题在哪里" value={form.finding} onChange={(finding) => change({ finding })} />}
      <Prose label="建议（可以不写）" value={form.suggestion} onChange={(suggestion) => change({ suggestion })} />
      {inspecting.error && <Alert type="warning" title={wordsOf(inspecting.error)} />}
      <Button
        type="primary"
        htmlType="submit"
        loading={inspecting.isPending}
        disabled={hasFailed && form.finding.trim() === ''}
      >
        {hasFailed ? '登记问题，请班主任更正' : '登记：没有问题'}
      </Button>
    </form>
  );
}

const Prose = ({ label, value, onChange }: { label: string; value: string; onChange: (text: string) => void }) => (
  <label className="samples__field">
    {label}
    <Input.TextArea rows={3} maxLength={LONGEST} value={value} onChange={({ target }) => onChange(target.value)} />
  </label>
);
