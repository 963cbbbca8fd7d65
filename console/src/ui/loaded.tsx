import { Alert, Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { wordsOf } from '../../../miniprogram/src/words/refusals';

/** What is known of a reading, of one page or of many. */
interface Reading<T> {
  data: T | undefined;
  error: unknown;
  refetch: () => Promise<unknown>;
}

interface LoadedProps<T> {
  query: Reading<T>;
  children: (data: T) => ReactNode;
}

/** What was read; until then its shape, and when it cannot be read why, with another try. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Refused error={query.error} onAgain={() => void query.refetch()} />;
  return <Skeleton active={false} paragraph={{ rows: 6 }} className="loading" />;
}

/** Why something could not be read, with another try. */
export function Refused({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  return (
    <Alert
      type="warning"
      className="refused"
      title={wordsOf(error)}
      action={
        <Button size="small" onClick={onAgain}>
          再试一次
        </Button>
      }
    />
  );
}
