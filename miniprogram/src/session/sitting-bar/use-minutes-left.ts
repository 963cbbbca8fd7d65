import { useEffect, useState } from 'react';
import { endOfTime } from '../session';
import { minutesLeft, type Sitting } from '../sitting-time';

const LOOK_MS = 5_000;

/** OP-3: counts a sitting down; when its time is over nothing of the child stays on the device. */
export function useMinutesLeft(sitting: Sitting): number {
  const [left, setLeft] = useState(() => minutesLeft(sitting, Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setLeft(minutesLeft(sitting, Date.now())), LOOK_MS);
    return () => clearInterval(timer);
  }, [sitting]);
  useEffect(() => {
    if (left === 0) endOfTime();
  }, [left]);
  return left;
}
