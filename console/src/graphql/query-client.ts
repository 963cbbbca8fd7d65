import { QueryClient } from '@tanstack/react-query';
import { AppError } from '../../../miniprogram/src/graphql/app-error';

/** The answers we keep while the console is open. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: mayRetry, staleTime: 30_000, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});

function mayRetry(failures: number, error: Error): boolean {
  return failures < 1 && error instanceof AppError && error.code === 'UNREACHABLE';
}
