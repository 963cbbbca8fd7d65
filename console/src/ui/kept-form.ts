import { useState } from 'react';
import { newKey } from '../platform/new-key';
import { forget, readStored, store } from '../platform/storage';

/** What is typed about a thing, kept in this browser until it has arrived; what is changed is another submission. */
export function useKeptForm<T extends object>(name: string, empty: T) {
  const [kept, setKept] = useState(() => readStored<{ form: T; key: string }>(name) ?? { form: empty, key: newKey() });
  const change = (changed: Partial<T>) => {
    const next = { form: { ...kept.form, ...changed }, key: newKey() };
    store(name, next);
    setKept(next);
  };
  return { ...kept, change, leave: () => forget(name) };
}
