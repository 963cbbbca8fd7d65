import { growthOf, type Axis, type Counted } from '../../../api/src/modules/moments/growth.rules';

const STUDY: Axis = { id: 'study', name: '学业', slot: 2 };
const ART: Axis = { id: 'art', name: '艺术', slot: 4 };
const OLD: Axis = { id: 'labour', name: '劳动', slot: 5 };

const counted = (termId: string, axis: Axis, records: number) => ({ termId, axis, records }) as Counted;
const terms = ['t1', 't2', 't3'] as never[];

test('a child stands beside its own last term, dimension by dimension', () => {
  const grown = growthOf([STUDY, ART], terms, 't3' as never, [
    counted('t2', STUDY, 4),
    counted('t3', STUDY, 6),
    counted('t3', ART, 1),
  ]);

  expect(grown.dimensions).toEqual([
    { ...STUDY, records: 6, before: 4 },
    { ...ART, records: 1, before: 0 },
  ]);
  expect(grown.beforeId).toBe('t2');
});

test('without a record in the term just before there is nothing to stand beside', () => {
  const grown = growthOf([STUDY], terms, 't3' as never, [counted('t1', STUDY, 9), counted('t3', STUDY, 2)]);

  expect(grown.dimensions).toEqual([{ ...STUDY, records: 2, before: null }]);
  expect(grown.beforeId).toBeNull();
});

test('the first term of a school has none before it', () => {
  expect(growthOf([STUDY], ['t1'] as never[], 't1' as never, []).dimensions).toEqual([
    { ...STUDY, records: 0, before: null },
  ]);
});

test('the line begins with the first term that has a record, and keeps the empty ones after it', () => {
  const sums = growthOf([STUDY], terms, 't3' as never, [counted('t1', STUDY, 9)]).terms;
  expect(sums.map(({ termId, records }) => [termId, records])).toEqual([
    ['t1', 9],
    ['t2', 0],
    ['t3', 0],
  ]);

  const young = growthOf([STUDY], terms, 't3' as never, [counted('t3', STUDY, 1)]).terms;
  expect(young.map(({ termId }) => termId)).toEqual(['t3']);
});

test('what another scheme counted keeps its name behind the dimensions in force, and several categories add up', () => {
  const grown = growthOf([STUDY], terms, 't2' as never, [
    counted('t1', OLD, 3),
    counted('t2', STUDY, 1),
    counted('t2', STUDY, 2),
  ]);

  expect(grown.dimensions).toEqual([
    { ...STUDY, records: 3, before: 0 },
    { ...OLD, records: 0, before: 3 },
  ]);
  expect(grown.terms.map(({ byDimension }) => byDimension)).toEqual([
    [0, 3],
    [3, 0],
    [0, 0],
  ]);
});

test('of a past term the later ones still stand in the line', () => {
  const grown = growthOf([STUDY], terms, 't2' as never, [counted('t3', STUDY, 5)]);

  expect(grown.dimensions).toEqual([{ ...STUDY, records: 0, before: null }]);
  expect(grown.terms.map(({ records }) => records)).toEqual([0, 5]);
});
