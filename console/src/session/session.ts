import { useSyncExternalStore } from 'react';
import { watchSession } from '../graphql/client';
import { queryClient } from '../graphql/query-client';
import { forget, onStoredElsewhere, readStored, store } from '../platform/storage';

/** Where the person stands at the door: outside, to replace a first password, or inside. */
export type Standing = 'outside' | 'first-password' | 'inside';

let token = readStored<string>('token');
let isFirstPassword = false;
const listeners = new Set<() => void>();

const standing = (): Standing => (token === undefined ? 'outside' : isFirstPassword ? 'first-password' : 'inside');

/** Watches where the person stands. */
export const useStanding = (): Standing =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, standing);

function become(next: string | undefined, mustChange: boolean): void {
  token = next;
  isFirstPassword = mustChange;
  queryClient.clear();
  listeners.forEach((tell) => tell());
}

/** Keeps the session of the person who just signed in. */
export function beginSession(next: string, mustChangePassword: boolean): void {
  forget('who');
  store('token', next);
  become(next, mustChangePassword);
}

/** The first password was replaced. */
export const passwordReplaced = (): void => become(token, false);

/** Forgets the session and everything that was read with it. */
export function endSession(): void {
  ['token', 'who', 'face'].forEach(forget);
  become(undefined, false);
}

// Signing out, or in as somebody else, in one window is true for all of them.
onStoredElsewhere('token', () => become(readStored<string>('token'), false));

watchSession({
  token: () => token,
  onSignedOut: endSession,
  onFirstPassword: () => {
    if (!isFirstPassword) become(token, true);
  },
});
