import type { LegalDate } from '../../../api/src/kernel/time.js';
import { isPausedOn, onBehalfWords, pauseFault, PauseReason } from '../../../api/src/modules/people/pause.rules.js';

const day = (text: string) => text as LegalDate;
const FROM_TO = { startsOn: day('2026-11-20'), lastOn: day('2026-12-10') };

test.each([
  ['2026-11-19', false],
  ['2026-11-20', true],
  ['2026-12-10', true],
  ['2026-12-11', false],
])('on %s a household marked from 20 November to 10 December takes no part: %s', (on, isPaused) => {
  expect(isPausedOn([FROM_TO], day(on))).toBe(isPaused);
});

test('one that was ended before it began never held', () => {
  expect(isPausedOn([{ startsOn: day('2026-11-20'), lastOn: day('2026-11-19') }], day('2026-11-20'))).toBe(false);
  expect(isPausedOn([], day('2026-11-20'))).toBe(false);
});

const wanted = (more: object = {}) => ({ ...FROM_TO, reason: PauseReason.LEFT_BEHIND, note: '', ...more });

test.each([
  [wanted({ startsOn: day('2026-08-31') }), 'startsOn'],
  [wanted({ lastOn: day('2026-11-19') }), 'lastOn'],
  [wanted({ lastOn: day('2027-11-21') }), 'lastOn'],
  [wanted({ reason: PauseReason.OTHER }), 'note'],
  [wanted({ note: '长'.repeat(61) }), 'note'],
])('%j is refused for its %s', (mark, field) => {
  expect(pauseFault(mark, day('2026-09-01'))?.field).toBe(field);
});

test.each([wanted(), wanted({ lastOn: day('2026-11-20') }), wanted({ lastOn: day('2027-11-20') })])(
  '%j can be marked',
  (mark) => {
    expect(pauseFault(mark, day('2026-09-01'))).toBeNull();
  },
);

test('what staff typed in the place of a household is signed so', () => {
  expect(onBehalfWords('王语文')).toBe('王语文（代录）');
});
