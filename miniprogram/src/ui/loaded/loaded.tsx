import type { ReactNode } from 'react';
import { wordsOf } from '../../words/refusals';
import { ErrorState } from '../states/states';

interface LoadedProps<T> {
  query: { data: T | undefined; error: Error | null; refetch: () => unknown };
  waiting: ReactNode;
  children: (answer: T) => ReactNode;
}

/** Shows what was read, its shape while it is on the way, or why it did not come. */
export function Loaded<T>({ query, waiting, children }: LoadedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ErrorState words={wordsOf(query.error)} onRetry={() => void query.refetch()} />;
  return <>{waiting}</>;
}
