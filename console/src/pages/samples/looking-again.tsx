import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { lookAgain, type Sampled } from '../../features/oversight/samples.queries';
import { useKeptForm } from '../../ui/kept-form';

const LONGEST = 500;

/** The second look: the correction is well, or goes back with what is still missing. */
export function LookingAgain({ booklet }: { booklet: Sampled }) {
  const { form, key, change, leave } = useKeptForm(`second-look.${booklet.id}`, { words: '' });
  const looking = useMutation(lookAgain());
  const send = (isSettled: boolean) =>
    looking.mutate(
      {
        sampledId: booklet.id,
        seenNumber: booklet.latest,
        isSettled,
        words: form.words,
        clientMutationId: `${key}-${isSettled}`,
      },
      { onSuccess: leave },
    );
  return (
    <div className="samples__form" role="group" aria-label="复查">
      <h3>复查</h3>
      <label className="samples__field">
        看到了什么
        <Input.TextArea
          rows={2}
          maxLength={LONGEST}
          value={form.words}
          placeholder="没改好的，写明还缺什么"
          onChange={({ target }) => change({ words: target.value })}
        />
      </label>
      {looking.error && <Alert type="warning" title={wordsOf(looking.error)} />}
      <div className="samples__buttons">
        <Button type="primary" loading={looking.isPending} onClick={() => send(true)}>
          已经改好
        </Button>
        <Button disabled={form.words.trim() === '' || looking.isPending} onClick={() => send(false)}>
          还要更正
        </Button>
      </div>
    </div>
  );
}
