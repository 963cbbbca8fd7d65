import { Sitting } from '../../../api/src/kernel/actor.js';
import type { Instant } from '../../../api/src/kernel/time.js';
import { sessionEnd } from '../../../api/src/modules/accounts/sessions.js';
import { endOf, minutesLeft } from '../../../miniprogram/src/session/sitting-time.js';

const NOW = '2026-12-21 02:00:00.000' as Instant;
const BEGAN = 1_000_000_000_000;

test.each([
  [Sitting.HANDED, '2026-12-21 02:20:00.000'],
  [Sitting.SHARED, '2026-12-21 02:20:00.000'],
  [Sitting.OWN, '2027-01-20 02:00:00.000'],
])('OP-3 a session on a device that is %s ends at %s', (sitting, end) => {
  expect(sessionEnd(sitting, NOW)).toBe(end);
});

test.each([
  ['at once', 0, 20],
  ['a millisecond later', 1, 20],
  ['after a minute', 60_000, 19],
  ['a millisecond before the end', 20 * 60_000 - 1, 1],
  ['at exactly twenty minutes', 20 * 60_000, 0],
  ['an hour later', 3_600_000, 0],
  ['when the clock was put right by a second', -1000, 20],
  ['when the clock was set back', -61_000, 0],
])('OP-3 a phone counts a sitting down: %s', (_, passed, left) => {
  expect(minutesLeft({ kind: 'HANDED', from: BEGAN, until: endOf(BEGAN, 20) }, BEGAN + passed)).toBe(left);
});
