import type { Instant } from '../../../api/src/kernel/time.js';
import { takenAt } from '../../../api/src/platform/photos/taken-at.js';
import { randomFrom, tiffOf } from '../../support/hostile-photos.js';

const NOW = '2026-11-23 04:00:00.000' as Instant;

test.each([true, false])('the time is read in either byte order (little first: %s)', (little) => {
  expect(takenAt(tiffOf({ takenOn: '2026:11:20 08:30:05', gps: true }, little), NOW)).toBe('2026-11-20 00:30:05.000');
});

test.each([
  ['2026:11:20 08:30:00', undefined, '2026-11-20 00:30:00.000'],
  ['2026:11:20 08:30:00', '+08:00', '2026-11-20 00:30:00.000'],
  ['2026:11:20 08:30:00', '+06:30', '2026-11-20 02:00:00.000'],
  ['2026:11:20 08:30:00', '-05:00', '2026-11-20 13:30:00.000'],
  ['2026:11:20 08:30:00', 'nonsense', '2026-11-20 00:30:00.000'],
  ['2024:02:29 00:00:00', undefined, '2024-02-28 16:00:00.000'],
])('%s at %s is the instant %s', (takenOn, offset, instant) => {
  expect(takenAt(tiffOf({ takenOn, offset }), NOW)).toBe(instant);
});

test.each([
  '0000:00:00 00:00:00',
  '1970:01:01 08:00:00',
  '1999:12:31 23:59:59',
  '2025:02:29 12:00:00',
  '2025:13:01 12:00:00',
  '2025:10:10 24:00:00',
  '2025:10:10 12:60:00',
  '2026:11:24 12:00:01',
  '2099:01:01 00:00:00',
  '2025-10-10 12:00:00',
  '    :  :     :  :  ',
  '',
])('the time %j cannot be and is not kept', (takenOn) => {
  expect(takenAt(tiffOf({ takenOn }), NOW)).toBeNull();
});

test('a camera that is a day ahead is believed', () => {
  expect(takenAt(tiffOf({ takenOn: '2026:11:24 12:00:00' }), NOW)).toBe('2026-11-24 04:00:00.000');
});

test('damaged metadata never fails: it says a time or nothing', () => {
  const random = randomFrom(7);
  const whole = tiffOf({ takenOn: '2026:11:20 08:30:00', offset: '+08:00', gps: true });
  const answers = Array.from({ length: 3000 }, () => {
    const damaged = Buffer.from(whole.subarray(0, random() < 0.3 ? random() * whole.length : whole.length));
    for (let times = random() * 6; times > 0; times--) damaged[Math.floor(random() * damaged.length)] = random() * 256;
    return takenAt(damaged, NOW);
  });

  expect(answers.every((answer) => answer === null || /^20\d\d-/.test(answer))).toBe(true);
  expect(new Set(answers)).toContain(null);
});
