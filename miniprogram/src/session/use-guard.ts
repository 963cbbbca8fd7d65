import { useDidShow } from '../platform/lifecycle';
import { restartAt } from '../platform/navigation/navigate';
import { askToSignIn, isSignedIn } from './session';
import { sittingNow } from './sitting';

/** Shared links open pages directly, so each page checks on show that somebody is signed in. */
export function useGuard(): void {
  useDidShow(() => {
    if (!isSignedIn()) askToSignIn();
  });
}

/** OP-3: accounts, devices and consents are nothing for a borrowed device, however such a page was opened. */
export function useOwnDevice(): void {
  useDidShow(() => {
    if (sittingNow()) restartAt('home', {});
  });
}
