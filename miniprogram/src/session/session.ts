import { watchSession } from '../graphql/client';
import { forgetAnswers } from '../graphql/last-answers';
import { queryClient } from '../graphql/query-client';
import { currentAddress, restartAt } from '../platform/navigation/navigate';
import { paths } from '../platform/navigation/routes';
import { observable, useObservable } from '../platform/observable';
import { forget, readStored, store } from '../platform/storage';
import { sittingNow, standUp } from './sitting';

const token = observable(readStored<string>('token'));

/** Whether somebody is signed in on this device. */
export const isSignedIn = (): boolean => token.get() !== undefined;

/** Watches whether somebody is signed in. */
export const useIsSignedIn = (): boolean => useObservable(token) !== undefined;

/** Who this device last heard to be signed in; what is kept here for them is theirs alone. */
export const whoIsHere = (): string | undefined => readStored<string>('who');

/** Remembers who is signed in, also for when the server cannot be asked. */
export const rememberWho = (identityId: string): boolean => store('who', identityId);

/** Keeps the session of the person who just signed in. */
export function beginSession(next: string): void {
  forget('who');
  forgetAnswers();
  queryClient.clear();
  store('token', next);
  token.set(next);
}

/** Forgets the session and everything that was read with it; on a borrowed device also everything that was kept. */
export function endSession(): void {
  forget('token');
  forget('who');
  forget('face');
  token.set(undefined);
  forgetAnswers();
  queryClient.clear();
  standUp();
}

/** Sends the person to the sign-in page and remembers where they wanted to go. */
export function askToSignIn(): void {
  const here = currentAddress();
  const isDoor = here === paths.entry || here.startsWith(paths.signIn);
  restartAt('signIn', isDoor ? {} : { then: here });
}

/** OP-3: the time of a borrowed device is over: nothing of the child stays on it. */
export function endOfTime(): void {
  const kind = sittingNow()?.kind ?? 'HANDED';
  endSession();
  restartAt('leave', { after: kind });
}

watchSession({
  token: () => token.get(),
  onSignedOut: () => {
    if (!isSignedIn()) return;
    if (sittingNow()) return endOfTime();
    endSession();
    askToSignIn();
  },
  onFirstPassword: () => restartAt('newPassword', { isFirst: 'yes' }),
});
