import { shownPhotos } from '../../../api/src/modules/growth-reports/photo-choice.rules.js';

const record = (happenedOn: string, ...ids: string[]) => ({ happenedOn, photos: ids.map((id) => ({ id })) });

/** Three months: one full, one with a single record, one with two. */
const TERM = [
  record('2026-09-02', 's1', 's2', 's3'),
  record('2026-09-09', 't1', 't2'),
  record('2026-10-11', 'o1'),
  record('2026-11-03', 'n1'),
  record('2026-11-20', 'm1', 'm2'),
];

const shown = (most: number, chosen?: string[]) => [...shownPhotos(TERM, { most, chosen })];

test('all photos are shown while there are not too many', () => {
  expect(shown(40).sort()).toEqual(['m1', 'm2', 'n1', 'o1', 's1', 's2', 's3', 't1', 't2']);
});

test('too many are spread over the months, the first photo of each record before the second of any', () => {
  // September, October, November; then the next record of each month that has one; then second photos.
  expect(shown(3)).toEqual(['s1', 'o1', 'n1']);
  expect(shown(5)).toEqual(['s1', 'o1', 'n1', 't1', 'm1']);
  expect(shown(7)).toEqual(['s1', 'o1', 'n1', 't1', 'm1', 's2', 'm2']);
});

test('what was chosen is shown, as far as it is still there and not more than the scheme allows', () => {
  expect(shown(40, ['t2', 'm1'])).toEqual(['t2', 'm1']);
  expect(shown(40, ['gone', 'm1'])).toEqual(['m1']);
  expect(shown(1, ['gone', 'm1', 't2'])).toEqual(['m1']);
  expect(shown(40, [])).toEqual([]);
});

test('without any records there is nothing to show', () => {
  expect(shownPhotos([], { most: 8, chosen: undefined }).size).toBe(0);
});
