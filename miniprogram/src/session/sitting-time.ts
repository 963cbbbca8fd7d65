/** OP-3: this device is borrowed: a guardian's phone in the child's hands, or a device of the school. */
export interface Sitting {
  kind: 'HANDED' | 'SHARED';
  /** From when and until when, by the clock of this device, which may be wrong. */
  from: number;
  until: number;
}

const MINUTE_MS = 60_000;

/** When so many minutes are over. */
export const endOf = (from: number, minutes: number): number => from + minutes * MINUTE_MS;

/** Minutes that are left, rounded up; 0 when it is over, and when the clock was set back. */
export const minutesLeft = ({ from, until }: Sitting, now: number): number =>
  now < from - MINUTE_MS ? 0 : Math.max(0, Math.ceil((until - Math.max(now, from)) / MINUTE_MS));
