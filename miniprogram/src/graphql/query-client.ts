import { onlineManager, QueryClient } from '@tanstack/react-query';
import { network } from '../platform/network';
import { AppError } from './app-error';

/** The answers we keep while the app is open. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: mayRetry, staleTime: 30_000, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});

network.subscribe(() => onlineManager.setOnline(network.get().isConnected));

function mayRetry(failures: number, error: Error): boolean {
  return failures < 1 && error instanceof AppError && error.code === 'UNREACHABLE';
}
