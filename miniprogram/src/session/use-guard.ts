import { useDidShow } from '../platform/lifecycle';
import { askToSignIn, isSignedIn } from './session';

/** Shared links open pages directly, so each page checks on show that somebody is signed in. */
export function useGuard(): void {
  useDidShow(() => {
    if (!isSignedIn()) askToSignIn();
  });
}
