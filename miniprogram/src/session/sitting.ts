import { observable, useObservable } from '../platform/observable';
import { enterBorrowed, leaveBorrowed, readStored, store } from '../platform/storage';
import { endOf, minutesLeft, type Sitting } from './sitting-time';

const KEY = 'sitting';

const sitting = observable(keptSitting());

/** Who has borrowed this device, if anybody. */
export const useSitting = (): Sitting | null => useObservable(sitting);

/** The same for who only asks. */
export const sittingNow = (): Sitting | null => sitting.get();

/** Makes this device one child's, for so many minutes. */
export function sitDown(kind: Sitting['kind'], minutes: number): void {
  const from = Date.now();
  const next = { kind, from, until: endOf(from, minutes) };
  enterBorrowed();
  store(KEY, next);
  sitting.set(next);
}

/** Ends it: whatever this device kept meanwhile is wiped. */
export function standUp(): void {
  leaveBorrowed();
  sitting.set(null);
}

/** A visit that begins after the end finds nothing any more. */
function keptSitting(): Sitting | null {
  const kept = readStored<Sitting>(KEY);
  if (kept && minutesLeft(kept, Date.now()) > 0) return kept;
  leaveBorrowed();
  return null;
}
