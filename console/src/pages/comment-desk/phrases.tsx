import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { noneWords, SCOPES, type PhraseScope } from '../../../../miniprogram/src/words/phrase-scopes';
import { phrasesQuery, type Phrase } from '../../features/phrases/phrases.queries';
import { readStored, store } from '../../platform/storage';
import { Loaded } from '../../ui/loaded';
import { SearchBox } from '../../ui/search-box';
import { PhraseEditor, type Edited } from './phrase-editor';

interface PhrasesProps {
  classId: string;
  /** How a phrase reads where it is put in. */
  read: (text: string) => string;
  /** What a new phrase begins with. */
  draft: () => string;
  onChoose: (text: string) => void;
}

/** Phrases to begin with, or one of them that is being written. */
export function Phrases(props: PhrasesProps) {
  const [edited, setEdited] = useState<Edited | null>(null);
  return (
    <section className="desk__phrases" aria-label="常用语">
      {edited ? (
        <PhraseEditor classId={props.classId} edited={edited} onDone={() => setEdited(null)} />
      ) : (
        <Shown {...props} onEdit={setEdited} />
      )}
    </section>
  );
}

const CHOSEN = 'console.phrases';

/** Which phrases are looked at stays from child to child. */
function useScope(): [PhraseScope, (next: PhraseScope) => void] {
  const [scope, setScope] = useState(() => readStored<PhraseScope>(CHOSEN) ?? 'OWN');
  const choose = (next: PhraseScope) => {
    store(CHOSEN, next);
    setScope(next);
  };
  return [scope, choose];
}

interface ShownProps extends PhrasesProps {
  onEdit: (edited: Edited) => void;
}

function Shown({ classId, read, draft, onChoose, onEdit }: ShownProps) {
  const [scope, setScope] = useScope();
  const [search, setSearch] = useState('');
  const query = useInfiniteQuery(phrasesQuery(classId, scope, search));
  const keepsSchool = query.data?.pages[0]?.viewerKeepsSchool ?? false;
  const isNew = { id: null, version: null, text: draft(), scope, keepsSchool };
  return (
    <>
      <div className="desk__phrases-head">
        <strong>常用语</strong>
        <Segmented
          aria-label="谁的常用语"
          options={SCOPES.map(({ key, text }) => ({ value: key, label: text }))}
          value={scope}
          onChange={setScope}
        />
        <SearchBox label="找常用语" hint="找一个词" words={search} onSearch={setSearch} />
        {(scope !== 'SCHOOL' || keepsSchool) && (
          <Button size="small" onClick={() => onEdit(isNew)}>
            存一条新的
          </Button>
        )}
      </div>
      <Loaded query={query}>
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
      {query.hasNextPage && (
        <Button size="small" onClick={() => void query.fetchNextPage()}>
          再看一些
        </Button>
      )}
    </>
  );
}

interface ListProps extends Pick<PhrasesProps, 'read' | 'onChoose'> {
  phrases: Phrase[];
  none: string;
  onEdit: (phrase: Phrase) => void;
}

function List({ phrases, none, read, onChoose, onEdit }: ListProps) {
  if (phrases.length === 0) return <p className="quiet">{none}</p>;
  return (
    <ul className="desk__phrase-list">
      {phrases.map((phrase) => {
        const words = read(phrase.text);
        return (
          <li key={phrase.id}>
            <button
              type="button"
              className="desk__phrase"
              aria-label={`放进评语：${words}`}
              onClick={() => onChoose(phrase.text)}
            >
              {words}
              {phrase.scope === 'SHARED' && <span className="quiet">{` ${phrase.owner}老师共享`}</span>}
            </button>
            {phrase.viewerCanChange && (
              <Button type="link" size="small" aria-label={`改常用语：${words}`} onClick={() => onEdit(phrase)}>
                改
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
