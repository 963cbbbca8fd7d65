import { Text, View } from '@tarojs/components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { draftComments, type Desk, type DeskRow } from '../../../../features/evaluations/evaluations.queries';
import { filledFor, putIn } from '../../../../writing/slots';
import { newId } from '../../../../platform/new-id';
import { Button } from '../../../../ui/button/button';
import { Faces } from '../../../../ui/faces/faces';
import { TextArea } from '../../../../ui/field/text-area';
import { Group } from '../../../../ui/group/group';
import { wordsOf } from '../../../../words/refusals';
import { toggled, withoutText } from '../../../../writing/desk-rows';
import { Phrases } from './phrases';

const LONGEST = 1000;

interface SeveralProps {
  desk: Desk;
  onDone: () => void;
}

/** One text for several children who have none yet: each gets an own draft, to be looked at one by one. */
export function Several({ desk, onDone }: SeveralProps) {
  const { round, course, rows } = desk;
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [clientMutationId, setKey] = useState(newId);
  const drafting = useMutation({ ...draftComments(), onSuccess: () => setKey(newId()) });
  const open = withoutText(rows);
  const wanted = open.filter(({ studentId }) => chosen.has(studentId));
  const studentIds = wanted.map(({ studentId }) => studentId);
  if (drafting.data) return <Drafted {...drafting.data} onDone={onDone} />;
  return (
    <View className="desk__writing">
      <Text className="desk__none">
        写一段开头，选几个还没有写的孩子。每个孩子各存一份草稿，空会按孩子填好；请逐个看过、补上各自的事再交。
      </Text>
      <Words classId={round.classId} text={text} onChange={setText} />
      <Reads text={text} child={wanted[0] ?? open[0]} />
      <Chosen open={open} chosen={chosen} onChoose={setChosen} />
      {drafting.error && <Text className="sheet-refused">{wordsOf(drafting.error)}</Text>}
      <View className="sheet-foot">
        <View className="sheet-foot__side">
          <Button kind="plain" label="不写了" onTap={onDone} />
        </View>
        <View className="sheet-foot__main">
          <Button
            label={wanted.length === 0 ? '先选孩子' : `给 ${wanted.length} 个孩子各存一份草稿`}
            isDisabled={wanted.length === 0 || text.trim() === ''}
            isBusy={drafting.isPending}
            onTap={() => drafting.mutate({ roundId: round.id, course, studentIds, text, clientMutationId })}
          />
        </View>
      </View>
    </View>
  );
}

/** The text with its slots, and phrases to begin it with. */
function Words({ classId, text, onChange }: { classId: string; text: string; onChange: (text: string) => void }) {
  const [at, setAt] = useState(0);
  const insert = (phrase: string) => {
    const put = putIn(text, at, phrase);
    onChange(put.text);
    setAt(put.at);
  };
  return (
    <>
      <View className="comment-box">
        <TextArea
          label="给几个孩子的话"
          value={text}
          placeholder="{名字}，这学期{他/她}……"
          maxLength={LONGEST}
          onChange={onChange}
          onCursor={setAt}
        />
      </View>
      <Phrases classId={classId} read={(phrase) => phrase} draft={() => text} onChoose={insert} />
    </>
  );
}

/** How the text reads for the first of the children. */
function Reads({ text, child }: { text: string; child: DeskRow | undefined }) {
  if (text.trim() === '' || !child) return null;
  return (
    <Group role="status" className="desk__voice">
      <Text className="desk__record-day">{`${child.studentName}会得到`}</Text>
      <Text className="desk__voice-words">{filledFor(text, child)}</Text>
    </Group>
  );
}

interface ChosenProps {
  open: DeskRow[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Those who have no text yet: nobody else can be chosen. */
function Chosen({ open, chosen, onChoose }: ChosenProps) {
  if (open.length === 0) return <Text className="desk__none">每个孩子都有评语了，不会盖掉任何一份。</Text>;
  const people = open.map(({ studentId: id, studentName: name }) => ({ id, name }));
  const isAll = people.every(({ id }) => chosen.has(id));
  return (
    <>
      <Button
        kind="plain"
        label={isAll ? '都不选' : `选所有还没写的，${open.length} 个`}
        onTap={() => onChoose(new Set(isAll ? [] : people.map(({ id }) => id)))}
      />
      <Faces people={people} chosen={chosen} onToggle={(id) => onChoose(toggled(chosen, id))} />
    </>
  );
}

interface DraftedProps {
  saved: readonly string[];
  refused: ReadonlyArray<{ studentId: string; message: string }>;
  onDone: () => void;
}

function Drafted({ saved, refused, onDone }: DraftedProps) {
  return (
    <View className="desk__writing">
      <Group role="status" className="desk__voice">
        <Text className="desk__voice-words">{`存了 ${saved.length} 份草稿，一份也没有交。逐个看过、补上各自的事，再交。`}</Text>
        {refused.map(({ studentId, message }) => (
          <Text key={studentId} className="desk__voice-words">
            {message}
          </Text>
        ))}
      </Group>
      <Button label="去看这些草稿" onTap={onDone} />
    </View>
  );
}
