import { observable, useObservable } from '../platform/observable';
import { readStored, store } from '../platform/storage';

export type Theme = 'system' | 'light' | 'dark';

/** How this person likes to see the app, kept on this device. */
export interface Preferences {
  theme: Theme;
  isLargeType: boolean;
}

const preferences = observable<Preferences>({
  theme: 'system',
  isLargeType: false,
  ...readStored<Partial<Preferences>>('preferences'),
});

/** Watches how this person likes to see the app. */
export const usePreferences = (): Preferences => useObservable(preferences);

/** Changes one habit and keeps the others. */
export function prefer(change: Partial<Preferences>): void {
  const next = { ...preferences.get(), ...change };
  store('preferences', next);
  preferences.set(next);
}
