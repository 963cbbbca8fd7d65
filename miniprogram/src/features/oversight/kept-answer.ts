import { useState } from 'react';
import { newId } from '../../platform/new-id';
import { forget, readStored, store } from '../../platform/storage';
import { whoIsHere } from '../../session/session';

interface KeptAnswer {
  words: string;
  /** The key under which it is sent; another text is another answer. */
  clientMutationId: string;
}

const FIRST = (): KeptAnswer => ({ words: '', clientMutationId: newId() });

/** An answer as it is typed, kept on this device for who types it, until it has arrived. */
export function useKeptAnswer(id: string) {
  const key = `answer.${whoIsHere() ?? ''}.${id}`;
  const [answer, setAnswer] = useState(() => readStored<KeptAnswer>(key) ?? FIRST());
  const type = (words: string) => {
    const next = { words, clientMutationId: newId() };
    store(key, next);
    setAnswer(next);
  };
  return { ...answer, type, leave: () => forget(key) };
}
