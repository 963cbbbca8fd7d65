import { QueryClientProvider } from '@tanstack/react-query';
import type { PropsWithChildren } from 'react';
import { openOutbox } from './features/evidence/outbox';
import { queryClient } from './graphql/query-client';
import './session/session';
import './app.scss';

openOutbox();

export default function App({ children }: PropsWithChildren) {
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
