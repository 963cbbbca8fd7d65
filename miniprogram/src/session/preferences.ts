import { observable, useObservable } from '../platform/observable';
import { readStored, store } from '../platform/storage';

export type Theme = 'system' | 'light' | 'dark';

/** How this person likes to see the app, kept on this device. */
export interface Preferences {
  theme: Theme;
  isLargeType: boolean;
  /** Photos wait for a network that costs nothing. */
  photosOnWifiOnly: boolean;
}

const preferences = observable<Preferences>({
  theme: 'system',
  isLargeType: false,
  photosOnWifiOnly: false,
  ...readStored<Partial<Preferences>>('preferences'),
});

/** Watches how this person likes to see the app. */
export const usePreferences = (): Preferences => useObservable(preferences);

/** How this person likes to have it just now. */
export const preferencesNow = (): Preferences => preferences.get();

/** Changes one habit and keeps the others. */
export function prefer(change: Partial<Preferences>): void {
  const next = { ...preferences.get(), ...change };
  store('preferences', next);
  preferences.set(next);
}
