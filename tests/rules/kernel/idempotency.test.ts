import { clientKey } from '../../../api/src/kernel/idempotency.js';

const hashOf = (input: Record<string, unknown>): string =>
  clientKey('0123456789abcdef', 'commit', { clientMutationId: 'key-0001', ...input }).inputHash;

test('the order of the fields makes no difference to a key', () => {
  expect(hashOf({ one: 1, two: [1, 2] })).toBe(hashOf({ two: [1, 2], one: 1 }));
  expect(hashOf({ place: { a: 1, b: 2 } })).toBe(hashOf({ place: { b: 2, a: 1 } }));
});

test.each([
  [{ one: 1 }, { one: 2 }],
  [{ ids: ['a', 'b'] }, { ids: ['b', 'a'] }],
  [{ ids: ['a'] }, { ids: [] }],
  [{ place: { a: 1 } }, { place: { a: 2 } }],
  [{ lines: [{ a: 1 }] }, { lines: [{ a: 2 }] }],
  [{ one: null }, { one: false }],
])('another input has another hash: %j and %j', (one, other) => {
  expect(hashOf(one)).not.toBe(hashOf(other));
});

test.each(['', 'short', 'with space', 'x'.repeat(65), '编号编号编号编号', 'tab\tin-key', 'key-0001\n'])(
  'the key %j is refused',
  (clientMutationId) => {
    expect(() => clientKey('0123456789abcdef', 'commit', { clientMutationId })).toThrow('请更新程序后重试');
  },
);
