import type { LegalDate } from '../../../api/src/kernel/time.js';
import {
  ExemptGround,
  ExemptKind,
  exemptionFault,
  exemptItems,
  isCourseOf,
  isExempt,
  itemsOf,
} from '../../../api/src/modules/exemptions/exemption.rules.js';
import { findPreset } from '../../../api/src/modules/schemes/presets.js';

const { scheme } = findPreset('zhumadian-text')!;
const day = (text: string) => text as LegalDate;
const SPORT = { kind: ExemptKind.SUBJECT, item: 'sport' };
const FROM_TO = { startsOn: day('2026-11-20'), lastOn: day('2026-12-10') };

test.each([
  ['2026-11-19', false],
  ['2026-11-20', true],
  ['2026-12-10', true],
  ['2026-12-11', false],
])('on %s a pupil exempt from 20 November to 10 December is exempt: %s', (on, isFree) => {
  expect(isExempt([{ ...SPORT, ...FROM_TO }], SPORT, day(on))).toBe(isFree);
});

test('only the very item is exempt: not a category of the same name, nor another subject', () => {
  const exempt = [{ ...SPORT, ...FROM_TO }];
  const on = day('2026-11-20');

  expect(isExempt(exempt, { kind: ExemptKind.CATEGORY, item: 'sport' }, on)).toBe(false);
  expect(isExempt(exempt, { kind: ExemptKind.SUBJECT, item: 'music' }, on)).toBe(false);
  expect(
    exemptItems([...exempt, { kind: ExemptKind.SUBJECT, item: 'music', ...FROM_TO }], ExemptKind.SUBJECT, on),
  ).toEqual(['sport', 'music']);
});

test('one that was ended before it began never held', () => {
  expect(
    isExempt([{ ...SPORT, startsOn: day('2026-11-20'), lastOn: day('2026-11-19') }], SPORT, day('2026-11-20')),
  ).toBe(false);
});

test('a course of the school is the subject of the scheme by any of its names; a course the scheme knows none of is none', () => {
  expect(isCourseOf(scheme, ['sport'], '体育')).toBe(true);
  expect(isCourseOf(scheme, ['sport'], '体育与健康')).toBe(true);
  expect(isCourseOf(scheme, ['sport'], '音乐')).toBe(false);
  expect(isCourseOf(scheme, ['sport'], '围棋')).toBe(false);
});

test('what one may be exempt from are subjects, body measures and categories about pupils', () => {
  const items = itemsOf(scheme).map(({ kind, item, name }) => `${kind} ${item} ${name}`);

  expect(items).toEqual(expect.arrayContaining(['SUBJECT sport 体育', 'MEASURE height 身高', 'MEASURE weight 体重']));
  expect(items.filter((line) => line.startsWith('CATEGORY')).map((line) => line.split(' ')[1])).toEqual([
    ...['study', 'humanity', 'sport', 'art', 'practice'],
  ]);
});

const wanted = (more: object = {}) => ({ ...FROM_TO, ground: ExemptGround.FITNESS, note: '', ...more });

test.each([
  [wanted({ startsOn: day('2026-08-31') }), 'startsOn'],
  [wanted({ lastOn: day('2026-11-19') }), 'lastOn'],
  [wanted({ lastOn: day('2027-11-21') }), 'lastOn'],
  [wanted({ ground: ExemptGround.OTHER }), 'note'],
  [wanted({ note: '长'.repeat(61) }), 'note'],
])('%j is refused for its %s', (exemption, field) => {
  expect(exemptionFault(exemption, day('2026-09-01'))?.field).toBe(field);
});

test.each([
  wanted(),
  wanted({ lastOn: day('2026-11-20') }),
  wanted({ lastOn: day('2027-11-20') }),
  wanted({ ground: ExemptGround.OTHER, note: '骨折' }),
])('%j can be granted', (exemption) => {
  expect(exemptionFault(exemption, day('2026-09-01'))).toBeNull();
});
