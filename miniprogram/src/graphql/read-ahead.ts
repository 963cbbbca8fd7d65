import type { FetchQueryOptions, QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queryClient } from './query-client';

const LATER_MS = 2_000;

/** Reads, after what is on the screen, what will be needed where there is no network; a failure says nothing. */
export function useReadAhead<T, E, D, K extends QueryKey>(queries: Array<FetchQueryOptions<T, E, D, K>>): void {
  const keys = JSON.stringify(queries.map(({ queryKey }) => queryKey));
  useEffect(() => {
    const timer = setTimeout(() => queries.forEach((query) => void queryClient.prefetchQuery(query)), LATER_MS);
    return () => clearTimeout(timer);
  }, [keys]);
}
