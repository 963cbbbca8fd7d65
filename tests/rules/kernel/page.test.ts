import type { DomainError } from '../../../api/src/kernel/errors.js';
import { pageOf, pageRequest } from '../../../api/src/kernel/page.js';

const refusedField = (work: () => unknown): string | undefined => {
  try {
    work();
  } catch (error) {
    return (error as DomainError).details.field;
  }
  return undefined;
};

const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `id${index}` }));

test('a page without a wish has the usual size', () => {
  expect(pageRequest(undefined, undefined, 20)).toEqual({ first: 20, after: null });
  expect(pageRequest(null, null)).toEqual({ first: 50, after: null });
});

test.each([1, 100])('a page may have %i rows', (first) => {
  expect(pageRequest(first, '0123456789abcdef')).toEqual({ first, after: '0123456789abcdef' });
});

test.each([0, -1, 101, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('a page of %d rows is refused', (first) => {
  expect(refusedField(() => pageRequest(first, null))).toBe('first');
});

test.each(['', 'x', "0123456789abcde'", '0123456789ABCDEF'])('a page after %j is refused', (after) => {
  expect(refusedField(() => pageRequest(10, after))).toBe('after');
});

test('a page has a cursor only when more rows follow', () => {
  expect(pageOf(rows(3), 2)).toEqual({ nodes: [{ id: 'id0' }, { id: 'id1' }], nextCursor: 'id1' });
  expect(pageOf(rows(2), 2)).toEqual({ nodes: [{ id: 'id0' }, { id: 'id1' }], nextCursor: null });
  expect(pageOf(rows(0), 2)).toEqual({ nodes: [], nextCursor: null });
});
