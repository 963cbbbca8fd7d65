import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Input, Radio } from 'antd';
import { useId, useState } from 'react';
import { scopesFor, type PhraseScope } from '../../../../miniprogram/src/words/phrase-scopes';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { SLOTS } from '../../../../miniprogram/src/writing/slots';
import { removePhrase, savePhrase } from '../../features/phrases/phrases.queries';
import { newKey } from '../../platform/new-key';

const LONGEST = 300;

/** A phrase to be changed, or a new one without an id. */
export interface Edited {
  id: string | null;
  version: number | null;
  text: string;
  scope: PhraseScope;
  keepsSchool: boolean;
}

interface PhraseEditorProps {
  classId: string;
  edited: Edited;
  onDone: () => void;
}

/** What is typed of a phrase; what is changed is another submission, the same again the same one. */
function useTyped({ text, scope }: Edited) {
  const [typed, setTyped] = useState({ text, scope, key: newKey() });
  const change = (part: { text?: string; scope?: PhraseScope }) => setTyped({ ...typed, ...part, key: newKey() });
  return { ...typed, change };
}

/** Writes one phrase: its words, its slots, and whose it is. */
export function PhraseEditor({ classId, edited, onDone }: PhraseEditorProps) {
  const { id: phraseId, version } = edited;
  const { text, scope, key, change } = useTyped(edited);
  const [removalKey] = useState(newKey);
  const saving = useMutation({ ...savePhrase(), onSuccess: onDone });
  const removing = useMutation({ ...removePhrase(), onSuccess: onDone });
  const error = saving.error ?? removing.error;
  const save = () => saving.mutate({ classId, phraseId, version, scope, text, clientMutationId: key });
  const remove = () =>
    phraseId && removing.mutate({ classId, phraseId, scope: edited.scope, clientMutationId: removalKey });
  return (
    <>
      <Words text={text} onChange={(words) => change({ text: words })} />
      <Radio.Group
        aria-label="给谁用"
        options={scopesFor(edited).map(({ value, text: label }) => ({ value, label }))}
        value={scope}
        onChange={({ target }) => change({ scope: target.value as PhraseScope })}
      />
      {error && <Alert type="warning" title={wordsOf(error)} />}
      <div className="queue__ways">
        <Button type="primary" loading={saving.isPending} disabled={text.trim() === ''} onClick={save}>
          存下来
        </Button>
        {phraseId !== null && (
          <Button danger loading={removing.isPending} onClick={remove}>
            删去这一条
          </Button>
        )}
        <Button onClick={onDone}>不改了</Button>
      </div>
    </>
  );
}

/** The words of a phrase, and the slots that fill themselves. */
function Words({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const box = useId();
  return (
    <div className="desk__item">
      <label htmlFor={box}>常用语的话</label>
      <Input.TextArea
        id={box}
        autoFocus
        autoSize={{ minRows: 2 }}
        placeholder="{名字}这学期……"
        maxLength={LONGEST}
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
      <span className="desk__slots">
        会自动填的空：
        {SLOTS.map((slot) => (
          <Button key={slot} size="small" aria-label={`加上${slot}`} onClick={() => onChange(text + slot)}>
            {slot}
          </Button>
        ))}
      </span>
    </div>
  );
}
