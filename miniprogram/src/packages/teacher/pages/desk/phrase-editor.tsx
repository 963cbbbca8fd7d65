import { Text, View } from '@tarojs/components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { SLOTS } from '../../../../writing/slots';
import { removePhrase, savePhrase } from '../../../../features/phrases/phrases.queries';
import { newId } from '../../../../platform/new-id';
import { Button } from '../../../../ui/button/button';
import { Choice } from '../../../../ui/choice/choice';
import { TextArea } from '../../../../ui/field/text-area';
import { Tappable } from '../../../../ui/tappable/tappable';
import { scopesFor, type PhraseScope } from '../../../../words/phrase-scopes';
import { wordsOf } from '../../../../words/refusals';

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

/** Writes one phrase: its words, its slots, and whose it is. */
export function PhraseEditor({ classId, edited, onDone }: PhraseEditorProps) {
  const { id: phraseId, version } = edited;
  const [text, setText] = useState(edited.text);
  const [scope, setScope] = useState(edited.scope);
  const [clientMutationId] = useState(newId);
  const saving = useMutation({ ...savePhrase(), onSuccess: onDone });
  const removing = useMutation({ ...removePhrase(), onSuccess: onDone });
  const error = saving.error ?? removing.error;
  const wish = { classId, scope: edited.scope, clientMutationId };
  return (
    <View className="phrases">
      <View className="comment-box">
        <TextArea label="常用语的话" value={text} placeholder="{名字}这学期……" maxLength={LONGEST} onChange={setText} />
      </View>
      <View className="phrases__slots">
        <Text className="desk__none">会自动填的空：</Text>
        {SLOTS.map((slot) => (
          <Tappable key={slot} className="desk__all" label={`加上${slot}`} onTap={() => setText(text + slot)}>
            <Text>{slot}</Text>
          </Tappable>
        ))}
      </View>
      <Choice label="给谁用" options={scopesFor(edited)} value={scope} onChange={setScope} />
      {error && <Text className="sheet-refused">{wordsOf(error)}</Text>}
      <View className="phrases__foot">
        <Button
          label="存下来"
          isBusy={saving.isPending}
          isDisabled={text.trim() === ''}
          onTap={() => saving.mutate({ ...wish, scope, phraseId, version, text, clientMutationId: newId() })}
        />
        {phraseId !== null && (
          <Button
            kind="bad"
            label="删去这一条"
            isBusy={removing.isPending}
            onTap={() => removing.mutate({ ...wish, phraseId })}
          />
        )}
        <Button kind="plain" label="不改了" onTap={onDone} />
      </View>
    </View>
  );
}
