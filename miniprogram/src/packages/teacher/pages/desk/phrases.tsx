import { Text, View } from '@tarojs/components';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { noneWords, SCOPES, type PhraseScope } from '../../../../words/phrase-scopes';
import { phrasesQuery, type Phrase } from '../../../../features/phrases/phrases.queries';
import { useSettled } from '../../../../writing/use-settled';
import { Button } from '../../../../ui/button/button';
import { Loaded } from '../../../../ui/loaded/loaded';
import { SearchBox } from '../../../../ui/search-box/search-box';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { Tabs } from '../../../../ui/tabs/tabs';
import { Tappable } from '../../../../ui/tappable/tappable';
import { PhraseEditor, type Edited } from './phrase-editor';

const PAUSE_MS = 300;

interface PhrasesProps {
  classId: string;
  /** How a phrase reads where it is put in. */
  read: (text: string) => string;
  /** What a new phrase begins with. */
  draft: () => string;
  onChoose: (text: string) => void;
}

/** Phrases to begin with: a button that opens them below the text. */
export function Phrases(props: PhrasesProps) {
  const [isOpen, setOpen] = useState(false);
  const [edited, setEdited] = useState<Edited | null>(null);
  if (!isOpen) return <Button kind="soft" icon="pen" label="用常用语" onTap={() => setOpen(true)} />;
  if (edited) return <PhraseEditor classId={props.classId} edited={edited} onDone={() => setEdited(null)} />;
  return <Open {...props} onEdit={setEdited} onClose={() => setOpen(false)} />;
}

interface OpenProps extends PhrasesProps {
  onEdit: (edited: Edited) => void;
  onClose: () => void;
}

function Open({ classId, read, draft, onChoose, onEdit, onClose }: OpenProps) {
  const [scope, setScope] = useState<PhraseScope>('OWN');
  const [typed, setTyped] = useState('');
  const search = useSettled(typed.trim(), PAUSE_MS);
  const query = useInfiniteQuery(phrasesQuery(classId, scope, search));
  const keepsSchool = query.data?.pages[0]?.viewerKeepsSchool ?? false;
  const isNew = { id: null, version: null, text: draft(), scope, keepsSchool };
  return (
    <View className="phrases">
      <Tabs label="常用语" tabs={SCOPES} current={scope} onChange={setScope} />
      <SearchBox label="找常用语" placeholder="找一个词" value={typed} onChange={setTyped} />
      <Loaded query={query} waiting={<Skeleton count={1} />}>
        {({ pages }) => (
          <List
            phrases={pages.flatMap(({ nodes }) => nodes)}
            none={noneWords(scope, search)}
            read={read}
            onChoose={onChoose}
            onEdit={(phrase) => onEdit({ ...phrase, keepsSchool })}
          />
        )}
      </Loaded>
      {query.hasNextPage && <Button kind="plain" label="再看一些" onTap={() => void query.fetchNextPage()} />}
      <View className="phrases__foot">
        {(scope !== 'SCHOOL' || keepsSchool) && (
          <Button kind="soft" icon="add" label="存一条新的" onTap={() => onEdit(isNew)} />
        )}
        <Button kind="plain" label="收起常用语" onTap={onClose} />
      </View>
    </View>
  );
}

interface ListProps extends Pick<PhrasesProps, 'read' | 'onChoose'> {
  phrases: Phrase[];
  none: string;
  onEdit: (phrase: Phrase) => void;
}

function List({ phrases, none, read, onChoose, onEdit }: ListProps) {
  if (phrases.length === 0) return <Text className="desk__none">{none}</Text>;
  return (
    <View>
      {phrases.map((phrase) => (
        <OnePhrase
          key={phrase.id}
          phrase={phrase}
          words={read(phrase.text)}
          onChoose={() => onChoose(phrase.text)}
          onEdit={() => onEdit(phrase)}
        />
      ))}
    </View>
  );
}

interface OnePhraseProps {
  phrase: Phrase;
  words: string;
  onChoose: () => void;
  onEdit: () => void;
}

function OnePhrase({ phrase, words, onChoose, onEdit }: OnePhraseProps) {
  return (
    <View className="phrases__one">
      <Tappable className="phrases__words" label={`放进评语：${words}`} onTap={onChoose}>
        <Text>{words}</Text>
        {phrase.scope === 'SHARED' && <Text className="desk__record-day">{`${phrase.owner}老师共享`}</Text>}
      </Tappable>
      {phrase.viewerCanChange && (
        <Tappable className="desk__all" label={`改常用语：${words}`} onTap={onEdit}>
          <Text>改</Text>
        </Tappable>
      )}
    </View>
  );
}
